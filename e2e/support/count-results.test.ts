import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest, inWords, sum } from './count-results';

describe('countVitest', () => {
  it('Tests count one by one, skipped and todo ones together', () => {
    const report = `{ "testResults": [
      { "status": "failed", "assertionResults": [{ "status": "passed" }, { "status": "failed" }] },
      { "status": "passed", "assertionResults": [{ "status": "passed" }, { "status": "skipped" }] },
      { "status": "passed", "assertionResults": [{ "status": "todo" }] }
    ] }`;
    expect(countVitest(report)).toEqual({ passed: 2, failed: 1, skipped: 2 });
  });

  it('A file that could not be loaded is one failure', () => {
    const report = '{ "testResults": [{ "status": "failed", "assertionResults": [] }] }';
    expect(countVitest(report)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('countPlaywright', () => {
  it('A flaky test has passed in the end', () => {
    const report = '{ "errors": [], "stats": { "expected": 5, "unexpected": 2, "flaky": 1, "skipped": 3 } }';
    expect(countPlaywright(report)).toEqual({ passed: 6, failed: 2, skipped: 3 });
  });

  it('A server that did not start is one failure', () => {
    const report =
      '{ "errors": [{ "message": "port in use" }], "stats": { "expected": 0, "unexpected": 0, "flaky": 0, "skipped": 0 } }';
    expect(countPlaywright(report)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('The last line', () => {
  it('It adds up the runners and keeps quiet about skipped tests where there are none', () => {
    const unitTests = { passed: 300, failed: 1, skipped: 0 };
    const browserTests = { passed: 25, failed: 2, skipped: 0 };
    expect(inWords(sum([unitTests, browserTests]))).toBe('325 passed, 3 failed');
  });

  it('It names skipped tests', () => {
    expect(inWords({ passed: 4, failed: 0, skipped: 2 })).toBe('4 passed, 0 failed, 2 skipped');
  });
});
