import { describe, expect, test, vi } from 'vitest';
import { findStore } from '@/lib/policy/stores';
import type { Store } from '@/lib/policy/types';
import { drawable } from './drawable';
import { sharePicture } from './share-picture';

const store = findStore('kwoking') as Store;
const PNG = [0x89, 0x50, 0x4e, 0x47];

describe('The picture of a shared page', () => {
  test('It is a PNG of the size that every site shows whole', async () => {
    const picture = sharePicture(store, 'How can I cancel my order?');
    expect(picture.headers.get('content-type')).toBe('image/png');
    const bytes = new DataView(await picture.arrayBuffer());
    expect([0, 1, 2, 3].map((index) => bytes.getUint8(index))).toEqual(PNG);
    expect([bytes.getUint32(16), bytes.getUint32(20)]).toEqual([1200, 630]);
  }, 20_000);

  test('What the font cannot draw is left out', () => {
    expect(drawable('退货 Return “Ångström” — до § 5 €')).toBe('Return “Ångström” — до § 5 €');
    expect(drawable('Thanks 😀')).toBe('Thanks');
    expect(drawable('退货')).toBe('');
  });

  test('No character that is kept asks anybody for a font', async () => {
    const every = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).join('');
    const fetched = vi.spyOn(globalThis, 'fetch');
    await sharePicture(store, drawable(every)).arrayBuffer();
    expect(fetched.mock.calls.filter(([address]) => !String(address).startsWith('data:'))).toEqual([]);
    fetched.mockRestore();
  }, 20_000);
});
