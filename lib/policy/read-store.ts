import { join } from 'node:path';
import { currencyOf } from '@/lib/money/currency';
import { foldersIn } from './content-files';
import { withOrderDates } from './order-dates';
import { takenName } from './own-addresses';
import { PolicyError } from './policy-error';
import { readVersion } from './read-version';
import { settingsSource } from './source';
import type { Store } from './types';
import { readYaml } from './yaml-file';

/** Reads `content/{id}` whole: its settings and every version of its policy. Throws a PolicyError that a merchant can act on. */
export function readStore(content: string, id: string): Store {
  const taken = takenName(id);
  if (taken) throw new PolicyError([taken]);
  const folder = join(content, id);
  const settings = readYaml(content, join(folder, 'store.yaml'), settingsSource);
  if (!currencyOf(settings.content.currency)) {
    const hint = 'See the code on your bank statement, such as EUR.';
    throw new PolicyError([settings.mistake(['currency'], 'a currency of ISO 4217', hint)]);
  }
  const versions = foldersIn(content, join(folder, 'policy')).map((version) => readVersion(content, version));
  if (versions.length === 0) {
    const hint = 'Name it after the day it takes effect, such as 2025-01-01.';
    throw new PolicyError([{ file: join(id, 'policy'), path: '', expected: 'one folder per version', hint }]);
  }
  return { id, ...settings.content, ...withOrderDates(id, versions) };
}
