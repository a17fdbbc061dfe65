import type * as Files from 'node:fs/promises';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { temporaryFolder } from './storage/temporary-folder.test-support';
import { writeDurably } from './write-durably';

/** What was done to the disk, in its order. */
const done = vi.hoisted(() => [] as string[]);

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof Files>();
  const open: typeof Files.open = async (path, ...rest) => {
    const file = await real.open(path, ...rest);
    const sync = file.sync.bind(file);
    file.sync = async () => {
      done.push(`sync ${path}`);
      await sync();
    };
    return file;
  };
  const rename: typeof Files.rename = async (from, to) => {
    done.push(`rename ${from} to ${to}`);
    await real.rename(from, to);
  };
  return { ...real, open, rename };
});

let folder: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  done.length = 0;
});

const shortened = () =>
  done.map((line) => line.replaceAll(folder, '').replace(/\.[0-9a-f-]{36}/, 'unfinished'));

describe('A file that must stay', () => {
  test('is on the disk under another name before it gets its own, and its folder after', async () => {
    await writeDurably(join(folder, 'photo'), Buffer.from('abc'));
    expect(shortened()).toEqual(['sync /unfinished', 'rename /unfinished to /photo', 'sync ']);
    expect(await readFile(join(folder, 'photo'), 'utf8')).toBe('abc');
  });

  test('has every folder made for it in the one above before it is written', async () => {
    await writeDurably(join(folder, 'photos', 'ab', 'cdef'), Buffer.from('abc'));
    expect(shortened()).toEqual([
      'sync /photos',
      'sync ',
      'sync /photos/ab/unfinished',
      'rename /photos/ab/unfinished to /photos/ab/cdef',
      'sync /photos/ab',
    ]);
  });

  test('can be read by its owner alone', async () => {
    await writeDurably(join(folder, 'photos', 'a'), Buffer.from('abc'));
    expect((await stat(join(folder, 'photos'))).mode & 0o777).toBe(0o700);
    expect((await stat(join(folder, 'photos', 'a'))).mode & 0o777).toBe(0o600);
  });

  test('takes the place of one of that name', async () => {
    await writeFile(join(folder, 'a'), 'old');
    await writeDurably(join(folder, 'a'), Buffer.from('new'));
    expect(await readFile(join(folder, 'a'), 'utf8')).toBe('new');
  });

  test('that cannot get its name leaves nothing behind', async () => {
    await mkdir(join(folder, 'a', 'full'), { recursive: true });
    await expect(writeDurably(join(folder, 'a'), Buffer.from('abc'))).rejects.toThrow('EISDIR');
    expect(await readdir(folder)).toEqual(['a']);
  });
});
