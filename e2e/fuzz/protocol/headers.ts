import fc from 'fast-check';
import { hostileText } from '../hostile';

const PLAIN = [
  '1',
  '',
  '0',
  'true',
  'null',
  '{}',
  '[]',
  '["",{},null,null,true]',
  '%5B%5D',
  'bytes=0-',
  '/_tree',
  '*/*',
];

/** Where a page of ours says that it stands, and where none does. */
const STATES = [
  '["",{"children":["kwoking",{"children":["cancel",{}]}]},null,null]',
  '["",{"children":[["store","kwoking","d",null],{"children":[["procedure","cancel","d",null],{}]}]},null,"refetch"]',
  '["",{"children":["__PAGE__?{\\"__proto__\\":\\"1\\"}",{}]},["/care","/care"],"inside-shared-layout",1]',
  '["a",{"__proto__":["b",{}],"constructor":["c",{}]},null,"metadata-only"]',
  `${'["",{"children":'.repeat(900)}["",{}]${'}]'.repeat(900)}`,
  '["fuzzed",{"fuzzed":["</script>",{}]}]',
].map(encodeURIComponent);

/** Without what would be another header rather than a value. */
const headerValue = hostileText.map((text) => text.replace(/[\r\n\0]/g, ' ').slice(0, 2_000));

/** A few headers of these names, each with a sound value or a hostile one. */
export const headers = (names: readonly string[]) =>
  fc.array(fc.tuple(fc.constantFrom(...names), fc.oneof(fc.constantFrom(...PLAIN, ...STATES), headerValue)), {
    minLength: 1,
    maxLength: 4,
  });
