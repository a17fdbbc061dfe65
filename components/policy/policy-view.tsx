import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { formatDay } from '@/lib/dates/format-date';
import { homeAddress, readingsAddress } from '@/lib/policy/addresses';
import { sectionsOf } from '@/lib/policy/sections';
import type { Policy, Store } from '@/lib/policy/types';
import { ordersOf } from '@/lib/policy/version-words';
import { ClauseNotes } from './clause-quote';
import { PolicyDifference } from './policy-difference';
import { ProcedureCharts } from './procedure-charts';
import { VersionList } from './version-list';

interface Props {
  readonly store: Store;
  readonly policy: Policy;
  /** Another version, whose difference from this one is shown. */
  readonly other?: Policy | undefined;
}

/** One version of the policy: every clause with an anchor of its own, and how each procedure decides. */
export function PolicyView({ store, policy, other }: Props) {
  const several = store.versions.length > 1;
  const sections = sectionsOf(policy);
  return (
    <div className="page">
      <Breadcrumbs trail={[{ href: homeAddress(store), text: `${store.name} Help` }]} page="The policy" />
      <h1 className="text-4xl font-semibold">The policy</h1>
      <p className="mt-3 text-muted">
        {several
          ? `This version judges orders placed ${ordersOf(store, policy)}. `
          : `In force since ${formatDay(policy.version)}. `}
        Every answer, fee and estimate here rests on these clauses. Where the text admits more than one
        reading, or says nothing, that stands beside it: <a href={readingsAddress(store)}>all readings</a>.
      </p>
      <nav aria-label="Sections" className="mt-5 flex flex-wrap gap-x-5 gap-y-1 no-print">
        {sections.map(({ name, title }) => (
          <a key={name} href={`#${name}`}>
            {title}
          </a>
        ))}
        <a href="#flow-charts">How each case is decided</a>
      </nav>
      {several && (
        <section aria-labelledby="versions" className="mt-8">
          <h2 id="versions" className="text-2xl font-semibold">
            Versions
          </h2>
          <VersionList store={store} shown={policy} />
        </section>
      )}
      {other && <PolicyDifference store={store} shown={policy} other={other} />}
      {sections.map(({ name, title, clauses }) => (
        <section key={name} aria-labelledby={name} className="mt-10">
          <h2 id={name} className="mb-3 text-2xl font-semibold">
            {title}
          </h2>
          {clauses.map((clause) => (
            <div key={clause.id} id={clause.id} className="clause">
              {clause.text && <p className="font-serif">{clause.text}</p>}
              <ClauseNotes clause={clause} />
              <p className="address mt-1">
                <a href={`#${clause.id}`}>§ {clause.id}</a>
              </p>
            </div>
          ))}
        </section>
      ))}
      <ProcedureCharts policy={policy} />
    </div>
  );
}
