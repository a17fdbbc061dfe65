import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { PolicyError } from './policy-error';

/** A file's text; a missing or unreadable one is a mistake in the store's folder, said as such. */
export const readContent = (root: string, file: string): string =>
  orMistake(root, file, 'a file', () => readFileSync(file, 'utf8'));

/** The YAML files of a folder, in their names' order, as paths. */
export const yamlFilesIn = (root: string, folder: string): string[] =>
  entriesOf(root, folder)
    .filter(({ name }) => name.endsWith('.yaml'))
    .map(({ name }) => join(folder, name));

/** The folders in a folder, in their names' order, as paths. */
export const foldersIn = (root: string, folder: string): string[] =>
  entriesOf(root, folder)
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name));

const entriesOf = (root: string, folder: string): Dirent[] =>
  orMistake(root, folder, 'a folder', () => readdirSync(folder, { withFileTypes: true })).toSorted((a, b) =>
    a.name.localeCompare(b.name),
  );

function orMistake<T>(root: string, path: string, expected: string, read: () => T): T {
  try {
    return read();
  } catch {
    throw new PolicyError([
      { file: relative(root, path), path: '', expected, hint: 'It is missing or cannot be read.' },
    ]);
  }
}
