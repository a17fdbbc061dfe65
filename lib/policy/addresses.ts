import type { Day } from '@/lib/dates/day';
import type { ClauseId, Store } from './types';

/** The addresses of a store's pages, in one place. Facts are appended as a query; nothing personal ever is. */
export const homeAddress = (store: Store) => `/${store.id}`;
export const searchAddress = (store: Store) => `/${store.id}/search`;
export const policyAddress = (store: Store) => `/${store.id}/policy`;
/** The version in force on a day, with what differs from that of another day; by itself, from the version before. */
export const policyOnAddress = (store: Store, on: Day, from?: Day) =>
  withQuery(policyAddress(store), [['on', on], ...(from ? [['from', from] as const] : [])]);
export const readingsAddress = (store: Store) => `/${store.id}/policy/readings`;
export const clauseAddress = (store: Store, clause: ClauseId, version?: Day) =>
  `${clausesAddress(store, version)}${clause}`;
/**
 * What stands before a clause's id in the address of its place on the policy's page: of the version named, where the
 * store has several, else of the one in force.
 */
export const clausesAddress = (store: Store, version?: Day) =>
  `${version && store.versions.length > 1 ? policyOnAddress(store, version) : policyAddress(store)}#`;
export const topicAddress = (store: Store, topic: string) => `/${store.id}/topics/${topic}`;
export const articleAddress = (store: Store, slug: string) => `/${store.id}/articles/${slug}`;
/** The same article as Markdown. */
export const articleMarkdownAddress = (store: Store, slug: string) => `${articleAddress(store, slug)}.md`;
export const requestAddress = (store: Store, procedure: string, facts: Iterable<readonly [string, string]>) =>
  withQuery(`/${store.id}/requests/new`, [['procedure', procedure], ...facts]);

/** The wizard's address with the facts known: its state. */
export const wizardAddress = (
  store: Pick<Store, 'id'>,
  procedure: string,
  facts: Iterable<readonly [string, string]> = [],
) => withQuery(`/${store.id}/${procedure}`, facts);

/** The deadlines of a case as a calendar file. */
export const calendarAddress = (
  store: Store,
  procedure: string,
  facts: Iterable<readonly [string, string]>,
) => withQuery(`/${store.id}/${procedure}/deadlines.ics`, facts);

/** Colons are legible in a query and need no encoding there. */
function withQuery(path: string, entries: Iterable<readonly [string, string]>): string {
  const query = new URLSearchParams([...entries].map(([name, value]) => [name, value]))
    .toString()
    .replaceAll('%3A', ':');
  return query ? `${path}?${query}` : path;
}

/** The picture that stands for a page where somebody shares it; `page` is the page's address. */
export const pictureAddress = (page: string) => `${page}/picture.png`;

/** A request's private page: whoever has the key may read it. */
export const requestPageAddress = (store: Store, reference: string, key: string) =>
  withQuery(`/${store.id}/requests/${reference}`, [['key', key]]);

/** A page below a request's private one, by its own name: the note for the parcel, a photo, a form of the shopper's. */
export const requestPartAddress = (store: Store, reference: string, key: string, part: string) =>
  withQuery(`/${store.id}/requests/${reference}/${part}`, [['key', key]]);

/** Where a shopper asks for the link of a request again. */
export const lostLinkAddress = (store: Store) => `/${store.id}/requests/lost`;

/** Where a request's form is posted. */
export const postRequestAddress = (store: Pick<Store, 'id'>) => `/api/${store.id}/requests`;
