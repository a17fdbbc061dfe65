import { careResponse } from '@/components/care/care-response';
import { QueueView } from '@/components/care/queue-view';
import { now } from '@/lib/dates/moment';
import { queueAddress } from '@/lib/requests/care/addresses';
import { readQueue } from '@/lib/requests/care/queue';
import { type QueueFilter, readFilter } from '@/lib/requests/care/queue-filter';
import { database } from '@/lib/requests/storage/open-database';
import { enter, enterWithForm } from './enter';
import { seeOther } from './see-other';

/** The queue of requests. */
export const GET = (request: Request): Promise<Response> =>
  enter(request, () => queuePage(request, readFilter(new URL(request.url).searchParams)));

/** The queue searched: answered at once where a text was typed, since it may be personal; else by its address. */
export const POST = (request: Request): Promise<Response> =>
  enterWithForm(request, async (form) => {
    const filter = readFilter(form);
    return filter.text ? queuePage(request, filter) : seeOther(queueAddress(filter));
  });

async function queuePage(request: Request, filter: QueueFilter): Promise<Response> {
  const moment = now();
  const queue = await readQueue(await database(), filter, moment);
  const content = <QueueView queue={queue} filter={filter} now={moment} />;
  return careResponse(request, { title: 'Requests', content });
}
