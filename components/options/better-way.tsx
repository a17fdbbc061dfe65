import { betterWay as betterWayOf } from '@/lib/engine/options/better-way';
import { worthWords } from '@/lib/engine/options/worth-words';
import type { EstimateView } from '@/lib/wizard/wizard-view';

/** Says at the top that something else leaves the shopper with more, and leads to the comparison. */
export function BetterWay({ view: { options, estimate } }: { view: EstimateView }) {
  const best = betterWayOf(options, estimate);
  if (!best) return null;
  return (
    <p className="mt-6 border-l-4 border-accent pl-4">
      <strong>
        Another way may leave you with more: {best.rule.title},{' '}
        <span className="amount">{worthWords(best)}</span>.
      </strong>{' '}
      {best.because}{' '}
      <a href="#options" className="no-print">
        Compare all your options
      </a>
    </p>
  );
}
