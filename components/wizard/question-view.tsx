import { parseMoment } from '@/lib/dates/moment';
import { expectedOf } from '@/lib/engine/expected';
import { currencyOf } from '@/lib/money/currency';
import { wizardAddress } from '@/lib/policy/addresses';
import { sliceForWizard } from '@/lib/policy/slice';
import type { Procedure, Store } from '@/lib/policy/types';
import { UNKNOWN } from '@/lib/policy/vocabulary';
import { askingPolicy } from '@/lib/wizard/asking-policy';
import type { QuestionView as View } from '@/lib/wizard/wizard-view';
import { AnswersGiven } from './answers-given';
import { DroppedNotice } from './dropped-notice';
import { momentParts } from './moment-parts';
import { QuestionForm } from './question-form';

interface Props {
  readonly store: Store;
  readonly procedure: Procedure;
  readonly view: View;
  readonly dropped: readonly string[];
}

/** A page with one question: the way back, the answers so far, the question and its form. */
export function QuestionView({ store, procedure, view, dropped }: Props) {
  const policy = askingPolicy(store, procedure, view);
  const definition = policy.facts[view.fact];
  const code = view.others.find(([name]) => name === 'currency')?.[1] ?? store.currency;
  const currency = currencyOf(code) ?? currencyOf(store.currency);
  const expected = currency && expectedOf(policy, procedure.id, view.fact, currency);
  if (!definition || !expected) throw new Error(`${procedure.id} asks ${view.fact}, which has no question`);
  const isMoney = definition.type === 'money';
  const known = view.value === UNKNOWN && definition.type !== 'choice' ? '' : view.value;
  const value = definition.type === 'moment' ? momentParts(parseMoment(known), known, store.timeZone) : known;
  return (
    <div className="page">
      <p className="mb-6 no-print">
        <a href={view.back}>
          <span aria-hidden="true">← </span>Back
        </a>
      </p>
      {view.ruling && (
        <AnswersGiven
          ruling={view.ruling}
          answered={view.answered.filter((fact) => fact !== view.fact)}
          title="Your answers so far"
          as="p"
        />
      )}
      <p className="eyebrow mb-2">{procedure.title}</p>
      <DroppedNotice store={store} dropped={dropped} />
      <QuestionForm
        key={`${view.fact}-${view.message ?? ''}-${view.value}`}
        store={sliceForWizard(store, procedure.id)}
        procedure={procedure.id}
        action={wizardAddress(store, procedure.id)}
        fact={view.fact}
        type={definition.type}
        label={definition.label}
        question={definition.question}
        hint={definition.hint}
        findOut={definition.findOut}
        unknownLabel={definition.findOut && !isMoney ? 'I do not know' : undefined}
        options={Object.entries(definition.values)
          .filter(([option]) => expected.values.includes(option))
          .map(([option, label]) => ({ value: option, label }))}
        fields={{ [view.fact]: value, currency: expected.currency.code }}
        others={view.others}
        message={view.message}
        currency={expected.currency}
        fieldId={`answer-${view.fact}`}
      />
    </div>
  );
}
