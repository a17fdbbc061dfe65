import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { openDatabase } from '@/lib/requests/storage/open-database';
import type { Field } from './attack';
import { MARK } from './attacks/mark';
import { type Answer, exchange, valueOf } from './exchange';
import { faultsOf } from './judge';
import type { Look } from './look';
import { AT_ONCE_MS, type Ground, get } from './target';

/** The private address of each request that was acknowledged, by its reference. */
export type Acknowledged = Map<string, string>;

/** Notes the request that an answer acknowledges, if it does. */
export function note(acknowledged: Acknowledged, answer: Answer): void {
  const address =
    answer.status === 201
      ? (JSON.parse(answer.body.toString()) as { url?: string }).url
      : answer.status === 303 && valueOf(answer, 'location');
  const reference = address && /\/requests\/([A-Z0-9-]+)\?key=/.exec(address)?.[1];
  if (reference) acknowledged.set(reference, address);
}

/** What has come through of the attacks that were stored: on the shopper's page and at the care desk. */
export async function faultsOnPages(field: Field, { session }: Ground): Promise<string[]> {
  const faults: string[] = [];
  for (const [reference, own] of field.acknowledged) {
    for (const address of [own, `/care/${reference}`]) {
      const sent = get(address, [['Cookie', session]]);
      const answer = await exchange(field.site, sent);
      const found = await faultsOf(sent, answer, { withinMs: AT_ONCE_MS }, field);
      if (answer.status !== 200) found.push(`status ${answer.status}`);
      faults.push(...found.map((fault) => `${address}: ${fault}`));
    }
  }
  return faults;
}

/**
 * What is in the data folder and was not acknowledged, and what has come through in mails. The site must have
 * ended.
 */
export async function faultsInFolder(folder: string, { acknowledged, look }: Field): Promise<string[]> {
  const db = await openDatabase({ DATA_DIR: folder, DATABASE_URL: undefined });
  const rows = await db.selectFrom('requests').select('reference').execute();
  const photos = await db.selectFrom('attachments').select('hash').execute();
  await db.destroy();
  const named = new Set(photos.map(({ hash }) => hash));
  const files = (await below(join(folder, 'photos'))).map((path) => path.replaceAll('/', ''));
  return [
    ...rows
      .filter(({ reference }) => !acknowledged.has(reference))
      .map(({ reference }) => `${reference} was refused, and is stored`),
    ...files.filter((file) => !named.has(file)).map((file) => `the photo ${file} belongs to no request`),
    ...(await below(join(folder, 'incoming'))).map((file) => `${file} was left in incoming/`),
    ...(
      await Promise.all(
        (await below(join(folder, 'mail'))).map((file) => faultsOfMail(join(folder, 'mail', file), look)),
      )
    ).flat(),
  ];
}

async function faultsOfMail(path: string, look: Look): Promise<string[]> {
  const { headers, to = [], cc = [], bcc = [], html = '' } = await PostalMime.parse(await readFile(path));
  const faults = await look(html);
  if (headers.some(({ key }) => key.includes(MARK))) faults.push('a header made');
  if (to.length !== 1 || cc.length + bcc.length > 0) faults.push('a recipient made');
  return faults.map((fault) => `${path}: ${fault}`);
}

const below = async (folder: string): Promise<string[]> => {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return found
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath ?? one.path, one.name).slice(folder.length + 1));
};
