import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { homeAddress } from '@/lib/policy/addresses';
import { allStores } from '@/lib/policy/stores';

export const dynamic = 'error';

export const generateMetadata = (): Metadata => ({
  description: `Help for ${allStores()
    .map(({ name }) => name)
    .join(', ')}: what you pay and get back, before you act.`,
});

/** The stores; a deployment with one store goes straight to it. */
export default function Stores() {
  const stores = allStores();
  const [first] = stores;
  if (first && stores.length === 1) redirect(homeAddress(first));
  return (
    <main className="page py-16">
      <h1 className="text-3xl font-semibold">Which shop is it about?</h1>
      <ul className="rows mt-8">
        {stores.map((store) => (
          <li key={store.id} data-accent={store.accent} className="py-4">
            <a href={homeAddress(store)} className="font-serif text-xl">
              {store.name}
            </a>
            <p className="text-muted">{store.tagline}</p>
          </li>
        ))}
      </ul>
    </main>
  );
}
