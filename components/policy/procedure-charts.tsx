import { outlineOf } from '@/lib/policy/outline';
import type { Policy } from '@/lib/policy/types';
import { FlowChart } from './flow-chart';
import { OutlineList } from './outline-list';

/** How each procedure decides, drawn from the policy's data, and the same in words. Closed at first. */
export function ProcedureCharts({ policy }: { policy: Policy }) {
  return (
    <section aria-labelledby="flow-charts" className="mt-14">
      <h2 id="flow-charts" className="text-2xl font-semibold">
        How each case is decided
      </h2>
      <p className="mt-2 mb-4 text-muted">
        Every question, every answer and every end, drawn from the same data that the estimates use.
      </p>
      <div className="rows border-y border-hairline">
        {Object.values(policy.procedures).map((procedure) => {
          const { id, title } = procedure;
          const outline = outlineOf(policy, procedure);
          return (
            <details key={id} id={`flow-${id}`} className="py-3">
              <summary>
                <h3 className="inline text-lg font-semibold">{title}</h3>
              </summary>
              <FlowChart id={`chart-${id}`} title={title} outline={outline} />
              <details className="in-words">
                <summary>
                  The same in words<span className="sr-only">: {title}</span>
                </summary>
                <OutlineList outline={outline} />
              </details>
            </details>
          );
        })}
      </div>
    </section>
  );
}
