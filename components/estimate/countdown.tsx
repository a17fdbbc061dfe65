'use client';

import { useEffect, useState } from 'react';
import { formatSpan } from '@/lib/dates/format-date';

/** The time left until a moment, counted in the browser; without scripts, the time left when the page was made. */
export function Countdown({ until, asOf }: { until: number; asOf: number }) {
  const [local, setLocal] = useState<string>();
  const [left, setLeft] = useState(until - asOf);
  useEffect(() => {
    const count = () => setLeft(until - Date.now());
    setLocal(new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'short' }).format(until));
    count();
    const timer = setInterval(count, 30_000);
    return () => clearInterval(timer);
  }, [until]);
  return (
    <p className="amount text-muted no-print">
      {left > 0 ? `${formatSpan(left)} left.` : 'This moment has passed.'}{' '}
      {local && `Where you are: ${local}.`}
    </p>
  );
}
