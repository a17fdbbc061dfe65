import { afterEach, expect, test, vi } from 'vitest';
import { settings } from './settings';

afterEach(() => vi.unstubAllEnvs());

test('Without a variable set there is a folder of its own, and an address on this machine', () => {
  vi.stubEnv('DATA_DIR', '');
  vi.stubEnv('PORT', '4711');
  expect(settings()).toMatchObject({ SITE_URL: 'http://localhost:4711' });
  expect(settings().DATA_DIR).toMatch(/[\\/]\.data$/);
  expect(settings().DATABASE_URL).toBeUndefined();
});

test('An empty variable counts as not set', () => {
  vi.stubEnv('SMTP_URL', '');
  expect(settings().SMTP_URL).toBeUndefined();
});

test('Everything wrong is named at once, and no value is repeated', () => {
  vi.stubEnv('DATABASE_URL', 'mysql://secret@host/db');
  vi.stubEnv('RETENTION_DAYS', '-3');
  expect(() => settings()).toThrow(
    'The environment cannot be used. DATABASE_URL: expected an address that begins with postgres:// or postgresql://, such as DATABASE_URL=postgres://user:secret@db.example/recourse. RETENTION_DAYS: expected one day at least, such as RETENTION_DAYS=730.',
  );
});

test('A webhook without its secret is refused', () => {
  vi.stubEnv('WEBHOOK_URL', 'https://shop.example/hook');
  expect(() => settings()).toThrow('WEBHOOK_SECRET: expected it set where WEBHOOK_URL is');
});

test('No proxy is believed and thirty posts a minute are taken, unless it is said otherwise', () => {
  expect(settings()).toMatchObject({ TRUSTED_PROXIES: 0, POSTS_PER_MINUTE: 30 });
  vi.stubEnv('TRUSTED_PROXIES', '2');
  vi.stubEnv('POSTS_PER_MINUTE', '600');
  expect(settings()).toMatchObject({ TRUSTED_PROXIES: 2, POSTS_PER_MINUTE: 600 });
  vi.stubEnv('TRUSTED_PROXIES', 'yes');
  vi.stubEnv('POSTS_PER_MINUTE', '0');
  expect(() => settings()).toThrow(
    'TRUSTED_PROXIES: expected a number of proxies. POSTS_PER_MINUTE: expected one post at least.',
  );
});
