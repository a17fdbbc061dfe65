import { exchange } from './exchange';
import { FORM, type Ground, post } from './target';

const EACH = 12;

/** In milliseconds: less than a step of the answer's own time, more than a busy machine's unevenness. */
const ALIKE_MS = 100;

/**
 * How long the answer to a lost link takes in the middle, for a request that there is and for one that there
 * is not.
 */
export interface EvenTime {
  readonly knownMs: number;
  readonly unknownMs: number;
  readonly fault: string | undefined;
}

/** Asks for links in turns: whoever measures must not learn whether there is such a request. */
export async function lostLinkTimes(site: URL, { reference }: Ground): Promise<EvenTime> {
  const [known, unknown]: [number[], number[]] = [[], []];
  for (let round = 0; round < EACH; round += 1) {
    known.push(await timeOf(site, reference));
    unknown.push(await timeOf(site, 'KW-2222-2222'));
  }
  const [knownMs, unknownMs] = [middle(known), middle(unknown)];
  const fault =
    Math.abs(knownMs - unknownMs) > ALIKE_MS
      ? 'a lost link takes longer for one than for the other'
      : undefined;
  return { knownMs, unknownMs, fault };
}

async function timeOf(site: URL, reference: string): Promise<number> {
  const form = new URLSearchParams({ reference, email: 'ada@example.com' }).toString();
  return (await exchange(site, post('/kwoking/requests/lost', FORM, form))).ms;
}

const middle = (times: readonly number[]) =>
  Math.round(times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0);
