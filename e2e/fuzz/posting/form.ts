import fc from 'fast-check';
import { hostileName, hostileText, written } from '../hostile';

/** What an answer may be wanted as. */
export const accept = fc.constantFrom('text/html', 'application/json', '*/*');

const formOf = (fields: Readonly<Record<string, string>>) => new URLSearchParams(fields).toString();

/** The fields as a form writes them, and some of them once more in another way. */
export const form = (fields: fc.Arbitrary<Readonly<Record<string, string>>>) =>
  fc
    .tuple(
      fields,
      fc.array(
        fc.tuple(written(hostileName), written(hostileText)).map((pair) => pair.join('=')),
        { maxLength: 2 },
      ),
    )
    .map(([given, more]) => [formOf(given), ...more].join('&'));
