import { copyFileSync, cpSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeBackup } from '@/lib/requests/backup/make-backup';
import type { Failure } from './failure';
import { withFolder } from './folders';
import { suffer } from './suffer';

/** What happens to the data folder, and what is put aside in the folder around it. */
interface Mishap {
  readonly name: string;
  readonly fromTheStart?: boolean;
  begin(data: string, around: string): Promise<void> | void;
  end(data: string, around: string): void;
}

const FILE = 'recourse.sqlite';

const MISHAPS: readonly Mishap[] = [
  {
    name: 'the file is moved away, then back',
    begin: (data, around) => renameSync(join(data, FILE), join(around, FILE)),
    end: (data, around) => renameSync(join(around, FILE), join(data, FILE)),
  },
  {
    name: 'the file is removed, then restored from a backup',
    begin: async (data, around) => {
      await makeBackup(data, join(around, 'backup'));
      for (const ending of ['', '-wal', '-shm'])
        renameSync(join(data, FILE + ending), join(around, `gone${ending}`));
    },
    end: (data, around) => copyFileSync(join(around, 'backup', FILE), join(data, FILE)),
  },
  {
    name: 'the file is no database at the start, then is replaced',
    fromTheStart: true,
    begin: (data) => {
      mkdirSync(data);
      writeFileSync(join(data, FILE), 'not a database, by any means '.repeat(200));
    },
    end: (data, around) => renameSync(join(data, FILE), join(around, 'damaged')),
  },
  {
    name: 'the whole folder is moved away, then back',
    begin: (data, around) => renameSync(data, join(around, 'away')),
    end: (data, around) => {
      // What was stored comes back; what the site has made meanwhile in its place is put aside.
      cpSync(data, join(around, 'meanwhile'), { recursive: true });
      renameSync(data, join(around, 'aside'));
      renameSync(join(around, 'away'), data);
    },
  },
];

/** What can happen to the file of the embedded database. */
export const DATABASE_FILE: readonly Failure[] = MISHAPS.map(
  ({ name, fromTheStart = false, begin, end }) => ({
    name,
    run: () =>
      withFolder((around) => {
        const data = join(around, 'data');
        return suffer({
          env: { DATA_DIR: data },
          possible: { reading: false, storing: false },
          fromTheStart,
          begin: () => begin(data, around),
          end: () => end(data, around),
        });
      }),
  }),
);
