import { careResponse } from '@/components/care/care-response';
import { TroubleView } from '@/components/care/trouble-view';
import { logEvent } from '@/lib/log/log-event';
import type { FieldProblem, Posted } from '@/lib/requests/posted';

const NOT_DONE =
  'The database cannot be reached, or its disk is full. Nothing was changed. Try again in a few minutes.';

/** Where the database could not answer: a form is kept, to be sent again. */
export function troublePage(request: Request, error: unknown, form?: Posted): Promise<Response> {
  logEvent('care-desk-failed', { error });
  const again = form && { action: new URL(request.url).pathname, kept: form };
  const content = <TroubleView title="This did not work" words={NOT_DONE} {...(again && { again })} />;
  return careResponse(request, { title: 'Error', content, status: 503 });
}

/** A form that is none of the care desk's, or too large. */
export function refusedPage(
  request: Request,
  status: number,
  problems: readonly FieldProblem[],
): Promise<Response> {
  const words = problems.map(({ message }) => message).join(' ');
  const content = <TroubleView title="The form was refused" words={words} />;
  return careResponse(request, { title: 'Error', content, status, admitted: false });
}
