import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import sharp from 'sharp';

const TRY_AGAIN_MS = 100;
const GIVE_UP_AFTER_MS = 120_000;

/** A request that the site has acknowledged, and what was sent with it. */
export interface Acknowledged {
  readonly number: number;
  readonly reference: string;
  /** The private page, from the root of the site. */
  readonly url: string;
  readonly colour: Colour;
  /** How often it was posted until an answer came. */
  readonly posts: number;
}

export interface Colour {
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

/** Posts one request with its photo, with the same key until it is acknowledged. Throws where it is refused. */
export async function sendRequest(site: string, number: number): Promise<Acknowledged> {
  const colour = colourOf(number);
  const photo = await photoOf(colour);
  const idempotencyKey = randomUUID();
  const giveUpAt = Date.now() + GIVE_UP_AFTER_MS;
  for (let posts = 1; Date.now() < giveUpAt; posts += 1) {
    const answer = await post(site, formOf(number, idempotencyKey, photo));
    if (answer?.status === 201) return { number, colour, posts, ...answer.body };
    if (answer && answer.status < 500) throw new Error(`Request ${number} was refused: ${answer.status}`);
    await sleep(TRY_AGAIN_MS);
  }
  throw new Error(`Request ${number} was not acknowledged in time`);
}

/** The answer, or undefined where the connection broke before there was one. */
async function post(site: string, body: FormData) {
  try {
    const answer = await fetch(`${site}/api/kwoking/requests`, { method: 'POST', body });
    return { status: answer.status, body: (await answer.json()) as { reference: string; url: string } };
  } catch {
    return undefined;
  }
}

function formOf(number: number, idempotencyKey: string, photo: Blob): FormData {
  const form = new FormData();
  const fields = {
    procedure: 'cancel',
    stage: 'shipped',
    orderTotal: '100.00',
    shippingPaid: '15.00',
    orderNumber: `STRESS-${number}`,
    product: 'Desk lamp',
    description: 'Sent while the server is killed.',
    name: `Shopper ${number}`,
    email: `shopper-${number}@example.com`,
    idempotencyKey,
  };
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set('attachments', photo, `photo-${number}.png`);
  return form;
}

/** A colour of its own for each number, far enough from every other to be told after re-encoding. */
const colourOf = (number: number): Colour => ({
  r: (number % 8) * 32,
  g: (Math.floor(number / 8) % 8) * 32,
  b: (Math.floor(number / 64) % 8) * 32,
});

async function photoOf(background: Colour): Promise<Blob> {
  const png = await sharp({ create: { width: 640, height: 480, channels: 3, background } })
    .png()
    .toBuffer();
  return new Blob([new Uint8Array(png)], { type: 'image/png' });
}
