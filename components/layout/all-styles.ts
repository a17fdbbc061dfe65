import { policyAddress } from '@/lib/policy/addresses';
import type { Store } from '@/lib/policy/types';
import { prerendered } from './prerendered';

const SHEET = /<link rel="stylesheet"[^>]*>/g;

/**
 * A prerendered page that loads every sheet of the site in place of the one for reading. The policy's page is static, in every
 * store, and has charts, so it names them all.
 */
export async function withAllStyles(request: Request, store: Store, html: string): Promise<string> {
  const policy = await prerendered(request, `${store.id}/policy.html`, policyAddress(store));
  const sheets = sheetsOf(policy).join('');
  return html.replaceAll(SHEET, '').replace('</head>', () => `${sheets}</head>`);
}

const sheetsOf = (html: string) => html.slice(0, html.indexOf('</head>')).match(SHEET) ?? [];
