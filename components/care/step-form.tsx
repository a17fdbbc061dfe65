import type { Store } from '@/lib/policy/types';
import { careRequestAddress } from '@/lib/requests/care/addresses';
import type { RefusedForm } from '@/lib/requests/care/refused-form';
import type { StoredRequest } from '@/lib/requests/storage/types';
import { FormProblems } from './form-problems';
import { KeptFields } from './kept-fields';
import { StaleNotice } from './stale-notice';
import { StepFields } from './step-fields';
import { STEP_WORDS } from './step-words';

export interface StepFormProps {
  /** A status, or `take-back`. */
  readonly step: string;
  readonly open: boolean;
  readonly store: Store;
  readonly request: StoredRequest;
  readonly refused: RefusedForm | undefined;
  /** What the newest step is called. */
  readonly takesBack: string | undefined;
}

/** The form of one step, folded away unless it is the usual next one. It says how many steps its reader saw. */
export function StepForm(props: StepFormProps) {
  const { step, open, request, refused, takesBack } = props;
  const title = STEP_WORDS[step]?.title.replace('…', takesBack ?? '') ?? step;
  return (
    <details open={open} id={step} className="py-3">
      <summary>
        <h3 className="inline font-semibold">{title}</h3>
      </summary>
      <form method="post" action={careRequestAddress(request.reference)} className="mt-3 space-y-4">
        {refused?.stale && <StaleNotice refused={refused} formIsThere />}
        {refused && <FormProblems step={step} problems={refused.problems} />}
        <p className="text-[0.95rem] text-muted">{STEP_WORDS[step]?.means}</p>
        <KeptFields
          kept={[
            ['status', step],
            ['seen', String(request.timeline.length)],
          ]}
        />
        <StepFields {...props} />
        <button
          type="submit"
          className={step === 'closed' || step === 'take-back' ? 'button button-quiet' : 'button'}
        >
          {STEP_WORDS[step]?.button ?? title}
        </button>
      </form>
    </details>
  );
}
