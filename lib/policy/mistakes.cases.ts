import { VERSION } from './temporary-store.test-support';

export const CANCEL_CLAUSES = `${VERSION}/clauses/cancel.yaml`;
export const CANCEL = `${VERSION}/procedures/cancel.yaml`;
export const RETURN = `${VERSION}/procedures/return.yaml`;
export const CLAIM = `${VERSION}/procedures/claim.yaml`;
export const FACTS = `${VERSION}/facts.yaml`;
export const STORE = 'kwoking/store.yaml';

/** One mistake in a copy of Kwoking's folder, and where and how it must be told. */
interface Mistake {
  readonly what: string;
  readonly file: string;
  readonly before: string;
  readonly after: string;
  readonly path: string;
  readonly expected: string;
  /** Lines below the edit, 0 where absent; "above" where the value that holds the mistake is named. */
  readonly line?: number | 'above';
}

export const MISTAKES: readonly Mistake[] = [
  {
    what: 'an unknown figure in a clause',
    file: CANCEL_CLAUSES,
    before: 'including {window}',
    after: 'including {windows}',
    path: '3.text',
    expected: 'a figure of this version, not "{cancel.within-48h.windows}"',
  },
  {
    what: 'an unknown figure in an outcome',
    file: CANCEL,
    before: 'label: The handling fee rises from {cancel.within-48h.fee}',
    after: 'label: The handling fee rises from {cancel.within-48h.fees}',
    path: 'tree.when.preparing.periods.0.deadline.label',
    expected: 'a figure of this version, not "{cancel.within-48h.fees}"',
  },
  {
    what: 'an unknown figure in a question',
    file: FACTS,
    before: 'hint: Your order',
    after: 'hint: In {cancel.now.window} your order',
    path: 'stage.hint',
    expected: 'a figure of this version, not "{cancel.now.window}"',
  },
  {
    what: 'an unknown clause',
    file: CANCEL,
    before: 'clauses: [cancel.before-payment]',
    after: 'clauses: [cancel.before-paying]',
    path: 'outcomes.before-payment.clauses',
    expected: 'a clause of this version, not "cancel.before-paying"',
  },
  {
    what: 'a misspelt key',
    file: CANCEL,
    before: 'card: See',
    after: 'crad: See',
    path: '',
    expected: 'only keys that belong here',
    line: 'above',
  },
  {
    what: 'a misspelt key in a clause',
    file: CANCEL_CLAUSES,
    before: 'text: Cancelling',
    after: 'txet: Cancelling',
    path: '0',
    expected: 'only keys that belong here',
    line: 'above',
  },
  {
    what: 'a misspelt key in the settings',
    file: STORE,
    before: 'accent:',
    after: 'acent:',
    path: '',
    expected: 'only keys that belong here',
    line: 'above',
  },
  {
    what: 'a missing branch for no',
    file: RETURN,
    before: "              'no': { sure: [not-unused] }\n",
    after: '',
    path: 'tree.periods.0.next.when.changed-mind.when',
    expected: 'a branch for yes and one for no',
    line: 'above',
  },
  {
    what: 'a branch that the questions do not word',
    file: CANCEL,
    before: '    unpaid: {',
    after: '    lost: {',
    path: 'tree.when',
    expected: '"lost" to have words',
  },
  {
    what: 'an unknown outcome',
    file: CANCEL,
    before: '[before-payment] }',
    after: '[before-paying] }',
    path: 'tree.when.unpaid.sure',
    expected: 'an outcome of this file, not "before-paying"',
  },
  {
    what: 'a figure that is none',
    file: CANCEL_CLAUSES,
    before: 'fee: 10 %',
    after: 'fee: 10 per cent',
    path: '3.figures.fee',
    expected: 'a figure such as',
  },
  {
    what: 'periods in the wrong order',
    file: CLAIM,
    before: 'within: return.window-60.window',
    after: 'within: claim.window-14.window',
    path: 'tree.when.delivered.periods.1.within',
    expected: 'a figure in days, longer than the period before',
  },
  {
    what: 'a period in hours where days count',
    file: RETURN,
    before: 'within: return.window-60.window',
    after: 'within: cancel.within-48h.window',
    path: 'tree.periods.0.within',
    expected: 'a figure in days, longer than the period before',
  },
  {
    what: 'periods that all end',
    file: CANCEL,
    before: '- later: { your-choice: [after-48h, change-instead] }',
    after: '- { within: cancel.within-48h.window, next: { sure: [ask-care] } }',
    path: 'tree.when.preparing.periods.1',
    expected: '"later" for the last period, and only there',
  },
  {
    what: 'a share that is no percentage',
    file: CANCEL,
    before: 'share: cancel.within-48h.fee',
    after: 'share: cancel.within-48h.window',
    path: 'outcomes.within-48h.lines.1.share',
    expected: 'a percentage',
  },
  {
    what: 'an amount that is no money',
    file: CANCEL,
    before: 'plus: orderTotal',
    after: 'plus: orderedAt',
    path: 'outcomes.within-48h.lines.0',
    expected: 'a money fact, not "orderedAt"',
  },
  {
    what: 'an unknown step',
    file: CANCEL,
    before: 'steps: [delete-unpaid]',
    after: 'steps: [delete]',
    path: 'outcomes.before-payment.steps',
    expected: 'one of this file\'s steps, not "delete"',
  },
  {
    what: 'an unknown procedure',
    file: CANCEL,
    before: 'handover: claim',
    after: 'handover: claims',
    path: 'tree.when.delivery-failed.when.refused-visible-damage.handover',
    expected: 'a procedure of this version',
  },
  {
    what: 'a leaf without an outcome',
    file: CANCEL,
    before: '{ sure: [before-payment] }',
    after: '{ sure: [] }',
    path: 'tree.when.unpaid',
    expected: 'at least one outcome',
  },
  {
    what: 'an unknown remedy',
    file: CANCEL,
    before: 'remedy: no-charge',
    after: 'remedy: gift',
    path: 'outcomes.before-payment.remedy',
    expected: '',
  },
  {
    what: 'a type for a fact that all stores share',
    file: FACTS,
    before: 'stage:\n',
    after: 'stage:\n  type: choice\n',
    path: 'stage.type',
    expected: 'no type',
    line: 1,
  },
  {
    what: 'a fact of the store’s own without a type',
    file: FACTS,
    before: 'stage:\n',
    after: 'colour: { label: Colour, question: Which colour? }\nstage:\n',
    path: 'colour',
    expected: 'a type',
  },
  {
    what: 'a clause id used twice',
    file: CANCEL_CLAUSES,
    before: 'id: cancel.change-instead',
    after: 'id: cancel.fees-always',
    path: '1.id',
    expected: 'an id of its own',
  },
  {
    what: 'a currency that does not exist',
    file: STORE,
    before: 'currency: USD',
    after: 'currency: ZZZ',
    path: 'currency',
    expected: 'a currency of ISO 4217',
  },
  {
    what: 'a currency in small letters',
    file: STORE,
    before: 'currency: USD',
    after: 'currency: usd',
    path: 'currency',
    expected: 'an ISO 4217 code such as USD',
  },
  {
    what: 'a zone that does not exist',
    file: STORE,
    before: 'Asia/Shanghai',
    after: 'Asia/Nowhere',
    path: 'timeZone',
    expected: 'a zone such as Asia/Shanghai',
  },
  {
    what: 'broken YAML',
    file: CANCEL_CLAUSES,
    before: 'figures: { window: 48 hours,',
    after: 'figures: { window: [48 hours,',
    path: '',
    expected: 'YAML',
    line: 'above',
  },
  {
    what: 'a key written twice',
    file: STORE,
    before: 'tagline:',
    after: 'name: Another\ntagline:',
    path: '',
    expected: 'YAML',
  },
];
