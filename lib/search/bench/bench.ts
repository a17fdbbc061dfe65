/** Side by side: what a search takes to be ready and to follow a keystroke, at three sizes, on the same documents. */
import { cpus } from 'node:os';
import { gzipSync } from 'node:zlib';
import { allStores } from '@/lib/policy/stores';
import { markdownTable } from '../../engine/bench/table';
import { searchMaterial } from '../material';
import { CONTESTANTS } from './contestants';
import { paceInBrowser } from './in-browser';
import { manyDocuments } from './many-documents';
import { measure } from './measure';

const SIZES = [50, 1_000, 10_000];

const materials = allStores().map(searchMaterial);
const real = materials.flatMap(({ documents }) => documents);
const [largest] = materials.toSorted((one, other) => other.documents.length - one.documents.length);
if (!largest) throw new Error('There is no store to measure.');

console.log(
  `\nSearch, ${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model}.`,
);
for (const size of SIZES) {
  const material = { ...largest, documents: manyDocuments(real, size) };
  const rows = [[`${size} articles`, 'load, ms', 'memory, MB', 'keystroke p50, ms', 'p95, ms']];
  for (const [name, prepare] of Object.entries(CONTESTANTS)) {
    const { load, memory, p50, p95 } = await measure(prepare, material);
    rows.push([name, load.toFixed(0), memory.toFixed(1), p50.toFixed(2), p95.toFixed(2)]);
  }
  const inBrowser = await paceInBrowser(material);
  if (inBrowser)
    rows.push(['Recourse, in the browser', '', '', inBrowser.p50.toFixed(2), inBrowser.p95.toFixed(2)]);
  else console.log('No browser was found, so nothing was measured in one.');
  const bytes = gzipSync(JSON.stringify(material)).length;
  console.log(`\n${markdownTable(rows)}\nWhat is searched weighs ${Math.round(bytes / 1000)} kB of gzip.`);
}
