import { formatDay } from '@/lib/dates/format-date';
import { policyOnAddress } from '@/lib/policy/addresses';
import { differenceOf, isEmpty } from '@/lib/policy/difference';
import type { Policy, Store } from '@/lib/policy/types';
import { ChangeList } from './change-list';

interface Props {
  readonly store: Store;
  readonly shown: Policy;
  readonly other: Policy;
}

/** What differs between two versions, the earlier one always as "before"; with links to compare with each other version. */
export function PolicyDifference({ store, shown, other }: Props) {
  const [before, after] = other.version < shown.version ? [other, shown] : [shown, other];
  const difference = differenceOf(before, after);
  const others = store.versions.filter((policy) => policy !== shown && policy !== other);
  return (
    <section aria-labelledby="difference" className="mt-10">
      <h2 id="difference" className="text-2xl font-semibold">
        What changed from {formatDay(before.version)} to {formatDay(after.version)}
      </h2>
      {others.length > 0 && (
        <p className="mt-2 no-print">
          Compare instead with the version of{' '}
          {others.map(({ version }, index) => (
            <span key={version}>
              {index > 0 && ', '}
              <a href={policyOnAddress(store, shown.version, version)}>{formatDay(version)}</a>
            </span>
          ))}
          .
        </p>
      )}
      {isEmpty(difference) && <p className="mt-2">The two versions say and decide the same.</p>}
      <ChangeList title="Figures" changes={difference.figures} />
      <ChangeList title="Clauses" changes={difference.clauses} />
      <ChangeList title="Questions" changes={difference.questions} />
      {difference.procedures.map(({ id, kind, title, words, ways, outcomes, progress }) => (
        <div key={id}>
          {kind !== 'changed' && (
            <p className="mt-6">
              The procedure “{title}” is {kind === 'added' ? 'new' : 'gone'}.
            </p>
          )}
          {kind === 'changed' && (
            <>
              <ChangeList title={`${title}: its words`} changes={words} />
              <ChangeList title={`${title}: where the answers lead`} changes={ways} />
              <ChangeList title={`${title}: the outcomes`} changes={outcomes} />
              <ChangeList title={`${title}: what follows a request`} changes={progress} />
            </>
          )}
        </div>
      ))}
      <ChangeList title="What you can do" changes={difference.options} />
      <ChangeList title="What search engines are told about returns" changes={difference.returnTerms} />
    </section>
  );
}
