import { careTargets } from './care-targets';
import { hostileFiles } from './hostile-files';
import { mcpTargets } from './mcp-targets';
import { postingTargets } from './posting-targets';
import { protocolTargets } from './protocol-targets';
import { readingTargets } from './reading-targets';
import type { Ground, Target } from './target';
import { uploadTargets } from './upload-targets';

/** Every kind of hostile request. */
export const allTargets = async (ground: Ground): Promise<readonly Target[]> => [
  ...readingTargets,
  ...protocolTargets,
  ...postingTargets(ground),
  ...uploadTargets(await hostileFiles()),
  ...mcpTargets,
  ...careTargets(ground),
];
