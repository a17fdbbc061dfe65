import { describe, expect, test } from 'vitest';
import { isSession, mintSession, sessionHeader } from './session';

const NOW = 1_772_600_000_000;
const TWELVE_HOURS = 12 * 3600 * 1000;

describe('A session', () => {
  const session = mintSession('open sesame', NOW);

  test('holds for twelve hours, and not a moment longer', () => {
    expect(isSession(session, 'open sesame', NOW)).toBe(true);
    expect(isSession(session, 'open sesame', NOW + TWELVE_HOURS - 1)).toBe(true);
    expect(isSession(session, 'open sesame', NOW + TWELVE_HOURS)).toBe(false);
  });

  test('has ended where it would hold for more than twelve hours, since the clock was set back', () => {
    expect(isSession(session, 'open sesame', NOW - 5 * 60 * 1000)).toBe(true);
    expect(isSession(session, 'open sesame', NOW - 5 * 60 * 1000 - 1)).toBe(false);
  });

  test('ends when the password is another', () => {
    expect(isSession(session, 'open barley', NOW)).toBe(false);
    expect(isSession(session, 'open sesame', NOW)).toBe(true);
  });

  const [ends = '', signature = ''] = session.split('.');
  test.each([
    ['prolonged', `${Number(ends) + 1}.${signature}`],
    ['signed otherwise', `${ends}.${signature.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))}`],
    ['cut short', session.slice(0, -1)],
    ['without a signature', ends],
    ['with an empty signature', `${ends}.`],
    ['of nothing', ''],
    ['of a dot', '.'],
    ['that never ends', `Infinity.${signature}`],
  ])('%s is none', (_, forged) => {
    expect(isSession(forged, 'open sesame', NOW)).toBe(false);
  });
});

describe('The cookie', () => {
  test('goes to the care desk alone, out of reach of scripts and of other sites', () => {
    expect(sessionHeader('1.abc', false)).toBe(
      'care=1.abc; Path=/care; Max-Age=43200; HttpOnly; SameSite=Strict',
    );
  });

  test('goes over TLS only where the site has it', () => {
    expect(sessionHeader('1.abc', true)).toMatch(/; Secure$/);
  });

  test('is taken away by an empty one', () => {
    expect(sessionHeader('', false)).toBe('care=; Path=/care; Max-Age=0; HttpOnly; SameSite=Strict');
  });
});
