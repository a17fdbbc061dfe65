import type { Store } from '@/lib/policy/types';

/** Says which answers a change has made meaningless; the version that judges need not know them. */
export function DroppedNotice({ store, dropped }: { store: Store; dropped: readonly string[] }) {
  if (dropped.length === 0) return null;
  const label = (fact: string) =>
    store.versions.findLast(({ facts }) => facts[fact])?.facts[fact]?.label ?? fact;
  const labels = dropped.map((fact) => `“${label(fact)}”`);
  return (
    <p role="status" className="mb-6 border-l-4 border-hairline pl-4 text-muted">
      No longer needed, and left out: {labels.join(', ')}.
    </p>
  );
}
