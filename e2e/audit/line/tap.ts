import type { CDPSession, Page } from 'playwright';
import { weigh } from '../../support/weigh';
import { type Kind, kindOf } from './kind';
import { FAST, type Speed } from './speed';

/** What came over the line for one request. */
export interface Received {
  readonly address: string;
  readonly kind: Kind;
  /** Bytes as they came, compressed, without headers. */
  readonly body: number;
  /** The same with the headers of the answer: what the DevTools protocol calls `encodedDataLength`. */
  readonly whole: number;
}

export interface Tap {
  /** Everything received since the last time it was asked for, by the page and its workers. */
  received(): Promise<Received[]>;
}

/** One message of the protocol, from the page or from a worker. */
interface Message {
  readonly method: string;
  readonly params: {
    readonly requestId: string;
    readonly type?: string;
    readonly request?: { readonly url: string };
    readonly response?: { readonly url: string; readonly encodedDataLength: number };
    readonly encodedDataLength?: number;
  };
}

interface Transfer {
  readonly address: string;
  readonly kind: Kind;
  /** Bytes of the answer's headers. */
  headers: number;
  whole: number | undefined;
}

const HEARD = ['requestWillBeSent', 'responseReceived', 'loadingFinished', 'loadingFailed'] as const;

/** Listens to the line of a page and of its workers, from now on, and slows both to a speed. */
export async function tap(page: Page, speed: Speed = FAST): Promise<Tap> {
  const session = await page.context().newCDPSession(page);
  const transfers = new Map<string, Transfer>();
  const hear = (message: Message) => note(transfers, message);
  for (const event of HEARD)
    session.on(`Network.${event}`, (params) => hear({ method: `Network.${event}`, params }));
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', lineOf(speed));
  await session.send('Emulation.setCPUThrottlingRate', { rate: speed.processor });
  await tapWorkers(session, speed, hear);
  return {
    async received() {
      await weighUntold(transfers);
      const all = [...transfers.values()].filter(({ whole }) => whole);
      transfers.clear();
      return all.map(({ whole = 0, headers, ...rest }) => ({ ...rest, whole, body: whole - headers }));
    },
  };
}

/** A worker's requests are told in a session of its own, in which it waits until it is listened to. */
async function tapWorkers(
  session: CDPSession,
  speed: Speed,
  hear: (message: Message) => void,
): Promise<void> {
  session.on('Target.attachedToTarget', async ({ sessionId }) => {
    const commands = [
      ['Network.enable', {}],
      ['Network.emulateNetworkConditions', lineOf(speed)],
      ['Runtime.runIfWaitingForDebugger', {}],
    ] as const;
    for (const [id, [method, params]] of commands.entries()) {
      const message = JSON.stringify({ id, method, params });
      // A worker may have ended meanwhile.
      await session.send('Target.sendMessageToTarget', { sessionId, message }).catch(() => undefined);
    }
  });
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const said = JSON.parse(message);
    if (said.method) hear(said);
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: false,
  });
}

function note(transfers: Map<string, Transfer>, { method, params }: Message): void {
  const { requestId } = params;
  // A worker's first requests are told of only once they are answered.
  const address: string | undefined = (params.request ?? params.response)?.url;
  if (address?.startsWith('http') && !transfers.has(requestId))
    transfers.set(requestId, {
      address,
      kind: kindOf(address, params.type ?? ''),
      headers: 0,
      whole: undefined,
    });
  const transfer = transfers.get(requestId);
  if (!transfer) return;
  if (method === 'Network.responseReceived') transfer.headers = params.response?.encodedDataLength ?? 0;
  else if (method === 'Network.loadingFinished') transfer.whole = params.encodedDataLength;
  else if (method === 'Network.loadingFailed') transfers.delete(requestId);
}

/** Of a worker's own script nobody is told the answer: at its end its headers alone are counted, or there is no end. */
async function weighUntold(transfers: Map<string, Transfer>): Promise<void> {
  for (const transfer of transfers.values()) {
    if (transfer.headers > 0 || transfer.kind !== 'JS') continue;
    const { body, whole } = await weigh(transfer.address);
    transfer.headers = whole - body;
    transfer.whole = whole;
  }
}

const lineOf = ({ latency, download, upload }: Speed) => ({
  offline: false,
  latency,
  downloadThroughput: download,
  uploadThroughput: upload,
});
