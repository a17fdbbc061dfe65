import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import type { z } from 'zod';
import { readYaml, type YamlFile } from './yaml-file';

/** Reads a file that a version may leave out; `absent` is then its content. */
export function readOptionalYaml<S extends z.ZodType>(
  root: string,
  file: string,
  schema: S,
  absent: z.output<S>,
): YamlFile<z.output<S>> {
  if (existsSync(file)) return readYaml(root, file, schema);
  const name = relative(root, file);
  return {
    content: absent,
    mistake: (path, expected, hint) => ({ file: name, path: path.join('.'), expected, hint }),
  };
}
