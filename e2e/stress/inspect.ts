import sharp from 'sharp';
import type { Database } from '@/lib/requests/storage/schema';
import type { Delivery } from './mailbox';
import type { Acknowledged, Colour } from './shopper';

/** Everything that does not hold of what was acknowledged, each in a sentence; empty where all of it does. */
export async function faultsOf(
  site: string,
  db: Database,
  acknowledged: readonly Acknowledged[],
  deliveries: readonly Delivery[],
): Promise<string[]> {
  const faults = faultsOfReferences(acknowledged);
  for (const request of acknowledged) {
    faults.push(...(await faultsOfPage(site, request)), ...faultsOfMails(request, deliveries));
  }
  return [...faults, ...(await faultsOfTables(db))];
}

function faultsOfReferences(acknowledged: readonly Acknowledged[]): string[] {
  const references = new Set(acknowledged.map(({ reference }) => reference));
  return references.size === acknowledged.length ? [] : ['Two requests were given one reference.'];
}

/** The shopper's own link gives the request once, whole, with the photo that was sent. */
async function faultsOfPage(
  site: string,
  { number, reference, url, colour }: Acknowledged,
): Promise<string[]> {
  const own = new URL(url, site);
  const json = await fetch(new URL(`/api${own.pathname}${own.search}`, site));
  if (!json.ok) return [`${reference}: its link answers ${json.status}.`];
  const request = await json.json();
  const photo = await fetch(new URL(`${own.pathname}/photos/0${own.search}`, site));
  const shown = photo.ok ? await middleOf(Buffer.from(await photo.arrayBuffer())) : undefined;
  return [
    ...(request.timeline?.length === 1 ? [] : [`${reference}: it has ${request.timeline?.length} steps.`]),
    ...(request.estimate?.outcomes?.length === 2 ? [] : [`${reference}: its estimate is not whole.`]),
    ...(request.attachments?.length === 1
      ? []
      : [`${reference}: it has ${request.attachments?.length} photos.`]),
    ...(shown && near(shown, colour) ? [] : [`${reference}: its photo is not that of request ${number}.`]),
  ];
}

function faultsOfMails({ number, reference }: Acknowledged, deliveries: readonly Delivery[]): string[] {
  const about = deliveries.filter(({ subject }) => subject.includes(reference));
  const distinct = (to: (address: string) => boolean) =>
    new Set(about.filter((mail) => to(mail.to)).map(({ messageId }) => messageId)).size;
  const toShopper = distinct((to) => to === `shopper-${number}@example.com`);
  const toCare = distinct((to) => !to.startsWith('shopper-'));
  return [
    ...(toShopper === 1 ? [] : [`${reference}: the shopper reads ${toShopper} mails.`]),
    ...(toCare === 1 ? [] : [`${reference}: the care team reads ${toCare} mails.`]),
  ];
}

/** Nothing half-written: every order once, with its step, its photo and its two messages, all of them sent. */
async function faultsOfTables(db: Database): Promise<string[]> {
  const requests = await db.selectFrom('requests').select(['reference', 'order_number']).execute();
  const references = new Set(requests.map(({ reference }) => reference));
  const orders = new Set(requests.map(({ order_number }) => order_number));
  const rowsOf = async (table: 'timeline' | 'attachments' | 'outbox') =>
    (await db.selectFrom(table).select('reference').execute()).map(({ reference }) => reference);
  const parts = { timeline: 1, attachments: 1, outbox: 2 } as const;
  const uneven = await Promise.all(
    Object.entries(parts).map(async ([table, expected]) => {
      const rows = await rowsOf(table as keyof typeof parts);
      const isWhole = rows.length === expected * requests.length && rows.every((one) => references.has(one));
      return isWhole ? [] : [`${table} has ${rows.length} rows for ${requests.length} requests.`];
    }),
  );
  const unsent = await db.selectFrom('outbox').select('id').where('state', '!=', 'sent').execute();
  return [
    ...(orders.size === requests.length ? [] : ['An order is stored twice.']),
    ...uneven.flat(),
    ...(unsent.length === 0 ? [] : [`${unsent.length} messages were not sent.`]),
  ];
}

async function middleOf(photo: Buffer): Promise<Colour> {
  const { channels } = await sharp(photo).stats();
  const [r = 0, g = 0, b = 0] = channels.map(({ mean }) => mean);
  return { r, g, b };
}

const near = (a: Colour, b: Colour) =>
  (['r', 'g', 'b'] as const).every((one) => Math.abs(a[one] - b[one]) < 8);
