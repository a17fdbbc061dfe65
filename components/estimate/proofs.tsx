import type { ReactNode } from 'react';

interface Props {
  /** How many clauses there are. */
  readonly count: number;
  readonly className?: string;
  readonly children: ReactNode;
}

/** The clauses that something rests on: folded away on narrow screens, open in the margin of wide ones. */
export function Proofs({ count, className = '', children }: Props) {
  const title = `§ ${count === 1 ? 'The clause' : `The ${count} clauses`} this rests on`;
  return (
    <details className={`proofs ${className}`} data-title={title}>
      <summary className="text-accent">{title}</summary>
      {children}
    </details>
  );
}
