import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import https from 'node:https';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** How a conversation in TLS begins. */
const HANDSHAKE = 22;

/** A proxy with TLS before the site, as a deployment has it, on a port of its own. */
export interface TlsFront {
  readonly port: number;
  /** The file of its certificate, which it has signed itself. */
  readonly certificate: string;
  close(): void;
}

/** Puts TLS before a site at an address of this machine; what comes without TLS is sent on to it. Needs `openssl`. */
export async function tlsFront(site: string, folder: string): Promise<TlsFront> {
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  await run('openssl', [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1'],
    ...[
      '-subj',
      '/CN=localhost',
      '-addext',
      'subjectAltName=DNS:localhost',
      '-keyout',
      key,
      '-out',
      certificate,
    ],
  ]);
  const secure = https.createServer(
    { key: await readFile(key), cert: await readFile(certificate) },
    (request, response) => forward(site, request, response),
  );
  const plain = http.createServer(({ headers, url }, response) =>
    response.writeHead(301, { location: `https://${headers.host}${url}` }).end(),
  );
  const front = either(secure, plain).listen(0, 'localhost');
  await once(front, 'listening');
  const { port } = front.address() as AddressInfo;
  return { port, certificate, close: () => front.close() };
}

/** One port for both: the Observatory asks with and without TLS at the address it is given. */
const either = (secure: Server, plain: Server): Server =>
  createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('readable', () => {
      const first: Buffer | null = socket.read(1);
      if (!first) return socket.destroy();
      socket.unshift(first);
      (first[0] === HANDSHAKE ? secure : plain).emit('connection', socket);
    });
  });

function forward(site: string, request: http.IncomingMessage, response: http.ServerResponse): void {
  const headers = {
    ...request.headers,
    'x-forwarded-proto': 'https',
    'x-forwarded-for': request.socket.remoteAddress,
  };
  const onward = http.request(
    new URL(request.url ?? '/', site),
    { method: request.method, headers },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.pipe(response);
    },
  );
  onward.on('error', () => response.destroy());
  request.pipe(onward);
}
