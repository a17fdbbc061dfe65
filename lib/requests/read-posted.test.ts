import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { logged } from '@/lib/log/logged.test-support';
import { postedForm } from './photos/posted-form.test-support';
import { release } from './photos/posted-photo';
import { readPosted } from './read-posted';
import { temporaryFolder } from './storage/temporary-folder.test-support';

const MB = 1024 * 1024;
const TYPED = { orderNumber: 'KW-1', product: 'Desk lamp' };
const file = (bytes: number, name = 'lamp.jpg') => ({ name, bytes: Buffer.alloc(bytes, 'x') });

let folder: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  vi.stubEnv('DATA_DIR', folder);
  onTestFinished(() => void vi.unstubAllEnvs());
});

/** What was read, as far as a test asks for it; the photos are given back. */
async function read(request: Request) {
  const posted = await readPosted(request);
  const texts = Object.fromEntries(posted.posted);
  if (!posted.ok) return { texts, refused: posted.status, problems: posted.problems };
  const photos = await Promise.all(
    posted.photos.map(async ({ name, spool }) => [name, (await spool.bytes()).length]),
  );
  await release(posted.photos);
  return { texts, photos };
}

/** A body of parts as they stand on the line. */
const raw = (body: string) =>
  new Request('http://localhost/', {
    method: 'POST',
    headers: { 'content-type': 'multipart/form-data; boundary=X' },
    body,
  });

describe('A form with photos', () => {
  test('gives its texts and its photos in order, and leaves no name of them on the disk', async () => {
    const request = postedForm(TYPED, [file(300_000, 'one.jpg'), file(5, 'two.png')]);
    expect(await read(request)).toEqual({
      texts: TYPED,
      photos: [
        ['one.jpg', 300_000],
        ['two.png', 5],
      ],
    });
    expect(await readdir(join(folder, 'incoming'))).toEqual([]);
  });

  test('knows each photo by the hash of its bytes', async () => {
    const posted = await readPosted(postedForm({}, [{ name: 'a.jpg', bytes: Buffer.from('abc') }]));
    expect(posted.ok && posted.photos.map(({ hash }) => hash)).toEqual([
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    ]);
    if (posted.ok) await release(posted.photos);
  });

  test('may leave its file inputs and its other fields empty', async () => {
    const request = postedForm({ ...TYPED, description: '' }, [file(0, ''), file(3), file(0, '')]);
    expect(await read(request)).toEqual({ texts: TYPED, photos: [['lamp.jpg', 3]] });
  });

  test('is taken with 12 photos of 12 MB or of 60 MB together', async () => {
    const many = postedForm(
      TYPED,
      Array.from({ length: 12 }, () => file(10)),
    );
    expect((await read(many)).photos).toHaveLength(12);
    const large = postedForm(
      TYPED,
      Array.from({ length: 5 }, () => file(12 * MB)),
    );
    expect((await read(large)).photos).toHaveLength(5);
  });

  test('cleans the names that a device gave its photos', async () => {
    const part = (name: string) =>
      `--X\r\ncontent-disposition: form-data; name="attachments"; filename="${name}"\r\n\r\nabc\r\n`;
    const names = ['../../a.jpg', 'b\u202Egpj.exe', 'c%22d.jpg', 'e\\"f.jpg', 'Größe.jpg'];
    expect((await read(raw(`${names.map(part).join('')}--X--\r\n`))).photos).toEqual(
      ['a.jpg', 'bgpj.exe', 'c"d.jpg', 'e"f.jpg', 'Größe.jpg'].map((name) => [name, 3]),
    );
  });
});

describe('A form that is refused', () => {
  const problem = (message: string, field = 'attachments') => [{ field, message }];
  const TOGETHER = 'Photos: all together may have 60 MB, and each 12 MB. Choose fewer, or smaller copies.';

  test.each([
    [
      'a photo of one byte more than 12 MB',
      [file(3), file(12 * MB + 1, 'large.jpg')],
      413,
      problem('Photos: “large.jpg” is larger than 12 MB. Choose a smaller copy; a screenshot of it will do.'),
    ],
    [
      'photos of one byte more than 60 MB',
      [...Array(5).fill(file(12 * MB)), file(1)],
      413,
      problem(TOGETHER),
    ],
    [
      'a hundred photos',
      Array(100).fill(file(1)),
      400,
      problem('Photos: at most 12 can be sent with one request. Choose the ones that show the most.'),
    ],
    [
      'an empty file',
      [file(0, 'empty.jpg')],
      415,
      problem('Photos: “empty.jpg” is empty. Choose it again, or another one.'),
    ],
    [
      'a file in a field for something else',
      [{ ...file(3), field: 'product' }],
      400,
      problem('product: a file cannot be sent here. Send photos in the field attachments.', 'product'),
    ],
  ])(
    'for %s keeps what was typed before it, and nothing on the disk',
    async (_, files, refused, problems) => {
      expect(await read(postedForm(TYPED, files))).toEqual({ texts: TYPED, refused, problems });
      expect(await readdir(folder, { recursive: true })).toEqual(
        (await readdir(folder)).includes('incoming') ? ['incoming'] : [],
      );
    },
  );

  test('as too large by its own words is read to its first photo, for what was typed', async () => {
    const request = postedForm(TYPED, [file(3)], { 'content-length': String(100 * MB) });
    expect(await read(request)).toEqual({ texts: TYPED, refused: 413, problems: problem(TOGETHER) });
    expect(await readdir(folder)).toEqual([]);
  });

  test('for too much text has no photos to answer for', async () => {
    const request = postedForm({ ...TYPED, description: 'x'.repeat(257 * 1024) }, [file(3)]);
    const words = 'The request is too large. Its texts may have at most 256 kB.';
    expect(await read(request)).toEqual({ texts: TYPED, refused: 413, problems: problem(words, 'body') });
  });

  test('for many texts that are too much together', async () => {
    const texts = Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`fact${n}`, 'x'.repeat(1000)]));
    expect(await read(postedForm(texts))).toMatchObject({ refused: 413, problems: [{ field: 'body' }] });
  });

  test('for more than 500 fields', async () => {
    const texts = Object.fromEntries(Array.from({ length: 501 }, (_, n) => [`fact${n}`, 'x']));
    const words = 'The form has too many fields. It may have at most 500.';
    expect(await read(postedForm(texts))).toMatchObject({ refused: 400, problems: problem(words, 'body') });
  });

  test('for a field given twice', async () => {
    const part = '--X\r\ncontent-disposition: form-data; name="product"\r\n\r\nlamp\r\n';
    expect(await read(raw(`${part}${part}--X--\r\n`))).toMatchObject({
      refused: 400,
      problems: problem('product is given more than once. Give it once.', 'product'),
    });
  });

  test.each([
    [
      'breaks off within a photo',
      '--X\r\ncontent-disposition: form-data; name="attachments"; filename="a"\r\n\r\nabc',
    ],
    ['breaks off within a text', '--X\r\ncontent-disposition: form-data; name="product"\r\n\r\nlamp'],
    ['has a field without a name', '--X\r\ncontent-disposition: form-data\r\n\r\nlamp\r\n--X--\r\n'],
    [
      'has a photo in a field without a name',
      '--X\r\ncontent-disposition: form-data; filename="a"\r\n\r\nabc\r\n--X--\r\n',
    ],
    ['is no form at all', 'lamp'],
    ['is empty', ''],
  ])('because it %s', async (_, body) => {
    const words = 'The form could not be read. Send it again.';
    expect(await read(raw(body))).toMatchObject({ refused: 400, problems: problem(words, 'body') });
  });

  test('because its sender goes away leaves nothing behind', async () => {
    const start = '--X\r\ncontent-disposition: form-data; name="attachments"; filename="a"\r\n\r\n';
    const chunks = [Buffer.from(start), Buffer.alloc(MB)];
    const body = new ReadableStream({
      pull: (controller) => {
        const chunk = chunks.shift();
        if (chunk) controller.enqueue(chunk);
        else controller.error(new Error('aborted'));
      },
    });
    const headers = { 'content-type': 'multipart/form-data; boundary=X' };
    const init = { method: 'POST', headers, body, duplex: 'half' };
    const request = new Request('http://localhost/', init as RequestInit);
    expect(await read(request)).toMatchObject({ refused: 400 });
    expect(await readdir(join(folder, 'incoming'))).toEqual([]);
  });

  test('because the disk takes no photo keeps what was typed', async () => {
    await writeFile(join(folder, 'incoming'), 'a file where the folder should be');
    const log = logged();
    const refused = await read(postedForm(TYPED, [file(3)]));
    expect(refused).toMatchObject({ texts: TYPED, refused: 503, problems: [{ field: 'storage' }] });
    expect(log.events()).toMatchObject([{ event: 'photo-not-taken', code: 'EEXIST' }]);
  });
});

describe('A request without photos', () => {
  const posted = (type: string, body: string) =>
    new Request('http://localhost/', { method: 'POST', headers: { 'content-type': type }, body });

  test.each([
    ['application/json', '{"orderNumber":"KW-1","product":"Desk lamp"}'],
    ['application/x-www-form-urlencoded', 'orderNumber=KW-1&product=Desk+lamp&name='],
  ])('can be sent as %s', async (type, body) => {
    expect(await read(posted(type, body))).toEqual({ texts: TYPED, photos: [] });
  });

  test.each([
    ['of another type', 'text/plain', 'orderNumber=KW-1', 415, 'content-type'],
    ['of no type', '', 'orderNumber=KW-1', 415, 'content-type'],
    ['that is no JSON', 'application/json', '{', 400, 'body'],
    ['with a value that is no text', 'application/json', '{"product":1}', 400, 'product'],
    ['larger than 256 kB', 'application/json', `{"product":"${'x'.repeat(257 * 1024)}"}`, 413, 'body'],
    ['with a field twice', 'application/x-www-form-urlencoded', 'a=1&a=2', 400, 'a'],
  ])('%s is refused', async (_, type, body, refused, field) => {
    expect(await read(posted(type, body))).toMatchObject({ refused, problems: [{ field }] });
  });
});
