import { ProofMarks } from '@/components/estimate/proof-marks';
import { isTravelling } from '@/lib/requests/shopper/is-travelling';
import { type OwnRequest, partAddress } from '@/lib/requests/shopper/own-request';
import { detailsInForce } from '@/lib/requests/steps';
import type { WhatFollows } from '@/lib/requests/what-follows';
import { TrackingForm } from './tracking-form';

interface Props {
  readonly own: OwnRequest;
  readonly follows: WhatFollows;
  readonly quoted: string;
}

/** While the parcel is the shopper's to send: where it goes, what goes into it, and how it travels. */
export function SendItBack({ own, follows: { parcel, packingNote }, quoted }: Props) {
  const { status, timeline } = own.request;
  const { returnAddress, rma, trackingNumber, carrier } = detailsInForce(timeline);
  if (!isTravelling(own.request, parcel)) return null;
  return (
    <section aria-labelledby="send" className="mt-10">
      <h2 id="send" className="text-2xl font-semibold">
        {status === 'sent' ? 'Your parcel' : 'Send it back'}
      </h2>
      <dl className="rows mt-3 border-y border-hairline">
        <div className="py-3">
          <dt className="text-muted">Return address</dt>
          <dd dir="auto" className="mt-1 text-lg font-semibold whitespace-pre-line wrap-anywhere">
            {returnAddress ?? 'Not given yet. Send nothing before customer care has given it to you.'}
          </dd>
        </div>
        {rma && (
          <div className="py-3">
            <dt className="text-muted">RMA number</dt>
            <dd dir="auto" className="mt-1 text-lg font-semibold wrap-anywhere">
              {rma}
            </dd>
          </div>
        )}
        {trackingNumber && (
          <div className="py-3">
            <dt className="text-muted">Tracking number</dt>
            <dd dir="auto" className="mt-1 text-lg font-semibold wrap-anywhere">
              {trackingNumber}
            </dd>
            <dd dir="auto" className="wrap-anywhere">
              {carrier}
            </dd>
          </div>
        )}
      </dl>
      {packingNote && (
        <p className="mt-4 no-print">
          <a href={partAddress(own, 'note')} className="button button-quiet">
            Print the note for the parcel
          </a>
          <span className="mt-2 block sm:mt-0 sm:ml-3 sm:inline-block">
            It goes inside.
            <ProofMarks clauses={packingNote.clauses} quoted={quoted} />
          </span>
        </p>
      )}
      {status === 'authorised' && (
        <>
          <h3 className="mt-8 font-sans text-lg font-semibold">Once it is on its way</h3>
          <p className="text-muted">Give its number here, instead of by e-mail.</p>
          <TrackingForm own={own} />
        </>
      )}
      {status === 'sent' && (
        <p className="mt-4 no-print">
          <a href={partAddress(own, 'tracking')}>Correct the tracking number</a>
        </p>
      )}
    </section>
  );
}
