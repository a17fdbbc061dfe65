import { z } from 'zod';
import { clauseIds, figureId } from './source';

/** One property with the value that its clauses fix. */
const fixed = <T extends z.ZodType>(value: T) =>
  z.strictObject({ is: value, clauses: clauseIds.min(1) }).optional();

const fees = fixed(z.enum(['FreeReturn', 'ReturnFeesCustomerResponsibility']));

/**
 * `return-terms.yaml`: what search engines are told about returns, in the words of schema.org's MerchantReturnPolicy. A
 * property stands there only where its clauses fix it for every return that it speaks of.
 */
export const returnTermsSource = z
  .strictObject({
    returnPolicyCategory: fixed(
      z.enum([
        'MerchantReturnFiniteReturnWindow',
        'MerchantReturnUnlimitedWindow',
        'MerchantReturnNotPermitted',
      ]),
    ),
    /** A figure in days, which count from delivery. */
    merchantReturnDays: fixed(figureId),
    returnFees: fees,
    customerRemorseReturnFees: fees,
    itemDefectReturnFees: fees,
    restockingFee: fixed(z.literal('none')),
    returnMethod: fixed(z.enum(['ReturnByMail', 'ReturnInStore', 'ReturnAtKiosk'])),
    returnPolicyCountry: fixed(z.string().regex(/^[A-Z]{2}$/, 'a country of ISO 3166 such as CN')),
  })
  .refine(
    ({ returnPolicyCategory, merchantReturnDays }) =>
      (returnPolicyCategory?.is === 'MerchantReturnFiniteReturnWindow') ===
      (merchantReturnDays !== undefined),
    'a finite window with its merchantReturnDays, or neither',
  );

export type ReturnTermsSource = z.output<typeof returnTermsSource>;
