import { exportJson } from '@/lib/requests/care/export-requests';
import { type QueueFilter, readFilter } from '@/lib/requests/care/queue-filter';
import { enter, enterWithForm } from '../enter';
import { exportAnswer } from '../export-answer';

/** The requests of the queue's filters as JSON. */
export const GET = (request: Request): Promise<Response> =>
  enter(request, () => answer(readFilter(new URL(request.url).searchParams)));

/** The same where a text is searched, which may be personal. */
export const POST = (request: Request): Promise<Response> =>
  enterWithForm(request, (form) => answer(readFilter(form)));

const answer = (filter: QueueFilter) =>
  exportAnswer(filter, exportJson, { type: 'application/json', ending: 'json' });
