'use client';

import { useEffect, useRef } from 'react';
import { useErrorTitle } from '@/components/ui/use-error-title';

interface Props {
  readonly message: string;
  readonly field: string;
  /** Whether it answers what was just done here; else it stood on the page when that opened. */
  readonly isNews: boolean;
}

/** What is wrong, above the form, with a way to the field; it takes the focus. */
export function ErrorSummary({ message, field, isNews }: Props) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isNews || document.activeElement === document.body) summary.current?.focus();
  }, [isNews]);
  useErrorTitle(true);
  return (
    <div ref={summary} role="alert" tabIndex={-1} autoFocus className="mb-6 border-l-4 border-warn py-1 pl-4">
      <p className="font-semibold">There is a problem</p>
      <p>
        <a href={`#${field}`} className="message">
          {message}
        </a>
      </p>
    </div>
  );
}
