import { byAmount } from '../by-amount';
import type { Ground } from '../proofs/proof';
import { type LaterStage, laterStagesThatPay } from './later-stages';
import { type LimitCrossed, limitsThatCost, limitsThatPay } from './limits';
import { situationsOf } from './situations';

/** Where a policy pulls against its own aim, on the worked basket. Nothing here is a mistake; a merchant decides. */
export interface AgainstItself {
  /** Where waiting for a later stage (refusing the parcel, accepting and returning it) brings more than asking now. */
  readonly laterStages: readonly LaterStage[];
  /** Where waiting until a limit has passed brings more. */
  readonly waiting: readonly LimitCrossed[];
  /** Where a second or a day costs the most, the dearest limit first. */
  readonly limits: readonly LimitCrossed[];
}

/** Compares every case of every procedure with those that time or a later stage can make of it. */
export function againstItself(ground: Ground): AgainstItself {
  const procedures = Object.values(ground.policy.procedures).map((procedure) => ({
    procedure,
    situations: situationsOf(procedure, ground),
  }));
  return {
    laterStages: procedures.flatMap(({ procedure, situations }) => laterStagesThatPay(procedure, situations)),
    waiting: procedures
      .flatMap(({ procedure, situations }) => limitsThatPay(procedure, situations))
      .toSorted((a, b) => byAmount(a.amount, b.amount)),
    limits: procedures
      .flatMap(({ procedure, situations }) => limitsThatCost(procedure, situations))
      .toSorted((a, b) => byAmount(a.amount, b.amount)),
  };
}
