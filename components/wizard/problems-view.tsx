import type { Problem } from '@/lib/engine/types';
import { wizardAddress } from '@/lib/policy/addresses';
import type { Procedure, Store } from '@/lib/policy/types';

/** Facts in an address that no question here can mend: what is wrong, and the way to begin again. */
export function ProblemsView({
  store,
  procedure,
  problems,
}: {
  store: Store;
  procedure: Procedure;
  problems: readonly Problem[];
}) {
  return (
    <div className="page">
      <h1 className="text-4xl font-semibold">This address cannot be read</h1>
      <ul className="mt-6 list-disc pl-5">
        {problems.map(({ fact, message }) => (
          <li key={message + fact}>{message}</li>
        ))}
      </ul>
      <p className="mt-6">
        <a className="button" href={wizardAddress(store, procedure.id)}>
          Start again: {procedure.title}
        </a>
      </p>
    </div>
  );
}
