import { hoursAgo } from '../support/clock';
import { STORE } from './peers/articles';

/** The article with most in it: a table of every case, an example, what waiting costs and what to do. */
export const ARTICLE = 'return-policy';

const { day, time } = hoursAgo(10);

/** Every kind of page that is measured, by its address. */
export const PAGES = {
  home: `/${STORE}`,
  article: `/${STORE}/articles/${ARTICLE}`,
  search: `/${STORE}/search`,
  results: `/${STORE}/search?q=cancel+my+order`,
  'wizard step': `/${STORE}/cancel?stage=shipped`,
  // An order that can still be cancelled or changed, whose fee rises: with options, and what waiting costs.
  estimate: `/${STORE}/cancel?stage=preparing&orderedAt=${day}T${time}:00Z&orderTotal=100.00&shippingPaid=20.00`,
} as const;

export type PageName = keyof typeof PAGES;

/** These have forms that scripts make live once somebody is there. */
export const LIVE_PAGES: readonly PageName[] = ['wizard step'];
