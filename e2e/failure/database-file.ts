import { copyFileSync, cpSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeBackup } from '@/lib/requests/backup/make-backup';
import type { Failure } from './failure';
import { withFolder } from './folders';
import { suffer } from './suffer';

const NOTHING = { reading: false, storing: false };
const FILE = 'recourse.sqlite';

/** What can happen to the file of the embedded database. */
export const DATABASE_FILE: readonly Failure[] = [
  {
    name: 'the file is moved away, then back',
    run: () =>
      withFolder((folder) => {
        const [data, away] = [join(folder, 'data'), join(folder, 'away')];
        return suffer({
          env: { DATA_DIR: data },
          possible: NOTHING,
          begin: () => renameSync(join(data, FILE), away),
          end: () => renameSync(away, join(data, FILE)),
        });
      }),
  },
  {
    name: 'the file is removed, then restored from a backup',
    run: () =>
      withFolder((folder) => {
        const [data, backup] = [join(folder, 'data'), join(folder, 'backup')];
        return suffer({
          env: { DATA_DIR: data },
          possible: NOTHING,
          begin: async () => {
            await makeBackup(data, backup);
            for (const ending of ['', '-wal', '-shm'])
              renameSync(join(data, FILE + ending), join(folder, `gone${ending}`));
          },
          end: () => copyFileSync(join(backup, FILE), join(data, FILE)),
        });
      }),
  },
  {
    name: 'the file is no database at the start, then is replaced',
    run: () =>
      withFolder((folder) => {
        const data = join(folder, 'data');
        return suffer({
          env: { DATA_DIR: data },
          possible: NOTHING,
          fromTheStart: true,
          begin: () => {
            mkdirSync(data);
            writeFileSync(join(data, FILE), 'not a database, by any means '.repeat(200));
          },
          end: () => renameSync(join(data, FILE), join(folder, 'damaged')),
        });
      }),
  },
  {
    name: 'the whole folder is moved away, then back',
    run: () =>
      withFolder((folder) => {
        const [data, away] = [join(folder, 'data'), join(folder, 'away')];
        return suffer({
          env: { DATA_DIR: data },
          possible: NOTHING,
          begin: () => renameSync(data, away),
          end: () => {
            // What was stored comes back; what the site has made meanwhile in its place is put aside.
            cpSync(data, join(folder, 'meanwhile'), { recursive: true });
            renameSync(data, join(folder, 'aside'));
            renameSync(away, data);
          },
        });
      }),
  },
];
