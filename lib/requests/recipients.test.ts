import { afterEach, expect, test, vi } from 'vitest';
import { recipients } from './recipients';

afterEach(() => vi.unstubAllEnvs());

test('A shopper’s step is told to the shopper and the care team, a step of the team to the shopper', () => {
  expect(recipients('shopper')).toEqual(['shopper', 'care']);
  expect(recipients('care')).toEqual(['shopper']);
});

test('Every step is told to the webhook where there is one', () => {
  vi.stubEnv('WEBHOOK_URL', 'https://shop.example/hook');
  vi.stubEnv('WEBHOOK_SECRET', 'shared');
  expect(recipients('shopper')).toEqual(['shopper', 'care', 'webhook']);
  expect(recipients('care')).toEqual(['shopper', 'webhook']);
});
