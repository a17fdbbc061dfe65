import type { ReactNode } from 'react';

/** Names and what they stand for, in two columns where there is room. */
export function CaseList({ rows }: { rows: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="rows mt-2 border-y border-hairline">
      {rows.map(([label, value]) => (
        <div key={label} className="grid gap-x-6 py-1.5 sm:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
          <dt className="text-muted">{label}</dt>
          <dd dir="auto" className="amount wrap-anywhere whitespace-pre-line">
            {value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
