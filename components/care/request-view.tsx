import type { Moment } from '@/lib/dates/moment';
import type { Store } from '@/lib/policy/types';
import { CARE } from '@/lib/requests/care/addresses';
import { possibleSteps } from '@/lib/requests/care/possible-steps';
import type { RefusedForm } from '@/lib/requests/care/refused-form';
import type { Undelivered } from '@/lib/requests/outbox/undelivered';
import type { StoredRequest } from '@/lib/requests/storage/types';
import { whatFollows } from '@/lib/requests/what-follows';
import { CaseClauses } from './case-clauses';
import { CaseEstimate } from './case-estimate';
import { CaseFacts } from './case-facts';
import { CasePhotos } from './case-photos';
import { CaseStanding } from './case-standing';
import { CaseSteps } from './case-steps';
import { StaleNotice } from './stale-notice';
import { StepForms } from './step-forms';
import { UndeliveredNotice } from './undelivered-notice';

interface Props {
  readonly store: Store;
  readonly request: StoredRequest;
  readonly now: Moment;
  /** Its messages that did not get through. */
  readonly undelivered: readonly Undelivered[];
  /** The form that was not taken, with everything typed. */
  readonly refused?: RefusedForm;
}

/** One request as the care team works on it: the case on one side, what can be done on the other. */
export function RequestView({ store, request, now, undelivered, refused }: Props) {
  const { policy, next } = whatFollows(store, request);
  const steps = possibleSteps(store, request);
  return (
    <div className="desk">
      <p className="no-print">
        <a href={CARE}>
          <span aria-hidden="true">← </span>All requests
        </a>
      </p>
      <header className="mt-4">
        <p className="eyebrow">
          {policy.procedures[request.procedure]?.title ?? request.procedure} · {store.name}
        </p>
        <h1 className="amount text-3xl font-semibold sm:text-4xl">{request.reference}</h1>
        <CaseStanding store={store} request={request} next={next} now={now} />
        <UndeliveredNotice messages={undelivered} timeline={request.timeline} />
        <p className="mt-2 no-print lg:hidden">
          <a href="#act">What you can do</a>
        </p>
        {refused?.stale && !steps.includes(refused.step) && (
          <div className="mt-5">
            <StaleNotice refused={refused} formIsThere={false} />
          </div>
        )}
      </header>
      <div className="case">
        <div>
          <CaseFacts policy={policy} request={request} />
          <CasePhotos policy={policy} request={request} />
          <CaseEstimate policy={policy} request={request} />
        </div>
        <aside aria-labelledby="act" className="no-print">
          <StepForms steps={steps} store={store} request={request} refused={refused} />
        </aside>
        <div>
          <CaseSteps store={store} request={request} />
          <CaseClauses store={store} policy={policy} request={request} also={next.clauses} />
        </div>
      </div>
    </div>
  );
}
