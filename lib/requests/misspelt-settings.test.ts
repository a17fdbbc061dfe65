import { expect, test } from 'vitest';
import { misspeltSettings } from './misspelt-settings';

const KNOWN = ['DATABASE_URL', 'SMTP_URL', 'CARE_TOKEN'];

test.each([
  ['a letter too few', 'DATABSE_URL', 'DATABASE_URL'],
  ['a letter too many', 'SMTPS_URL', 'SMTP_URL'],
  ['two letters exchanged', 'SMPT_URL', 'SMTP_URL'],
  ['small letters', 'care_token', 'CARE_TOKEN'],
  ['two letters changed', 'SMTP_URI2', 'SMTP_URL'],
])('A name with %s is told, with the one that is meant', (_, given, meant) => {
  expect(misspeltSettings({ [given]: 'secret' }, KNOWN)).toEqual([
    `${given}: nothing reads it; expected ${meant}, which is not set.`,
  ]);
});

test('A name that differs by more is somebody else’s', () => {
  expect(misspeltSettings({ XDG_DATA_DIRS: '/usr/share', SMTP_HOST: 'mail' }, KNOWN)).toEqual([]);
});

test('Where the right one is set too, even to nothing, the other is somebody else’s', () => {
  expect(misspeltSettings({ SMTPS_URL: 'x', SMTP_URL: '' }, KNOWN)).toEqual([]);
});
