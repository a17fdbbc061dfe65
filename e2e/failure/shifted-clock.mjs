/**
 * Loaded before everything else in the site under test: its clock goes wrong by as many milliseconds as the file CLOCK_SHIFT
 * says, from the moment that it says so. Timers go on as they are, as they do where the clock of a machine is set.
 */
import { readFileSync, statSync } from 'node:fs';

const RealDate = Date;
const file = process.env.CLOCK_SHIFT;
let shift = 0;
let readAt = -1;

function shifted() {
  const { mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? { mtimeMs: 0 };
  if (mtimeMs !== readAt) {
    readAt = mtimeMs;
    shift = mtimeMs ? Number(readFileSync(file, 'utf8')) : 0;
  }
  return RealDate.now() + shift;
}

if (file) {
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, given) => Reflect.construct(target, given.length > 0 ? given : [shifted()]),
    apply: () => String(new RealDate(shifted())),
    get: (target, name) => (name === 'now' ? shifted : Reflect.get(target, name)),
  });
}
