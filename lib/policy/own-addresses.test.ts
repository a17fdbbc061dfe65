import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readStore } from './read-store';
import { temporaryStore } from './temporary-store.test-support';

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
