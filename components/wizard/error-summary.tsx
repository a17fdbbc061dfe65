'use client';

import { useEffect, useRef } from 'react';

/** What is wrong, above the form, with a way to the field; it takes the focus where scripts run. */
export function ErrorSummary({ message, field }: { message: string; field: string }) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => summary.current?.focus(), []);
  return (
    <div ref={summary} role="alert" tabIndex={-1} className="mb-6 border-l-4 border-warn py-1 pl-4">
      <p className="font-semibold">There is a problem</p>
      <p>
        <a href={`#${field}`} className="message">
          {message}
        </a>
      </p>
    </div>
  );
}
