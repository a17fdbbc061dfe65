import { expect, onTestFinished, test, vi } from 'vitest';
import { takeOverConsole } from './take-over-console';

const CANARY = 'ada@example.com?key=secret';

/** The lines written to standard error from here on, as the objects they hold. */
function written() {
  const { log, info, debug, warn, error } = console;
  const warnings = process.listeners('warning');
  const lines: string[] = [];
  const spy = vi.spyOn(process.stderr, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
  onTestFinished(() => {
    Object.assign(console, { log, info, debug, warn, error });
    process.removeAllListeners('warning');
    for (const listener of warnings) process.on('warning', listener);
    spy.mockRestore();
  });
  takeOverConsole();
  return lines;
}

test('An error on the console becomes an event without its words', () => {
  const lines = written();
  console.error('⨯', `Failed to handle ${CANARY}`, new RangeError(CANARY));
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    level: 'error',
    event: 'unexpected-error',
    error: 'RangeError',
  });
  expect(lines.join()).not.toMatch(/ada|secret/);
});

test('Words on the console become the place that said them', () => {
  const lines = written();
  console.warn(`Failed to handle request for /requests?${CANARY}`);
  const { event, where } = JSON.parse(lines[0] ?? '');
  expect(event).toBe('framework-notice');
  expect(where[0]).toContain('take-over-console.test.ts');
  expect(lines.join()).not.toMatch(/ada|secret/);
});
