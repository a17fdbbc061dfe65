import { randomUUID } from 'node:crypto';
import { type FileHandle, open, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { settings } from '../settings';
import { makeFolder } from '../write-durably';

/** Bytes on their way, kept on the disk and not in memory. Every function throws on a full or failing disk. */
export interface Spool {
  append(bytes: Uint8Array): Promise<void>;
  /** All of it, in memory. */
  bytes(): Promise<Buffer>;
  /** Puts these bytes in the place of all that it holds. */
  replace(bytes: Uint8Array): Promise<void>;
  /** Gives the disk's space back. */
  close(): Promise<void>;
}

/**
 * Opens a file in the data folder and takes its name away at once: whatever becomes of the request or of the process,
 * nothing of it stays on the disk.
 */
export async function openSpool(): Promise<Spool> {
  const folder = join(settings().DATA_DIR, 'incoming');
  await makeFolder(folder);
  const path = join(folder, randomUUID());
  const file = await open(path, 'wx+', 0o600);
  await unlink(path);
  let size = 0;
  const append = async (bytes: Uint8Array) => {
    await writeAt(file, bytes, size);
    size += bytes.length;
  };
  return {
    append,
    bytes: () => readAll(file, size),
    replace: async (bytes) => {
      await file.truncate();
      size = 0;
      await append(bytes);
    },
    close: () => file.close(),
  };
}

/** One call may write less than all of it. */
async function writeAt(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}

async function readAll(file: FileHandle, size: number): Promise<Buffer> {
  const bytes = Buffer.alloc(size);
  for (let done = 0; done < size; ) {
    const { bytesRead } = await file.read(bytes, done, size - done, done);
    if (bytesRead === 0) throw new Error('A photo on its way can no longer be read.');
    done += bytesRead;
  }
  return bytes;
}
