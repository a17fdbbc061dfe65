import { email, maxLength, minLength, object, type output, refine, string, trim } from 'zod/mini';

/** The fields that a shopper fills in, besides the facts. Lengths are in characters, inclusive. */
const LIMITS = { orderNumber: 64, product: 200, description: 4000, name: 120, email: 254 } as const;

export type RequestField = keyof typeof LIMITS;

export const REQUEST_FIELDS = Object.keys(LIMITS) as RequestField[];

const WORDS: Record<RequestField, string> = {
  orderNumber: 'Order number',
  product: 'Product',
  description: 'Description',
  name: 'Name',
  email: 'E-mail address',
};

/** A line or text that can be stored and read again as it was: neither empty nor too long, no NUL, no half characters. */
const text = (field: RequestField) =>
  string(`${WORDS[field]}: fill this in.`).check(
    trim(),
    minLength(1, `${WORDS[field]}: fill this in.`),
    maxLength(LIMITS[field], `${WORDS[field]}: use at most ${LIMITS[field]} characters.`),
    refine(
      (value) => !value.includes('\0') && isWellFormed(value),
      `${WORDS[field]}: it holds a character that cannot be stored. Type it anew.`,
    ),
  );

/** What a request must hold besides its facts; the same rules in the browser and on the server. */
export const requestFields = object({
  orderNumber: text('orderNumber'),
  product: text('product'),
  description: text('description'),
  name: text('name'),
  email: text('email').check(email('E-mail address: give an address such as name@example.com.')),
});

export type RequestFields = output<typeof requestFields>;

/** A string without unpaired surrogates, which no encoding can keep. */
const isWellFormed = (value: string) =>
  !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(value);
