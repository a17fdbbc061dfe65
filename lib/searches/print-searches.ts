/** `npm run searches`: what shoppers looked for and did not find, a store at a time. */
import { allStores } from '@/lib/policy/stores';
import { closeDatabase, database } from '@/lib/requests/storage/open-database';
import { KNOWN_FROM } from './count-search';
import { searchesWithoutResult } from './searches-without-result';

const db = await database();
for (const { id, name } of allStores()) {
  const { known, others, since } = await searchesWithoutResult(db, id);
  console.log(`${name}: searches without a useful result${since ? `, since ${since}` : ''}`);
  for (const { words, times, firstOn, lastOn } of known)
    console.log(`${String(times).padStart(6)}  ${words} (first on ${firstOn}, last on ${lastOn})`);
  if (others > 0)
    console.log(`${String(others).padStart(6)}  in words that came fewer than ${KNOWN_FROM} times each`);
  if (!since) console.log('     0  in what is remembered');
}
await closeDatabase();
