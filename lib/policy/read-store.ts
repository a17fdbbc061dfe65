import { readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { parseDay } from '@/lib/dates/day';
import { currencyOf } from '@/lib/money/currency';
import { compilePolicy } from './compile-policy';
import { PolicyError } from './policy-error';
import { clausesSource, factsSource, procedureSource, sectionsSource, settingsSource } from './source';
import type { Policy, Store } from './types';
import { readYaml } from './yaml-file';

/** Reads `content/{id}` whole: its settings and every version of its policy. Throws a PolicyError that a merchant can act on. */
export function readStore(content: string, id: string): Store {
  const folder = join(content, id);
  const settings = readYaml(content, join(folder, 'store.yaml'), settingsSource);
  if (!currencyOf(settings.content.currency)) {
    throw new PolicyError([
      settings.mistake(
        ['currency'],
        'a currency of ISO 4217',
        'See the code on your bank statement, such as EUR.',
      ),
    ]);
  }
  const versions = readdirSync(join(folder, 'policy'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => readVersion(content, join(folder, 'policy', entry.name)))
    .toSorted((a, b) => a.version.localeCompare(b.version));
  if (versions.length === 0) {
    throw new PolicyError([
      {
        file: join(id, 'policy'),
        path: '',
        expected: 'one folder per version',
        hint: 'Name it after the day it takes effect, such as 2025-01-01.',
      },
    ]);
  }
  return { id, ...settings.content, versions };
}

function readVersion(content: string, folder: string): Policy {
  const version = parseDay(basename(folder));
  if (!version) {
    throw new PolicyError([
      { file: folder, path: '', expected: 'a folder named after a day', hint: 'Such as 2025-01-01.' },
    ]);
  }
  const sections = readYaml(content, join(folder, 'sections.yaml'), sectionsSource).content;
  for (const file of yamlFiles(join(folder, 'clauses'))) {
    if (Object.hasOwn(sections, basename(file, '.yaml'))) continue;
    const expected = 'a title in sections.yaml';
    throw new PolicyError([
      { file: relative(content, file), path: '', expected, hint: 'Name its section there.' },
    ]);
  }
  return compilePolicy({
    version,
    sections,
    clauses: Object.keys(sections).map((name) =>
      readYaml(content, join(folder, 'clauses', `${name}.yaml`), clausesSource),
    ),
    facts: readYaml(content, join(folder, 'facts.yaml'), factsSource),
    procedures: Object.fromEntries(
      yamlFiles(join(folder, 'procedures')).map((file) => [
        basename(file, '.yaml'),
        readYaml(content, file, procedureSource),
      ]),
    ),
  });
}

const yamlFiles = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => join(folder, name));
