import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import type { Failure } from './failure';
import { withFolder } from './folders';
import { suffer } from './suffer';

/** Another program that holds the write lock, as one does that forgets to commit. */
export const LOCKED: readonly Failure[] = [
  {
    name: 'another program holds the write lock for long',
    run: () =>
      withFolder((folder) => {
        let other: InstanceType<typeof DatabaseSync> | undefined;
        return suffer({
          env: { DATA_DIR: folder },
          possible: { reading: true, storing: false },
          begin: () => {
            other = new DatabaseSync(join(folder, 'recourse.sqlite'));
            other.exec('begin immediate');
          },
          end: () => other?.close(),
        });
      }),
  },
];
