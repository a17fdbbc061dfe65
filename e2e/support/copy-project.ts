import { cpSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

/** All stores, the tests, and what marks the project's own root, from where packages are found. */
const LEFT_OUT = ['content', 'e2e', 'node_modules', 'package-lock.json'];

/** Makes a folder below the project anew, with the code and one store: a deployment of its own. */
export function copyProject(folder: string, store: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const name of readdirSync('.')) {
    const isCode = !name.startsWith('.') && !LEFT_OUT.includes(name);
    if (isCode) cpSync(name, join(folder, name), { recursive: true });
  }
  cpSync(store, join(folder, 'content', basename(store)), { recursive: true });
}
