import { randomUUID } from 'node:crypto';
import { type IncomingMessage, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

const PIECES = 10;
const FIELDS = {
  procedure: 'cancel',
  stage: 'shipped',
  orderTotal: '100.00',
  shippingPaid: '15.00',
  orderNumber: 'KW-100200',
  product: 'Desk lamp',
  description: 'Sent over a slow line.',
  name: 'Ada Example',
  email: 'ada@example.com',
};

/** Posts a request over a line so slow that it takes that many milliseconds; the answer's status, and whether the connection stays. */
export function slowUpload(site: string, ms: number): Promise<{ status: number; connection: string }> {
  const body = JSON.stringify({ ...FIELDS, idempotencyKey: randomUUID() });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const answered = ({ statusCode = 0, headers: got }: IncomingMessage) =>
      resolve({ status: statusCode, connection: got.connection ?? '' });
    const post = request(`${site}/api/kwoking/requests`, { method: 'POST', headers, agent: false }, answered);
    post.on('error', reject);
    void sendSlowly(post, body, ms / PIECES);
  });
}

async function sendSlowly(post: ReturnType<typeof request>, body: string, pauseMs: number): Promise<void> {
  const size = Math.ceil(body.length / PIECES);
  for (let sent = 0; sent < body.length; sent += size) {
    post.write(body.slice(sent, sent + size));
    await sleep(pauseMs);
  }
  post.end();
}
