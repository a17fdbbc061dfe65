import type { Policy } from '@/lib/policy/types';

/** Says which answers a change has made meaningless. */
export function DroppedNotice({ policy, dropped }: { policy: Policy; dropped: readonly string[] }) {
  if (dropped.length === 0) return null;
  const labels = dropped.map((fact) => `“${policy.facts[fact]?.label ?? fact}”`);
  return (
    <p role="status" className="mb-6 border-l-4 border-hairline pl-4 text-muted">
      No longer needed, and left out: {labels.join(', ')}.
    </p>
  );
}
