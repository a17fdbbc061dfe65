import { basename, join, relative } from 'node:path';
import { parseDay } from '@/lib/dates/day';
import { compilePolicy } from './compile-policy';
import { yamlFilesIn } from './content-files';
import { readOptionalYaml } from './optional-yaml';
import { optionsSource } from './options-source';
import { PolicyError } from './policy-error';
import { progressSource } from './progress-source';
import { readingsSource } from './readings-source';
import { returnTermsSource } from './return-terms-source';
import { clausesSource, factsSource, procedureSource, sectionsSource } from './source';
import type { Policy } from './types';
import { readYaml } from './yaml-file';

/** Reads one version of a policy: the folder named after the day it takes effect. */
export function readVersion(root: string, folder: string): Policy {
  const mistake = (file: string, expected: string, hint: string) =>
    new PolicyError([{ file: relative(root, file), path: '', expected, hint }]);
  const version = parseDay(basename(folder));
  if (!version) throw mistake(folder, 'a folder named after a day', 'Such as 2025-01-01.');
  const sections = readYaml(root, join(folder, 'sections.yaml'), sectionsSource).content;
  const untitled = yamlFilesIn(root, join(folder, 'clauses')).find(
    (file) => !Object.hasOwn(sections, nameOf(file)),
  );
  if (untitled) throw mistake(untitled, 'a title in sections.yaml', 'Name its section there.');
  const clauseFile = (section: string) => join(folder, 'clauses', `${section}.yaml`);
  return compilePolicy({
    version,
    sections,
    clauses: Object.keys(sections).map((section) => readYaml(root, clauseFile(section), clausesSource)),
    facts: readYaml(root, join(folder, 'facts.yaml'), factsSource),
    procedures: Object.fromEntries(
      yamlFilesIn(root, join(folder, 'procedures')).map((file) => [
        nameOf(file),
        readYaml(root, file, procedureSource),
      ]),
    ),
    options: readOptionalYaml(root, join(folder, 'options.yaml'), optionsSource, {}),
    progress: readOptionalYaml(root, join(folder, 'progress.yaml'), progressSource, {}),
    returnTerms: readOptionalYaml(root, join(folder, 'return-terms.yaml'), returnTermsSource, {}),
    readings: readOptionalYaml(root, join(folder, 'readings.yaml'), readingsSource, []),
  });
}

const nameOf = (file: string) => basename(file, '.yaml');
