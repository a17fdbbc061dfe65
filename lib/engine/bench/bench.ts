import { cpus } from 'node:os';
import { allStores } from '@/lib/policy/stores';
import { agree } from './agreement';
import { decisionsOf, otherEngines } from './contestants';
import type { Decision } from './decision';
import { representative } from './fact-sets';
import { measure } from './measure';
import { markdownTable, speedWords, timesFaster } from './table';
import { withRecourse, withRecourseJson } from './with-recourse';

const engines = await otherEngines(console.log);
const names = Object.keys(engines);
const speeds = [['Estimates per second', 'Recourse', 'Recourse, as JSON', ...names]];
const ratios = [['Recourse is faster than', ...names]];
let agreed = 0;

for (const decision of decisionsOf(allStores())) {
  const title = `${decision.store.name}, ${decision.procedure.id}`;
  const others = Object.values(engines).map((prepare) => prepare(decision));
  for (const contestant of others) agreed += await agree(decision, contestant);
  const [ours, json, ...theirs] = await race(decision, others);
  if (!ours || !json) throw new Error('nothing was measured');
  speeds.push([title, ...[ours, json, ...theirs].map(speedWords)]);
  ratios.push([title, ...theirs.map((other) => timesFaster(ours, other))]);
}

const machine = `Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? process.arch}`;
console.log(`${new Date().toISOString().slice(0, 10)}, ${machine}. ${agreed} answers compared, all the same.
One estimate after another; the median of the rounds, with the slowest and the fastest.
All start from the same text, as from an address. Recourse also checks it, and gives clauses, lines, deadlines and steps.
`);
console.log(`${markdownTable(speeds)}\n\n${markdownTable(ratios)}`);

function race(
  decision: Decision,
  others: readonly ((facts: ReturnType<typeof representative>) => unknown)[],
) {
  const facts = representative(decision);
  const all = [withRecourse(decision), withRecourseJson(decision), ...others];
  return measure(all.map((contestant) => () => contestant(facts)));
}
