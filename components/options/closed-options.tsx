import type { RankedOption } from '@/lib/engine/options/types';

/** What the facts rule out, each with the condition that failed. */
export function ClosedOptions({ options }: { options: readonly RankedOption[] }) {
  const closed = options.filter(({ possible }) => !possible);
  if (closed.length === 0) return null;
  return (
    <details className="mt-4">
      <summary className="text-accent">
        Why not something else? {closed.length} ways that are not open
      </summary>
      <dl className="rows mt-2">
        {closed.map(({ rule, because }) => (
          <div key={rule.id} className="py-2">
            <dt className="font-semibold">{rule.title}</dt>
            <dd>{because}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
