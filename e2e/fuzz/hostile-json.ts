import fc from 'fast-check';
import { hostileName, hostileText } from './hostile';

const DEEP = 20_000;

/**
 * JSON that no writer of JSON would write: keys given twice, names of prototypes, nested without end, numbers
 * without bounds.
 */
const ODD = [
  '',
  'null',
  '[]',
  '"text"',
  '0',
  '1e400',
  '-0',
  '{',
  '{"a":1,}',
  '{"a":NaN}',
  "{'a':1}",
  '\ufeff{}',
  '{"__proto__":{"polluted":"yes"}}',
  '{"constructor":{"prototype":{"polluted":"yes"}}}',
  '{"status":"received","status":"closed"}',
  '{"status":["received"]}',
  '{"status":{"toString":"a"}}',
  '{"deductions":[{"label":"a","amount":"1e3","clause":"__proto__"}]}',
  '{"deductions":{"length":-1}}',
  '{"takeBack":true,"status":"closed"}',
  `${'['.repeat(DEEP)}`,
  `${'['.repeat(DEEP)}${']'.repeat(DEEP)}`,
  `${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`,
  `{"a":${'9'.repeat(DEEP)}}`,
  `{"${'a'.repeat(DEEP)}":"b"}`,
  `{${Array.from({ length: 3_000 }, (_, at) => `"a${at}":"b"`).join(',')}}`,
  '{"description":"\\ud800"}',
  '{"description":"\\u0000"}',
];

/** Odd JSON, any JSON, and a sound object with one of its values exchanged or a hostile key besides. */
export const hostileJson = (sound: Readonly<Record<string, unknown>>): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(...ODD),
    fc.json({ maxDepth: 4 }),
    fc
      .tuple(
        fc.oneof(
          { weight: 3, arbitrary: fc.constantFrom(...Object.keys(sound)) },
          { weight: 1, arbitrary: hostileName },
        ),
        fc.oneof(
          { weight: 3, arbitrary: hostileText },
          { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
        ),
      )
      .map(
        ([name, value]) =>
          `${JSON.stringify(sound).slice(0, -1)},${JSON.stringify(name)}:${JSON.stringify(value)}}`,
      ),
  );
