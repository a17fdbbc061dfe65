import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { logged } from '@/lib/log/logged.test-support';
import { temporaryFolder } from '../storage/temporary-folder.test-support';
import { photoResponse } from './photo-response';
import { photoStore } from './photo-store';

beforeEach(async () => {
  vi.stubEnv('DATA_DIR', await temporaryFolder());
  onTestFinished(() => void vi.unstubAllEnvs());
});

test('A photo is given to be looked at, kept by nobody else, and held to be nothing but a picture', async () => {
  const hash = await photoStore().put(Buffer.from('abc'));
  const answer = await photoResponse(hash, 'image/jpeg', 'lamp.jpg');
  expect(answer.status).toBe(200);
  expect(Object.fromEntries(answer.headers)).toEqual({
    'cache-control': 'private',
    'content-disposition': `inline; filename="lamp.jpg"; filename*=UTF-8''lamp.jpg`,
    'content-type': 'image/jpeg',
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
  });
  expect(await answer.text()).toBe('abc');
});

test('A name of other letters, quotation marks and line breaks cannot leave its header', async () => {
  const hash = await photoStore().put(Buffer.from('abc'));
  const answer = await photoResponse(hash, 'image/png', `Größe "1"\r\nset-cookie: a; (it's) 请.png`);
  expect(answer.headers.get('content-disposition')).toBe(
    `inline; filename="Gr__e _1___set-cookie_ a_ (it_s) _.png"; ` +
      `filename*=UTF-8''Gr%C3%B6%C3%9Fe%20%221%22%0D%0Aset-cookie%3A%20a%3B%20%28it%27s%29%20%E8%AF%B7.png`,
  );
});

test('A photo whose bytes are gone is missing', async () => {
  const answer = await photoResponse('0'.repeat(64), 'image/jpeg', 'lamp.jpg');
  expect(answer.status).toBe(404);
  expect(answer.headers.get('cache-control')).toBe('private');
});

test('A store of photos that does not answer is said to be so', async () => {
  vi.stubEnv('DATA_DIR', '/dev/null');
  const log = logged();
  expect((await photoResponse('0'.repeat(64), 'image/jpeg', 'lamp.jpg')).status).toBe(503);
  expect(log.events()).toMatchObject([{ event: 'photo-not-read', code: 'ENOTDIR' }]);
});
