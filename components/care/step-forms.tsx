import type { Store } from '@/lib/policy/types';
import type { RefusedForm } from '@/lib/requests/care/refused-form';
import { STATUS_WORDS } from '@/lib/requests/status-words';
import { stepToTakeBack } from '@/lib/requests/steps';
import type { StoredRequest } from '@/lib/requests/storage/types';
import { whatFollows } from '@/lib/requests/what-follows';
import { StepForm } from './step-form';

interface Props {
  /** As `possibleSteps` gives them. */
  readonly steps: readonly string[];
  readonly store: Store;
  readonly request: StoredRequest;
  readonly refused: RefusedForm | undefined;
}

/** A form for each step that may follow, and one that takes the newest step back. */
export function StepForms({ steps, store, request, refused }: Props) {
  const { next } = whatFollows(store, request);
  const back = stepToTakeBack(request.timeline);
  const taken = back && request.timeline[back.position];
  return (
    <>
      <h2 id="act">What you can do</h2>
      <p className="mt-1 text-[0.95rem] text-muted">The shopper is told of every step by e-mail.</p>
      <div className="rows mt-3 border-y border-hairline">
        {steps.map((step, index) => (
          <StepForm
            key={step}
            step={step}
            open={refused ? refused.step === step : index === 0 && next.by !== 'shopper'}
            store={store}
            request={request}
            refused={refused?.step === step ? refused : undefined}
            takesBack={taken && STATUS_WORDS[taken.status]}
          />
        ))}
      </div>
    </>
  );
}
