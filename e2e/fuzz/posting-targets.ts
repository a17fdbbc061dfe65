import { lostLinks } from './posting/lost-links';
import { newRequests } from './posting/new-requests';
import { ownPages } from './posting/own-pages';
import { steps } from './posting/steps';
import type { Ground, Target } from './target';

/** What stores, or would if it were let. */
export const postingTargets = (ground: Ground): readonly Target[] => [
  newRequests,
  lostLinks(ground),
  ownPages(ground),
  steps(ground),
];
