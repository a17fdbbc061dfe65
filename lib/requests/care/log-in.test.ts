import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { endedSession, hasSession, logIn } from './log-in';

const NOW = 1_772_600_000_000;

beforeEach(() => {
  vi.stubEnv('CARE_PASSWORD', 'open sesame');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const withCookie = (cookie: string) => new Request('https://shop.example/care', { headers: { cookie } });

test('The right password gives a cookie that admits, among others', async () => {
  const login = await logIn('open sesame', '192.0.2.10', NOW);
  const [cookie] = login.outcome === 'admitted' ? login.cookie.split(';') : [];
  expect(hasSession(withCookie(`other=1; ${cookie}; more=2`), NOW)).toBe(true);
  expect(hasSession(withCookie('other=1'), NOW)).toBe(false);
  expect(hasSession(new Request('https://shop.example/care'), NOW)).toBe(false);
});

test('A wrong password, a part of it and an empty one admit nobody', async () => {
  for (const wrong of ['open barley', 'open sesam', 'open sesame ', ''])
    expect(await logIn(wrong, '192.0.2.11', NOW)).toEqual({ outcome: 'wrong' });
});

test('After five wrong passwords even the right one has to wait', async () => {
  for (let count = 0; count < 5; count += 1) await logIn('guess', '192.0.2.12', NOW);
  expect(await logIn('open sesame', '192.0.2.12', NOW)).toEqual({ outcome: 'wait', seconds: 30 });
});

test('Nobody is admitted while no password is set', async () => {
  const login = await logIn('open sesame', '192.0.2.13', NOW);
  const [cookie = ''] = login.outcome === 'admitted' ? login.cookie.split(';') : [];
  vi.stubEnv('CARE_PASSWORD', '');
  expect(await logIn('', '192.0.2.13', NOW)).toEqual({ outcome: 'wrong' });
  expect(hasSession(withCookie(cookie), NOW)).toBe(false);
});

test('The cookie goes over TLS only where the site has it', async () => {
  vi.stubEnv('SITE_URL', 'https://shop.example');
  expect(endedSession()).toContain('Secure');
  vi.stubEnv('SITE_URL', 'http://localhost:3000');
  expect(endedSession()).not.toContain('Secure');
});
