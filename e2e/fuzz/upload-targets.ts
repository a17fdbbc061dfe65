import fc from 'fast-check';
import type { Sent } from './exchange';
import { hostileName, hostileText } from './hostile';
import type { HostileFile } from './hostile-files';
import { PATIENT_MS, post, type Target } from './target';

const BOUNDARY = 'fuzz-boundary';

const FILE_NAMES = [
  'photo.jpg',
  '../../../../etc/cron.d/fuzzed',
  '..\\..\\fuzzed.jpg',
  'C:\\fuzzed.jpg',
  'photo.jpg\0.html',
  'photo\u202egpj.exe',
  '"><script>fuzzed()</script>.jpg',
  'a"; name="procedure',
  'CON',
  '.',
  '..',
  '',
  `${'a'.repeat(5_000)}.jpg`,
  'é\ud800.jpg',
  "UTF-8''%2e%2e%2fa.jpg",
];

const FIELDS: Readonly<Record<string, string>> = {
  procedure: 'cancel',
  stage: 'unpaid',
  orderNumber: 'FUZZ-2',
  product: 'Desk lamp',
  description: 'With photos.',
  name: 'Ada Example',
  email: 'ada@example.com',
};

const text = (name: string, value: string) => part(`form-data; name="${name}"`, Buffer.from(value));

const part = (disposition: string, content: Buffer, type = ''): Buffer =>
  Buffer.concat([
    Buffer.from(
      `--${BOUNDARY}\r\nContent-Disposition: ${disposition}\r\n${type && `Content-Type: ${type}\r\n`}\r\n`,
    ),
    content,
    Buffer.from('\r\n'),
  ]);

/** Parts that no browser writes. */
const ODD_PARTS: readonly Buffer[] = [
  Buffer.from(`--${BOUNDARY}\r\nX: ${'a'.repeat(200_000)}`),
  Buffer.from(`--${BOUNDARY}\r\n\r\nno name\r\n`),
  Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="a"`),
  Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; name=\r\n\r\na\r\n`),
  Buffer.from(`--${BOUNDARY}\nContent-Disposition: form-data; name="a"\n\na\n`),
  part('attachment; filename="a.jpg"', Buffer.from('a')),
  part('form-data; name="a"; name="procedure"', Buffer.from('return')),
  part("form-data; name*=UTF-8''attachments; filename*=utf-8''%2e%2e%2fa", Buffer.from('a')),
  part('form-data; name="a"; filename*=nothing\'en\'%ff%fe', Buffer.from('a')),
  part('form-data; name="__proto__"', Buffer.from('{"polluted":"yes"}')),
  part('form-data; name="description"', Buffer.from('a'), 'text/plain; charset=utf-7'),
  part(
    'form-data; name="description"',
    Buffer.from('\xff\xfe\x00', 'latin1'),
    'text/plain; charset=utf-16le',
  ),
  part(
    'form-data; name="description"',
    Buffer.from('YQ=='),
    'text/plain\r\nContent-Transfer-Encoding: base64',
  ),
  part(
    'form-data; name="attachments"',
    Buffer.from('--inner\r\n\r\na\r\n--inner--'),
    'multipart/mixed; boundary=inner',
  ),
  Buffer.concat(Array.from({ length: 600 }, (_, at) => text(`a${at}`, 'b'))),
  Buffer.concat(
    Array.from({ length: 13 }, () =>
      part('form-data; name="attachments"; filename="a.jpg"', Buffer.from('a')),
    ),
  ),
  Buffer.from('\r\n'.repeat(1_000)),
];

const TYPES = [
  `multipart/form-data; boundary=${BOUNDARY}`,
  `multipart/form-data; boundary="${BOUNDARY}"`,
  `multipart/form-data; boundary=${BOUNDARY}; boundary=other`,
  'multipart/form-data',
  'multipart/form-data; boundary=',
  `multipart/form-data; boundary=${'b'.repeat(5_000)}`,
  `multipart/mixed; boundary=${BOUNDARY}`,
  `multipart/form-data; charset=utf-16; boundary=${BOUNDARY}`,
];

/** A form with hostile photos, names and parts; mostly sound in all but one of them. */
export const uploadTargets = (files: readonly HostileFile[]): readonly Target[] => {
  const photo = fc
    .tuple(
      fc.oneof({ weight: 4, arbitrary: fc.constant('attachments') }, { weight: 1, arbitrary: hostileName }),
      fc.oneof(fc.constantFrom(...FILE_NAMES), hostileText),
      fc.constantFrom(...files),
      fc.constantFrom('image/jpeg', 'text/html', '', 'image/svg+xml', 'application/x-msdownload'),
    )
    .map(([field, name, { bytes }, type]) =>
      part(`form-data; name="${plain(field)}"; filename="${plain(name)}"`, bytes, type),
    );
  const parts = fc.array(
    fc.oneof(
      { weight: 4, arbitrary: photo },
      { weight: 2, arbitrary: fc.constantFrom(...ODD_PARTS) },
      {
        weight: 1,
        arbitrary: fc.tuple(hostileName, hostileText).map(([name, value]) => text(plain(name), value)),
      },
    ),
    { minLength: 1, maxLength: 3 },
  );
  const requests = fc
    .tuple(
      parts,
      fc.oneof(
        { weight: 6, arbitrary: fc.constant(TYPES[0] ?? '') },
        { weight: 1, arbitrary: fc.constantFrom(...TYPES) },
      ),
      fc.constantFrom(`--${BOUNDARY}--\r\n`, `--${BOUNDARY}--`, '', `--${BOUNDARY}`),
      fc.boolean(),
      fc.constantFrom('text/html', 'application/json'),
    )
    .map(([given, type, end, complete, wanted]): Sent => {
      const fields = complete ? Object.entries(FIELDS).map(([name, value]) => text(name, value)) : [];
      const body = Buffer.concat([...fields, ...given, Buffer.from(end)]);
      return post('/api/kwoking/requests', type, body, [['Accept', wanted]]);
    });
  return [{ name: 'uploads', requests, withinMs: PATIENT_MS }];
};

/**
 * As browsers write names: what would end the line or the quotes is written otherwise. One in three is left
 * as it is.
 */
const plain = (name: string): string =>
  name.length % 3 === 0 ? name : name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
