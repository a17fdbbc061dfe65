import type { Outcome } from '@/lib/engine/types';

/** What an option costs besides, what it hangs on, and when the money comes; each said once. */
export function OptionTerms({ outcomes }: { outcomes: readonly Outcome[] }) {
  const terms = [
    [
      'Besides, you pay',
      outcomes
        .flatMap(({ youPay }) => youPay.map(({ label }) => label))
        .filter(isFirst)
        .join('; '),
    ],
    [
      'On condition',
      outcomes
        .flatMap(({ condition }) => condition ?? [])
        .filter(isFirst)
        .join(' '),
    ],
    [
      'Paid within',
      outcomes
        .flatMap(({ paidWithin }) => paidWithin ?? [])
        .filter(isFirst)
        .join('; '),
    ],
  ].filter(([, words]) => words);
  if (terms.length === 0) return null;
  return (
    <dl className="mt-2 space-y-1 text-muted">
      {terms.map(([name, words]) => (
        <div key={name}>
          <dt className="inline font-semibold">{name}: </dt>
          <dd className="inline">{words}</dd>
        </div>
      ))}
    </dl>
  );
}

const isFirst = (word: string, index: number, all: readonly string[]) => all.indexOf(word) === index;
