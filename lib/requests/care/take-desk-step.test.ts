import { expect, test } from 'vitest';
import { loadRequest } from '../storage/load-request';
import { sampleRequest } from '../storage/sample-request.test-support';
import type { Database } from '../storage/schema';
import { storeRequest } from '../storage/store-request';
import { temporaryDatabase } from '../storage/temporary-database.test-support';
import { RETURN } from './sample-case.test-support';
import { takeDeskStep } from './take-desk-step';

const AUTHORISE = { status: 'authorised', seen: '1', returnAddress: 'Warehouse 4', rma: 'R-1' };

async function aReturn() {
  const db = await temporaryDatabase();
  const stored = await storeRequest(db, sampleRequest(RETURN));
  const reference = stored.outcome === 'conflict' ? '' : stored.reference;
  const send = (fields: Record<string, string>) =>
    takeDeskStep(db, reference, new Map(Object.entries(fields)));
  const statuses = async () => (await loadRequest(db, reference))?.timeline.map(({ status }) => status);
  return { db, reference, send, statuses };
}

const told = (db: Database) => db.selectFrom('outbox').select(['recipient', 'position']).execute();

test('A step is taken, and the shopper is told of it', async () => {
  const { db, reference, send } = await aReturn();
  expect(await send({ ...AUTHORISE, note: 'Soon, please.' })).toBe('taken');
  expect(await loadRequest(db, reference)).toMatchObject({
    status: 'authorised',
    timeline: [
      { status: 'requested' },
      {
        status: 'authorised',
        note: 'Soon, please.',
        by: 'care',
        details: { returnAddress: 'Warehouse 4', rma: 'R-1' },
      },
    ],
  });
  expect(await told(db)).toEqual([{ recipient: 'shopper', position: 1 }]);
});

test('The same form sent twice at once is taken once', async () => {
  const { db, send, statuses } = await aReturn();
  const answers = await Promise.all([send(AUTHORISE), send(AUTHORISE)]);
  expect(answers.filter((answer) => answer === 'taken')).toHaveLength(1);
  expect(answers.find((answer) => answer !== 'taken')).toMatchObject({ stale: true, problems: [] });
  expect(await statuses()).toEqual(['requested', 'authorised']);
  expect(await told(db)).toHaveLength(1);
});

test('A form of a page that is out of date does nothing, and comes back with what was typed', async () => {
  const { send, statuses } = await aReturn();
  await send(AUTHORISE);
  const refused = await send({ status: 'declined', seen: '1', note: 'It was used.' });
  expect(refused).toMatchObject({ step: 'declined', stale: true });
  expect(refused).toHaveProperty(
    'typed',
    new Map(Object.entries({ status: 'declined', seen: '1', note: 'It was used.' })),
  );
  expect(await statuses()).toEqual(['requested', 'authorised']);
});

test('A form with problems does nothing, and names its fields', async () => {
  const { db, send, statuses } = await aReturn();
  expect(await send({ ...AUTHORISE, returnAddress: '' })).toMatchObject({
    step: 'authorised',
    stale: false,
    problems: [{ field: 'returnAddress' }],
  });
  expect(await send({ status: 'declined', seen: '1' })).toMatchObject({ problems: [{ field: 'note' }] });
  expect(await send({ status: 'received', seen: '1' })).toMatchObject({ problems: [{ field: 'status' }] });
  expect(await send({ seen: '1' })).toMatchObject({ problems: [{ field: 'status' }] });
  expect(await statuses()).toEqual(['requested']);
  expect(await told(db)).toEqual([]);
});

test('A form without the number of steps that its page showed is out of date', async () => {
  const { send } = await aReturn();
  expect(await send({ status: 'closed' })).toMatchObject({ stale: true });
});

test('Another row is no step', async () => {
  const { send, statuses } = await aReturn();
  expect(await send({ status: 'inspected', seen: '1', rows: '1', anotherRow: 'yes' })).toMatchObject({
    rows: 2,
    problems: [],
    stale: false,
  });
  expect(await statuses()).toEqual(['requested']);
});

test('The newest step is taken back by another, which the shopper hears of as well', async () => {
  const { db, send, statuses } = await aReturn();
  await send(AUTHORISE);
  expect(await send({ status: 'take-back', seen: '2', note: 'By mistake.' })).toBe('taken');
  expect(await statuses()).toEqual(['requested', 'authorised', 'requested']);
  expect((await told(db)).map(({ position }) => position).sort()).toEqual([1, 2]);
});

test('A reference that does not exist, and one of a store that is gone, take no step', async () => {
  const { db } = await aReturn();
  expect(await takeDeskStep(db, 'KW-2222-2222', new Map(Object.entries(AUTHORISE)))).toBeUndefined();
  const gone = await storeRequest(db, sampleRequest({ store: 'northwind' }));
  const reference = gone.outcome === 'conflict' ? '' : gone.reference;
  expect(await takeDeskStep(db, reference, new Map(Object.entries(AUTHORISE)))).toBeUndefined();
});
