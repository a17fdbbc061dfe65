import { CANCEL_CASES } from './cancel-cases';
import { CLAIM_CASES } from './claim-cases';
import { RETURN_CASES } from './return-cases';
import type { WorkedCase } from './worked-case';

/** Kwoking's worked cases: one set for unit tests, example boxes and browser journeys. */
export const WORKED_CASES: readonly WorkedCase[] = [...CANCEL_CASES, ...RETURN_CASES, ...CLAIM_CASES];
