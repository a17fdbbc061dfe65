import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { siteAt } from '../stress/site';
import { CARE } from '../support/care';
import type { Field } from './attack';
import { prepareGround } from './ground';
import { secretsOf } from './judge';
import { lookIn } from './look';
import type { Ground } from './target';

/** The built site, started for the attacks alone. */
export interface OpenSite {
  readonly ground: Ground;
  readonly field: Field;
  /** Where it stores what it takes. */
  readonly folder: string;
  /** Ends it; the folder stays, to be looked at. */
  end(): Promise<void>;
  /** Ends it, and removes the folder. */
  remove(): Promise<void>;
}

const CANARY = 'canary-of-the-data-folder';

/**
 * Starts the site at a port, with a data folder of its own in which a file is planted, and stores one request
 * in it.
 */
export async function openSite(port: number, page: Page): Promise<OpenSite> {
  const folder = await mkdtemp(join(tmpdir(), 'recourse-fuzz-'));
  await writeFile(join(folder, 'canary.txt'), CANARY);
  const site = siteAt(port, { DATA_DIR: folder, DATABASE_URL: '', SMTP_URL: '', ...CARE });
  const remove = async () => {
    await site.kill();
    await rm(folder, { recursive: true, force: true });
  };
  const address = new URL(site.address);
  const ground = await site
    .start()
    .then(() => prepareGround(address))
    .catch(async (error) => {
      await remove();
      throw error;
    });
  const own = `/kwoking/requests/${ground.reference}?key=${ground.key}`;
  return {
    ground,
    folder,
    field: {
      site: address,
      look: lookIn(page),
      secrets: secretsOf(CANARY),
      acknowledged: new Map([[ground.reference, own]]),
    },
    end: () => site.kill(),
    remove,
  };
}
