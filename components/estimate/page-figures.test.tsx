import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { consult } from '@/lib/engine/consult';
import { DATED_WORLD } from '@/lib/engine/dated-world';
import { anyCaseOf } from '@/lib/engine/interview.test-support';
import { optionsJson } from '@/lib/engine/options/options-json';
import { rankOptions } from '@/lib/engine/options/rank-options';
import { readCase } from '@/lib/engine/read-case';
import { verdictJson } from '@/lib/engine/verdict-json';
import { waitingPeriods } from '@/lib/engine/waiting/periods';
import { periodsJson } from '@/lib/engine/waiting/periods-json';
import { allStores } from '@/lib/policy/stores';
import type { Store } from '@/lib/policy/types';
import { readPageFacts } from '@/lib/wizard/page-facts';
import { wizardPage } from '@/lib/wizard/wizard-page';
import { EstimateView } from './estimate-view';

type Facts = Readonly<Record<string, string>>;

/** An amount of money as the page writes it, with its currency's code. */
const WRITTEN = /[A-Z]{3}\u00a0[\d,]+(?:\.\d+)?/g;

/** An amount of the JSON interface, wherever it stands. */
const AMOUNT = /^-?\d+(\.\d+)?$/;

const figure = (written: string) => written.replace(/^[A-Z]{3}\u00a0|,/g, '');

/** The estimate's page, and the facts that its address then holds. None where the case is decided elsewhere. */
function pageOf(store: Store, procedure: string, facts: Facts): { html: string; facts: Facts } | undefined {
  const found = store.versions.at(-1)?.procedures[procedure];
  if (!found) throw new Error(`no ${procedure}`);
  const { view } = wizardPage(store, found, readPageFacts(facts, store), DATED_WORLD);
  if (view.kind !== 'estimate') return undefined;
  const html = renderToStaticMarkup(
    <EstimateView store={store} procedure={found} view={view} dropped={[]} address="https://help.example/" />,
  );
  return { html, facts: Object.fromEntries(view.entries) };
}

/** Everything that the JSON interface says to the case: every amount, and the amounts in its sentences. */
function saidInJson(store: Store, procedure: string, facts: Facts): Set<string> {
  const read = readCase(store, procedure, Object.entries(facts), DATED_WORLD);
  const verdict = consult(store, procedure, Object.entries(facts), DATED_WORLD);
  if (!read.ok || !verdict) throw new Error('not judged');
  const texts = textsIn([
    verdictJson(store.id, procedure, verdict),
    optionsJson(rankOptions(read.ruling)),
    periodsJson(waitingPeriods(read.ruling)),
    Object.values(facts),
  ]);
  return new Set([
    ...texts.filter((text) => AMOUNT.test(text)).map((text) => text.replace('-', '')),
    ...texts.flatMap((text) => text.match(WRITTEN) ?? []).map(figure),
  ]);
}

const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

describe.each(allStores().map((store) => [store.name, store] as const))(
  'Whatever the case of %s',
  (_, store) => {
    test('Every figure of the estimate’s page stands in the JSON, and every amount that comes back stands on the page', () => {
      let figures = 0;
      fc.assert(
        fc.property(anyCaseOf(store), ([procedure, facts]) => {
          // Its costs besides are told by the cases that give none, so that what is left is what comes back.
          const { returnCost: _, customsOnReturn: __, ...given } = facts;
          const page = pageOf(store, procedure, given);
          if (!page) return;
          const said = saidInJson(store, procedure, page.facts);
          const shown = new Set((page.html.match(WRITTEN) ?? []).map(figure));
          figures += shown.size;
          expect([...shown].filter((amount) => !said.has(amount))).toEqual([]);
          const verdict = consult(store, procedure, Object.entries(given), DATED_WORLD);
          if (verdict?.status !== 'estimate') throw new Error('no estimate');
          for (const { remedy, refund } of JSON.parse(
            JSON.stringify(verdictJson(store.id, procedure, verdict)),
          ).outcomes) {
            if (remedy !== 'refund') continue;
            for (const amount of [refund.min, refund.max]) if (amount) expect(shown).toContain(amount);
          }
        }),
        { numRuns: 40 },
      );
      expect(figures).toBeGreaterThan(20);
    });
  },
);
