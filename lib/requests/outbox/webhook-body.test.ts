import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { authorise, CREATED, requested, sending } from './sending.test-support';

test('The webhook tells of the request as it stood at the step, without whose it is', async () => {
  const bodies: string[] = [];
  const server = createServer(async (request, response) => {
    bodies.push(await text(request));
    response.writeHead(204).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const { db, send } = await sending({ WEBHOOK_URL: `http://127.0.0.1:${port}`, WEBHOOK_SECRET: 'shared' });
  const reference = await requested(db, ['webhook']);
  await authorise(db, reference, ['webhook']);
  await send();

  const [first, second] = bodies.map((body) => JSON.parse(body));
  const { id } = await db
    .selectFrom('outbox')
    .select('id')
    .where('position', '=', 0)
    .executeTakeFirstOrThrow();
  expect(first).toMatchObject({
    id,
    event: 'request.requested',
    at: CREATED,
    reference,
    store: 'kwoking',
    status: 'requested',
    orderNumber: 'KW-100234',
    timeline: [{ status: 'requested' }],
    rma: null,
  });
  expect(second).toMatchObject({ event: 'request.authorised', status: 'authorised', rma: 'RMA-1' });
  expect(bodies.join()).not.toMatch(/Ada Byron|ada@example\.com|"key"/);
});
