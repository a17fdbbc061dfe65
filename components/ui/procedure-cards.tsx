import { wizardAddress } from '@/lib/policy/addresses';
import { currentPolicy } from '@/lib/policy/stores';
import type { Store } from '@/lib/policy/types';

/** The procedures in the customer's words, each leading into its wizard. */
export function ProcedureCards({ store }: { store: Store }) {
  return (
    <ul className="grid grid-cols-[repeat(auto-fit,minmax(min(14rem,100%),1fr))] gap-x-10 border-b border-hairline">
      {Object.values(currentPolicy(store).procedures).map(({ id, title, card }) => (
        <li key={id} className="relative border-t border-hairline py-5">
          <a
            href={wizardAddress(store, id)}
            className="font-serif text-xl font-semibold after:absolute after:inset-0"
          >
            {title}
          </a>
          <p className="mt-1 text-muted">{card}</p>
        </li>
      ))}
    </ul>
  );
}
