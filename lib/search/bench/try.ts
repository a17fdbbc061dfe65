import { allStores } from '@/lib/policy/stores';
import { searchMaterial } from '../material';
import { createSearch } from '../search';
import { manyDocuments } from './many-documents';

const base = searchMaterial(allStores().find((s) => s.id === 'kwoking')!);
const real = allStores().flatMap((s) => searchMaterial(s).documents);
for (const n of [50, 1000, 10000]) {
  const docs = manyDocuments(real, n);
  const t0 = performance.now();
  const s = createSearch({ ...base, documents: docs });
  const t1 = performance.now();
  const times: number[] = [];
  let worst = ['', 0] as [string, number];
  for (const q of [
    'where is my order',
    'refnd not recieved',
    'do you ship to japan',
    'cancel after 2 days',
    'my card keeps getting declined',
    'how long until I get my money back',
  ])
    for (let i = 1; i <= q.length; i++) {
      const t = performance.now();
      s(q.slice(0, i));
      const d = performance.now() - t;
      times.push(d);
      if (d > worst[1]) worst = [q.slice(0, i), d];
    }
  times.sort((a, b) => a - b);
  console.log(
    n,
    'load',
    (t1 - t0).toFixed(0),
    'p50',
    times[times.length >> 1]!.toFixed(2),
    'p95',
    times[Math.floor(times.length * 0.95)]!.toFixed(2),
    worst,
  );
}
