import fc from 'fast-check';
import type { Sent } from '../exchange';
import { hostileText, written } from '../hostile';
import { METHODS } from './asked';

const TARGETS = [
  '*',
  'http://evil.example/',
  'http://[/',
  'http://a b/',
  '//',
  '/\\',
  '/?',
  '/#',
  '?',
  ' ',
  'kwoking',
];

const LINES = [
  'Host: localhost',
  'Host: a\r\nHost: b',
  'Host: [',
  'Content-Length: -1',
  'Content-Length: 5, 6',
  'Content-Length: 9999999999999999999999',
  'Content-Length: 3\r\nTransfer-Encoding: chunked',
  'Transfer-Encoding: chunked, identity',
  'Transfer-Encoding: chunked',
  'Expect: 100-continue',
  'Expect: nothing',
  ' folded: a\r\n\tb',
  'no colon',
  ': no name',
  'Connection: upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: a',
  'Connection: upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: a',
  `a: ${'a'.repeat(20_000)}`,
  Array.from({ length: 1_500 }, (_, at) => `a${at}:`).join('\r\n'),
];

const VERSIONS = ['HTTP/1.1', 'HTTP/1.0', 'HTTP/2.0', 'HTTP/9', ''];

const BODIES = ['', '0\r\n\r\n', 'zz\r\n', '5\r\nab', 'ffffffffffffffff\r\na'];

/** First lines and headers that are none. */
export const brokenHttp: fc.Arbitrary<Sent> = fc
  .tuple(
    fc.constantFrom(...METHODS, 'get', 'BREW', '', 'GET\t', '\r\nGET'),
    fc.oneof(
      fc.constantFrom(...TARGETS),
      written(hostileText).map((text) => `/${text}`),
    ),
    fc.constantFrom(...VERSIONS),
    fc.array(fc.constantFrom(...LINES), { maxLength: 3 }),
    fc.constantFrom(...BODIES),
  )
  .map(
    ([method, target, version, lines, body]): Sent => ({
      method: 'GET',
      target: '',
      headers: [],
      raw: [`${method} ${target} ${version}`, 'Connection: close', ...lines, '', body].join('\r\n'),
    }),
  );
