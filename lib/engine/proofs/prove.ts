import { handoversArriveProof } from './handovers-arrive';
import { oneOutcomeProof } from './one-outcome';
import type { Ground, Proof } from './proof';
import { shownReadingsProof } from './shown-readings';
import { unreachableProof } from './unreachable';
import { factsUsedProof } from './unused-facts';
import { figuresUsedProof, type Quoted } from './unused-figures';

/** Everything that one version of a policy must hold, tried. `quoted` is what texts and articles name. */
export const prove = (ground: Ground, quoted: Quoted): Proof[] => [
  oneOutcomeProof(ground),
  handoversArriveProof(ground),
  unreachableProof(ground),
  shownReadingsProof(ground),
  figuresUsedProof(ground, quoted),
  factsUsedProof(ground),
];
