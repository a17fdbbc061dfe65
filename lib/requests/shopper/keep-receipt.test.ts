import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { diskPhotoStore } from '../photos/disk-store';
import { release } from '../photos/posted-photo';
import { readPosted } from '../read-posted';
import { temporaryEnvironment } from '../storage/temporary-database.test-support';
import { temporaryFolder } from '../storage/temporary-folder.test-support';
import { keepReceipt, RECEIPT_FIELD } from './keep-receipt';

const picture = async () =>
  new Uint8Array(
    await sharp({ create: { width: 8, height: 8, channels: 3, background: 'white' } })
      .jpeg()
      .toBuffer(),
  );

/** What a form with these files leaves, and what is kept of it. */
async function keep(...files: File[]) {
  await temporaryEnvironment();
  const form = new FormData();
  for (const file of files) form.append(RECEIPT_FIELD, file);
  const read = await readPosted(
    new Request('http://localhost', { method: 'POST', body: form }),
    RECEIPT_FIELD,
  );
  if (!read.ok) throw new Error(read.problems[0]?.message);
  const store = diskPhotoStore(await temporaryFolder());
  const kept = await keepReceipt(() => store, read.photos).finally(() => release(read.photos));
  return { kept, store };
}

describe('The picture of a shipping receipt', () => {
  test('is stored as what it is by its content, under a name that ends so', async () => {
    const { kept, store } = await keep(new File([await picture()], 'Beleg', { type: 'text/html' }));
    const receipt = kept.ok ? kept.receipt : undefined;
    expect(receipt).toEqual({
      kind: 'receipt',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      name: 'Beleg.jpg',
      type: 'image/jpeg',
      size: expect.any(Number),
    });
    expect((await store.get(receipt?.hash ?? ''))?.length).toBe(receipt?.size);
  });

  test('need not come: a file input that was left empty brings none', async () => {
    expect((await keep(new File([], ''))).kept).toEqual({ ok: true });
  });

  test('that is none is refused as the receipt', async () => {
    const { kept } = await keep(new File(['<script>alert(1)</script>'], 'slip.jpg', { type: 'image/jpeg' }));
    expect(kept).toMatchObject({
      ok: false,
      status: 415,
      problems: [{ field: 'receipt', message: expect.stringMatching(/^Receipt: “slip.jpg”/) }],
    });
  });

  test('comes alone', async () => {
    const { kept } = await keep(new File([await picture()], 'a.jpg'), new File([await picture()], 'b.jpg'));
    expect(kept).toMatchObject({ ok: false, status: 400, problems: [{ field: 'receipt' }] });
  });
});
