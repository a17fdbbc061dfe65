import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type ReadingsSource, readingsSource } from './readings-source';
import { readYaml, type YamlFile } from './yaml-file';

/** A version's `readings.yaml`; a policy without readings and silences needs none. */
export function readReadings(root: string, folder: string): YamlFile<ReadingsSource> {
  const file = join(folder, 'readings.yaml');
  if (existsSync(file)) return readYaml(root, file, readingsSource);
  const name = relative(root, file);
  return {
    content: [],
    mistake: (path, expected, hint) => ({ file: name, path: path.join('.'), expected, hint }),
  };
}
