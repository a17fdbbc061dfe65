import { createHmac } from 'node:crypto';
import type { Delivery } from './types';

const TIMEOUT_MS = 10_000;
const GONE = 410;

/** Posts one step of a request to the shop's own system, signed. Any 2xx is a receipt; 410 says that it wants no more of it. */
export async function postWebhook(
  body: string,
  { id, url, secret, now }: { id: string; url: string; secret: string; now: number },
): Promise<Delivery> {
  const timestamp = String(Math.floor(now / 1000));
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': timestamp,
        'webhook-signature': signature(secret, `${id}.${timestamp}.${body}`),
      },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await response.body?.cancel();
    if (response.ok) return { outcome: 'sent' };
    const reason = `the webhook answered ${response.status}`;
    return { outcome: 'failed', reason, permanent: response.status === GONE };
  } catch (error) {
    return { outcome: 'failed', reason: `no webhook (${causeOf(error)})`, permanent: false };
  }
}

/** Laid out as Standard Webhooks do, so that their libraries can verify it. */
const signature = (secret: string, content: string) =>
  `v1,${createHmac('sha256', secret).update(content).digest('base64')}`;

/** A network's error stands in the cause of fetch's own; a timeout has only a name. */
function causeOf(error: unknown): string {
  const { cause, name } = error as { cause?: { code?: string }; name?: string };
  return cause?.code ?? name ?? 'unknown error';
}
