import { expect, test, vi } from 'vitest';
import { otherEngines } from './contestants';

vi.mock('@gorules/zen-engine', () => {
  throw new Error('Cannot find native binding.');
});

test('An engine whose native binary does not load is left out, and said so in one line', async () => {
  const lines: string[] = [];
  const engines = await otherEngines((line) => lines.push(line));
  expect(Object.keys(engines)).toEqual(['json-rules-engine', 'publicodes']);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(
    /^@gorules\/zen-engine is left out, since its native binary does not load here: .+$/,
  );
});
