/** Builds a deployment of its own whose only content is the fifth store's folder, as its merchant would. */
import { copyProject } from './copy-project';
import { FIFTH_STORE } from './fifth-store';
import { runCommand } from './run-command';

copyProject(FIFTH_STORE, 'e2e/support/stores/corner-books');
const scripts = ['articles', 'policy', 'build'].map((script) => `npm run -s ${script}`);
const built = await runCommand([`cd ${FIFTH_STORE}`, ...scripts].join(' && '));
process.exitCode = built ? 0 : 1;
