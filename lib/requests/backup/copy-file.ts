import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolder } from '../write-durably';

/** The size and the sum of a file. */
export interface Sum {
  readonly bytes: number;
  readonly sha256: string;
}

/** Reads a file once, in pieces. Throws where it cannot be read. */
export async function sumOf(file: string): Promise<Sum> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const piece of createReadStream(file) as AsyncIterable<Buffer>) {
    hash.update(piece);
    bytes += piece.length;
  }
  return { bytes, sha256: hash.digest('hex') };
}

/**
 * Copies a file to a new place, for its owner only, and gives the sum of what was copied; it stays there though the power
 * fails. Throws where it cannot be read or written, and where there is a file already.
 */
export async function copyFile(from: string, to: string): Promise<Sum> {
  await makeFolder(dirname(to));
  const hash = createHash('sha256');
  let bytes = 0;
  const target = await open(to, 'wx', 0o600);
  try {
    for await (const piece of createReadStream(from) as AsyncIterable<Buffer>) {
      hash.update(piece);
      bytes += piece.length;
      await target.appendFile(piece);
    }
    await target.sync();
  } finally {
    await target.close();
  }
  return { bytes, sha256: hash.digest('hex') };
}
