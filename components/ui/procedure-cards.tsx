import { wizardAddress } from '@/lib/policy/addresses';
import { currentPolicy } from '@/lib/policy/stores';
import type { Store } from '@/lib/policy/types';

/** The procedures in the customer's words, each leading into its wizard. */
export function ProcedureCards({ store }: { store: Store }) {
  return (
    <ul className="grid gap-px overflow-hidden border-y border-hairline bg-hairline sm:grid-cols-3">
      {Object.values(currentPolicy(store).procedures).map(({ id, title, card }) => (
        <li key={id} className="relative bg-ground py-5 sm:px-5 sm:first:pl-0">
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
