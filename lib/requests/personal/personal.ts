/** `npm run personal -- export EMAIL FOLDER` and `npm run personal -- erase EMAIL`: what is kept of one person. */
import { closeDatabase, database } from '../storage/open-database';
import { requestsOf } from '../storage/requests-of';
import { erase } from './erase';
import { exportTo } from './export';

const USAGE = `Usage: npm run personal -- export EMAIL FOLDER
       npm run personal -- erase EMAIL`;

const [action, email, folder] = process.argv.slice(2);

if (!email?.includes('@') || !(action === 'erase' || (action === 'export' && folder))) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  await run(email).finally(closeDatabase);
}

async function run(email: string): Promise<void> {
  const db = await database();
  const references = await requestsOf(db, email);
  if (action === 'export') {
    await exportTo(folder ?? '', db, references);
    console.log(`${references.length} requests written to ${folder}.`);
  } else {
    const { requests, photos, messages } = await erase(db, references);
    console.log(`Erased: ${requests} requests, ${photos} photos, ${messages} messages.`);
  }
}
