import { homeAddress, policyAddress } from '@/lib/policy/addresses';
import { currentPolicy } from '@/lib/policy/stores';
import type { ReturnTerms, Store } from '@/lib/policy/types';
import type { StructuredData } from './json-ld';

/** The properties whose values are names of schema.org's own. */
const NAMED = [
  'returnPolicyCategory',
  'returnFees',
  'customerRemorseReturnFees',
  'itemDefectReturnFees',
  'returnMethod',
];

/** A store, how to reach its customer care, and what its policy fixes for every return. */
export const organizationData = (store: Store): StructuredData => ({
  '@type': 'Organization',
  name: store.name,
  url: homeAddress(store),
  contactPoint: { '@type': 'ContactPoint', contactType: 'customer support', email: store.care.email },
  hasMerchantReturnPolicy: {
    '@type': 'MerchantReturnPolicy',
    ...termsData(currentPolicy(store).returnTerms),
    merchantReturnLink: policyAddress(store),
  },
});

const termsData = (terms: ReturnTerms) =>
  Object.fromEntries(
    Object.entries(terms).flatMap(([property, term]) =>
      term ? [[property, valueOf(property, term.is)]] : [],
    ),
  );

function valueOf(property: string, value: string | number): string | number {
  if (property === 'restockingFee') return 0;
  return NAMED.includes(property) ? `https://schema.org/${value}` : value;
}
