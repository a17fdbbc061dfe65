import { timeLeft } from '@/lib/dates/time-left';

/** The time left until a moment when the page was made; where scripts run, counted on (`components/live`). */
export function Countdown({ until, asOf }: { until: number; asOf: number }) {
  return (
    <p className="amount text-muted no-print">
      <time-left data-until={until}>{timeLeft(until - asOf)}</time-left>
    </p>
  );
}
