import { daysAgo } from './clock';

const delivered = `received=delivered&deliveredOn=${daysAgo(5)}`;

/** One address of every kind of reading page: these work without the framework's scripts. */
export const READING_PAGES = {
  'the home page': '/kwoking',
  'a topic': '/kwoking/topics/returns',
  'an article from the policy, with a table': '/kwoking/articles/return-policy',
  'an article of guidance': '/kwoking/articles/tracking-order',
  'an article that only the store can answer': '/kwoking/articles/pay-with-points',
  'the policy': '/kwoking/policy',
  'the policy on a day': '/kwoking/policy?on=2026-01-01',
  'the readings': '/kwoking/policy/readings',
  'the search': '/kwoking/search',
  'the results of a search': '/kwoking/search?q=cancel+my+order',
  'the results of a search with an answer of the policy': '/kwoking/search?q=cancel+after+2+days',
  'a search without results': '/kwoking/search?q=zzzzqqq',
  'the form for a lost link': '/kwoking/requests/lost',
} as const;

/** One address of every kind of question. */
export const QUESTIONS = {
  'a choice': '/kwoking/cancel',
  'a yes or no': `/kwoking/claim?${delivered}&problem=transit-damage`,
  'a day': '/kwoking/return',
  'a moment': '/kwoking/cancel?stage=preparing',
  'an amount': '/kwoking/cancel?stage=shipped',
  'an amount that cannot be read': '/kwoking/cancel?stage=shipped&orderTotal=abc',
  'a question asked again after a change': '/kwoking/cancel?stage=shipped&orderTotal=100.00&change=stage',
} as const;

/** One address of every kind of estimate. */
export const ESTIMATES = {
  'an estimate of one outcome':
    '/kwoking/cancel?stage=delivery-failed&failure=refused&orderTotal=100.00&shippingPaid=20.00',
  'an estimate of several outcomes': '/kwoking/cancel?stage=shipped&orderTotal=100.00&shippingPaid=20.00',
  'an estimate with a deadline': `/kwoking/return?deliveredOn=${daysAgo(5)}&reason=changed-mind&unused=yes&accessories=no&itemPrice=80.00&shippingPaid=10.00`,
  'an estimate of what is not known':
    '/kwoking/cancel?stage=unknown&orderedAt=unknown&failure=unknown&orderTotal=100.00&shippingPaid=20.00',
  'a refusal': `/kwoking/return?deliveredOn=${daysAgo(70)}`,
  'a case for customer care': `/kwoking/claim?${delivered}&problem=wrong-item`,
  'a handover': '/kwoking/cancel?stage=delivered',
} as const;

export const REQUEST_FORM =
  '/kwoking/requests/new?procedure=cancel&stage=shipped&orderTotal=100.00&shippingPaid=20.00';

/** Addresses at which there is nothing. */
const MISSING_PAGES = {
  'an unknown procedure': '/kwoking/nothing',
  'an unknown article': '/kwoking/articles/nothing',
  'an unknown topic': '/kwoking/topics/nothing',
  'an unknown store': '/nothing',
  'an unknown request': '/kwoking/requests/KW-AAAA-AAAA?key=wrong',
  'a request without its key': '/kwoking/requests/KW-AAAA-AAAA',
  'the note of an unknown request': '/kwoking/requests/KW-AAAA-AAAA/note?key=wrong',
  'a lost link of an unknown store': '/nothing/requests/lost',
  'a request of an unknown procedure': '/kwoking/requests/new?procedure=nothing',
} as const;

/** Pages that look different in another store: its accent, its silence, its amounts that nobody published. */
const OTHER_STORES = {
  'the list of stores': '/',
  'the home page of another store': '/device-store',
  'a topic of another store': '/kgm-brand/topics/returns',
  'an article of another store': '/ali-shipping/articles/late-or-lost',
  'the policy of another store': '/ali-shipping/policy',
  'the results of a search in another store': '/kgm-brand/search?q=unboxing+video',
  'a question of another store': '/device-store/claim?problem=failed',
  'a procedure on which a policy is silent': '/device-store/cancel',
  'an estimate less a fee that is not published':
    '/kgm-brand/return?reason=changed-mind&pickup=yes&itemPrice=80.00',
  'an estimate of a range in another store':
    '/ali-shipping/claim?problem=damaged&proof=yes&orderTotal=100.00&itemPrice=80.00',
  'the request form of another store':
    '/ali-shipping/requests/new?procedure=cancel&stage=preparing&orderTotal=100.00',
} as const;

/** For each store besides the first: a topic, an article, a question and the facts of an estimate. */
const PLACES = {
  'device-store': {
    topic: 'returns',
    article: 'return-product',
    question: 'return?reason=changed-mind',
    estimate: `return?reason=changed-mind&orderedOn=${daysAgo(5)}&unused=yes&saleItem=no&itemPrice=80.00`,
  },
  'kgm-brand': {
    topic: 'returns',
    article: 'return-any-time',
    question: 'claim',
    estimate: 'return?reason=changed-mind&pickup=no&itemPrice=80.00',
  },
  'ali-shipping': {
    topic: 'refunds',
    article: 'refund-covers',
    question: 'claim?problem=not-received',
    estimate: 'cancel?stage=shipped&orderTotal=100.00',
  },
} as const;

/** One address of every kind of page of another store. */
export const pagesOf = (store: keyof typeof PLACES): readonly string[] => {
  const { topic, article, question, estimate } = PLACES[store];
  return [
    '',
    `/topics/${topic}`,
    `/articles/${article}`,
    '/policy',
    '/policy/readings',
    '/search?q=refund',
    `/${question}`,
    `/${estimate}`,
    `/requests/new?procedure=${estimate.replace('?', '&')}`,
    '/requests/lost',
  ].map((path) => `/${store}${path}`);
};

/** Every kind of page that an address alone opens. */
export const ALL_PAGES = {
  ...READING_PAGES,
  ...QUESTIONS,
  ...ESTIMATES,
  'the request form': REQUEST_FORM,
  ...MISSING_PAGES,
  ...OTHER_STORES,
} as const;
