import { copyFileSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { OWN_OF_STORES } from './own-addresses';
import { readStore } from './read-store';
import { temporaryStore, VERSION } from './temporary-store.test-support';

describe('A store cannot have the name of an address that the site needs itself', () => {
  test.each(['api', 'assets', 'care', 'there', '_next'])('%s', (name) => {
    const content = temporaryStore();
    renameSync(join(content, 'kwoking'), join(content, name));
    expect(() => readStore(content, name)).toThrow(
      `${name} at the top: expected another name than "${name}", which is an address of the site itself. Rename the store’s folder.`,
    );
  });

  test('A name that only begins with one is free', () => {
    const content = temporaryStore();
    renameSync(join(content, 'kwoking'), join(content, 'careful-shop'));
    expect(readStore(content, 'careful-shop').id).toBe('careful-shop');
  });
});

describe('A procedure cannot have the name of an address below its store', () => {
  const withProcedure = (name: string) => {
    const content = temporaryStore();
    const folder = join(content, VERSION, 'procedures');
    copyFileSync(join(folder, 'cancel.yaml'), join(folder, `${name}.yaml`));
    return content;
  };

  test.each(['options', 'search', 'policy', 'requests', 'topics', 'articles'])('%s', (name) => {
    expect(() => readStore(withProcedure(name), 'kwoking')).toThrow(
      new RegExp(
        `^kwoking/policy/2025-01-01/procedures/${name}\\.yaml:\\d+ at the top: expected another name than "${name}", which is an address of every store already\\. Rename the file\\.$`,
        'm',
      ),
    );
  });

  test('Nor one that no address can hold', () => {
    expect(() => readStore(withProcedure('Swap it'), 'kwoking')).toThrow(
      'expected a file name that can stand in an address, not "Swap it". Rename it.',
    );
  });

  test('Every address below a store is among those names', () => {
    const parts = ['app/[store]', 'app/api/[store]'].flatMap((folder) =>
      readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
        entry.isDirectory() ? entry.name : [],
      ),
    );
    const own = new Set(parts.filter((part) => !part.startsWith('[')));
    expect([...own].toSorted()).toEqual(OWN_OF_STORES);
  });
});
