import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ReadingEntry } from '@/components/policy/reading-entry';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { DATED_WORLD } from '@/lib/engine/dated-world';
import { compareReadings } from '@/lib/engine/other-reading';
import { homeAddress, policyAddress } from '@/lib/policy/addresses';
import { currentPolicy, findStore } from '@/lib/policy/stores';

export const dynamic = 'error';
export const dynamicParams = false;

type Props = { params: Promise<{ store: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const store = findStore((await params).store);
  return {
    title: `How we read the policy · ${store?.name} Help`,
    description: `Where ${store?.name}'s policy admits more than one reading, or says nothing, and what that changes.`,
  };
}

/** Every ambiguity of the policy, with the reading used and what another one would change. */
export default async function ReadingsPage({ params }: Props) {
  const store = findStore((await params).store);
  if (!store) notFound();
  const policy = currentPolicy(store);
  const trail = [
    { href: homeAddress(store), text: `${store.name} Help` },
    { href: policyAddress(store), text: 'The policy' },
  ];
  return (
    <div className="page">
      <Breadcrumbs trail={trail} page="How we read the policy" />
      <h1 className="text-4xl font-semibold">How we read the policy</h1>
      <p className="mt-3 text-muted">
        Here the published text contradicts itself, leaves something open, or states no amount. Each entry
        shows the reading behind our estimates, what another reading would change on an example, and a wording
        that would settle it.
      </p>
      <nav aria-label="On this page" className="mt-6 no-print">
        <ul className="space-y-1.5">
          {policy.readings.map(({ question }, index) => (
            <li key={question}>
              <a href={`#reading-${index + 1}`}>{question}</a>
            </li>
          ))}
        </ul>
      </nav>
      {policy.readings.map((reading, index) => (
        <ReadingEntry
          key={reading.question}
          store={store}
          reading={reading}
          comparison={compareReadings(store, policy, reading, DATED_WORLD)}
          id={`reading-${index + 1}`}
        />
      ))}
      {policy.readings.length === 0 && (
        <p className="mt-8">No clause of this policy admits more than one reading.</p>
      )}
    </div>
  );
}
