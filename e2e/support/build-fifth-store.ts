/** Builds a deployment of its own whose only content is the fifth store's folder, as its merchant would. */
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { FIFTH_STORE } from './fifth-store';
import { runCommand } from './run-command';

/** The other stores, the tests, and what marks the project's own root, from where packages are found. */
const LEFT_OUT = ['content', 'e2e', 'node_modules', 'package-lock.json'];

rmSync(FIFTH_STORE, { recursive: true, force: true });
for (const name of readdirSync('.')) {
  const isCode = !name.startsWith('.') && !LEFT_OUT.includes(name);
  if (isCode) cpSync(name, join(FIFTH_STORE, name), { recursive: true });
}
cpSync('e2e/support/stores', join(FIFTH_STORE, 'content'), { recursive: true });

const scripts = ['articles', 'policy', 'build'].map((script) => `npm run -s ${script}`);
const built = await runCommand([`cd ${FIFTH_STORE}`, ...scripts].join(' && '));
process.exitCode = built ? 0 : 1;
