import { describe, expect, test } from 'vitest';
import { parseMoment } from '@/lib/dates/moment';
import { consult } from '@/lib/engine/consult';
import { verdictJson } from '@/lib/engine/verdict-json';
import { currencyOf } from '@/lib/money/currency';
import { readStore } from './read-store';
import { contentFolder } from './stores';
import { edit, temporaryStore, VERSION } from './temporary-store.test-support';

describe('Kwoking’s folder', () => {
  const store = readStore(contentFolder(), 'kwoking');
  const [policy] = store.versions;

  test('is read whole: settings, one version, its clauses, figures and procedures', () => {
    expect(store).toMatchObject({
      id: 'kwoking',
      name: 'Kwoking',
      currency: 'USD',
      timeZone: 'Asia/Shanghai',
    });
    expect(store.versions.map(({ version }) => version)).toEqual(['2025-01-01']);
    expect(Object.keys(policy?.procedures ?? {})).toEqual(['cancel', 'return', 'claim']);
    expect(Object.keys(policy?.clauses ?? {})).toHaveLength(47);
  });

  test('has every figure of the published policy', () => {
    const texts = Object.entries(policy?.figures ?? {}).map(([id, { text }]) => [id, text]);
    expect(Object.fromEntries(texts)).toEqual({
      'cancel.within-48h.window': '48 hours',
      'cancel.within-48h.fee': '10 %',
      'cancel.after-48h.fee': '20 %',
      'cancel.intercepted.fee': '50 %',
      'cancel.not-intercepted.fee': '60 %',
      'cancel.failed-delivery.fee': '60 %',
      'return.window-60.window': '60 days',
      'return.refund-time.within': '1 to 5 business days',
      'claim.window-14.window': '14 days',
      'insurance.keep-40.share': '40 %',
      'uninsured.refuse-damaged.share': '20 %',
      'uninsured.keep-20.share': '20 %',
    });
  });

  test('leaves no placeholder in any text', () => {
    expect(JSON.stringify(policy)).not.toMatch(/\{[a-zA-Z0-9.-]+\}/);
  });

  test('is plain data, that can travel to the browser', () => {
    expect(JSON.parse(JSON.stringify(store))).toEqual(store);
  });

  test('has a file for every section, and every clause stands in the section of its name', () => {
    const sections = Object.keys(policy?.sections ?? {});
    for (const id of Object.keys(policy?.clauses ?? {})) expect(sections).toContain(id.split('.')[0]);
  });
});

describe('A figure is changed in one place', () => {
  const ask = (content: string, facts: Record<string, string>) => {
    const now = parseMoment('2026-03-02T10:00:00Z');
    if (!now) throw new Error('no moment');
    const store = readStore(content, 'kwoking');
    const verdict = consult(store, 'cancel', Object.entries(facts), { now, currencyOf });
    if (verdict?.status !== 'estimate') throw new Error('no estimate');
    const json = verdictJson('kwoking', 'cancel', verdict);
    if (!('outcomes' in json)) throw new Error('no estimate');
    return { json, verdict, clause: store.versions[0]?.clauses['cancel.within-48h']?.text };
  };
  const facts = { stage: 'preparing', orderedAt: '2026-03-01T10:00:00Z', orderTotal: '100.00' };

  test('A fee of 12 % refunds 88.00 of 100.00, and every text says 12 %', () => {
    const content = temporaryStore();
    edit(content, `${VERSION}/clauses/cancel.yaml`, 'fee: 10 %', 'fee: 12 %');
    const { json, verdict, clause } = ask(content, facts);
    const outcome = json.outcomes[0];
    expect(outcome?.refund).toEqual({ min: '88.00', max: '88.00' });
    expect(outcome?.lines[1]).toMatchObject({ label: 'Handling fee, 12 %', amount: '-12.00' });
    expect(json.deadlines[0]?.label).toContain('12 %');
    expect(verdict.outcomes[0]?.summary).toContain('12 %');
    expect(clause).toContain('12 %');
    expect(JSON.stringify(json)).not.toContain('10 %');
  });

  test('A window of 24 hours ends a day after placing', () => {
    const content = temporaryStore();
    edit(content, `${VERSION}/clauses/cancel.yaml`, 'window: 48 hours', 'window: 24 hours');
    expect(ask(content, facts).json.outcomes[0]?.until).toBe('2026-03-02T10:00:00Z');
  });
});
