import { formatMomentWords } from '@/lib/dates/format-date';
import { caseText } from '@/lib/wizard/take-along/case-text';
import type { EstimateView } from '@/lib/wizard/wizard-view';
import { CopyButton, PrintButton, ShareButton } from './live-buttons';

/** Ways to keep the case: as text, as a link that holds facts only, on paper. Where nothing is decided here, none. */
export function TakeAlong({ view, address }: { view: EstimateView; address: string }) {
  const text = caseText(view, address);
  if (!text) return null;
  const { estimate, entries } = view;
  const isFixed = entries.some(([name]) => name === 'asOf');
  return (
    <section aria-labelledby="take-along" className="no-print">
      <h2 id="take-along" className="text-2xl font-semibold">
        Take it along
      </h2>
      <div className="rows mt-3 border-y border-hairline">
        <div className="py-4">
          <p>Everything on this page as plain text, with every clause in full.</p>
          <details className="mt-2">
            <summary className="text-accent">Show the text</summary>
            <textarea
              id="case-text"
              className="field mt-2 text-[0.9rem]"
              aria-label="The whole case as plain text"
              rows={16}
              readOnly
              defaultValue={text}
            />
          </details>
          <div className="mt-3 flex flex-wrap items-center gap-3">
            <CopyButton field="case-text">Copy as text</CopyButton>
            <PrintButton />
          </div>
        </div>
        <div className="py-4">
          <label htmlFor="case-address" className="font-semibold">
            Link to this estimate
          </label>
          <input id="case-address" className="field mt-2" readOnly defaultValue={address} />
          <p className="mt-2 text-muted">
            It holds your answers, and nothing else about you.{' '}
            {isFixed
              ? `Whoever opens it sees the case as of ${formatMomentWords(estimate.facts.asOf)}.`
              : 'Whoever opens it sees the case worked out anew at that moment.'}
          </p>
          <div className="mt-3 flex flex-wrap items-center gap-3">
            <CopyButton field="case-address">Copy the link</CopyButton>
            <ShareButton title={estimate.procedure.title} address={address} />
          </div>
        </div>
      </div>
    </section>
  );
}
