import { Proofs } from '@/components/estimate/proofs';
import { ClauseQuote } from '@/components/policy/clause-quote';
import type { Moment } from '@/lib/dates/moment';
import { clausesAddress, lostLinkAddress } from '@/lib/policy/addresses';
import { type OwnRequest, partAddress } from '@/lib/requests/shopper/own-request';
import { isWorthWithdrawing } from '@/lib/requests/shopper/withdraw';
import { STATUS_WORDS } from '@/lib/requests/status-words';
import { detailsInForce, stepsInForce } from '@/lib/requests/steps';
import { whatFollows } from '@/lib/requests/what-follows';
import { NextUp } from './next-up';
import { PhotoList } from './photo-list';
import { Deductions, RefundSummary } from './refund-summary';
import { SendItBack } from './send-it-back';
import { StepList } from './step-list';
import { StillMissing } from './still-missing';
import { StoredEstimate } from './stored-estimate';
import { WhatYouSent } from './what-you-sent';

/**
 * A request as its shopper sees it: where it stands and what comes next, what there is to do now, every step so far, and
 * what was sent. The clauses that what comes next rests on stand in the margin.
 */
export function RequestStatus({ own, now }: { own: OwnRequest; now: Moment }) {
  const { store, request } = own;
  const follows = whatFollows(store, request);
  const { policy, next } = follows;
  const procedure = policy.procedures[request.procedure];
  const quoted = clausesAddress(store, policy.version);
  const newest = stepsInForce(request.timeline).at(-1);
  const cited = [
    ...next.clauses,
    ...(detailsInForce(request.timeline).deductions ?? []).map(({ clause }) => clause),
  ];
  const clauses = [...new Set(cited)].flatMap((id) => policy.clauses[id] ?? []);
  return (
    <div className="with-margin">
      <header>
        <p className="eyebrow">{procedure?.title ?? request.procedure}: your request</p>
        <h1 className="amount mt-1 text-4xl font-semibold sm:text-5xl">{request.reference}</h1>
        <p className="mt-3 text-lg">
          <strong>{STATUS_WORDS[request.status]}</strong>
          {request.timeline.length === 1 &&
            '. Your request has arrived, and the address of this page is mailed to you.'}
        </p>
        {newest?.by === 'care' && newest.note && (
          <figure className="mt-2">
            <figcaption className="eyebrow">Customer care wrote</figcaption>
            <blockquote dir="auto" className="whitespace-pre-line wrap-anywhere">
              {newest.note}
            </blockquote>
          </figure>
        )}
      </header>
      <RefundSummary store={store} request={request} />
      <NextUp store={store} next={next} now={now} quoted="#" />
      {clauses.length > 0 && (
        <Proofs count={clauses.length} className="margin">
          {clauses.map((clause) => (
            <ClauseQuote key={clause.id} store={store} clause={clause} version={policy.version} anchor />
          ))}
        </Proofs>
      )}
      <Deductions store={store} request={request} quoted="#" />
      <SendItBack own={own} follows={follows} quoted={quoted} />
      <StillMissing store={store} policy={policy} request={request} quoted={quoted} />
      <section aria-labelledby="timeline" className="mt-10">
        <h2 id="timeline" className="text-2xl font-semibold">
          Where it stands
        </h2>
        <StepList
          store={store}
          timeline={request.timeline}
          actors={{ shopper: 'you', care: 'customer care' }}
        />
      </section>
      <PhotoList own={own} />
      <StoredEstimate procedure={procedure} estimate={request.estimate} quoted={quoted} />
      <WhatYouSent policy={policy} request={request} />
      <footer className="mt-10 border-t border-hairline pt-5 no-print">
        <p>
          Keep this page's address: whoever has it can read the request. If it is lost,{' '}
          <a href={lostLinkAddress(store)}>have it sent to you again</a>.
        </p>
        <p className="mt-3">
          Videos and questions go to{' '}
          <a href={`mailto:${store.care.email}?subject=${request.reference}`}>{store.care.email}</a> with the
          reference.
        </p>
        {isWorthWithdrawing(request) && (
          <p className="mt-3">
            <a href={partAddress(own, 'withdraw')}>Withdraw the request</a>
          </p>
        )}
      </footer>
    </div>
  );
}
