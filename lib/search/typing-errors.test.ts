import { expect, test } from 'vitest';
import { typingErrors } from './typing-errors';

test.each([
  ['the same word', 'refund', 'refund', 0],
  ['a letter left out', 'refnd', 'refund', 1],
  ['a letter put in', 'refuund', 'refund', 1],
  ['two letters swapped', 'recieve', 'receive', 1],
  ['a neighbour on the keyboard', 'refumd', 'refund', 1],
  ['a letter that sounds alike', 'cansel', 'cancel', 1],
  ['another vowel', 'delevery', 'delivery', 1],
  ['a letter that is nothing like it', 'wipe', 'wire', 2],
  ['nothing at all', '', 'abc', 3],
])('%s: "%s" for "%s" is %i', (_, one, other, errors) => expect(typingErrors(one, other)).toBe(errors));
