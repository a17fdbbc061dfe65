import type { FigureId, Policy } from '@/lib/policy/types';

/** A figure in the policy's words, with the § mark that leads to its clause, quoted on the same page. */
export function PolicyFigure({ policy, id }: { policy: Policy; id: FigureId }) {
  const figure = policy.figures[id];
  if (!figure) throw new Error(`There is no figure ${id}`);
  const clause = id.slice(0, id.lastIndexOf('.'));
  return (
    <span className="figure">
      {figure.text}
      <a className="proof" href={`#${clause}`} aria-label={`Clause ${clause}`}>
        §
      </a>
    </span>
  );
}
