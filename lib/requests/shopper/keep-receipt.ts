import { keepPhotos } from '../photos/keep-photos';
import { PHOTO_FIELD } from '../photos/photo-limits';
import type { PhotoStore } from '../photos/photo-store';
import type { PostedPhoto } from '../photos/posted-photo';
import { preparePhotos } from '../photos/prepare-photos';
import type { FieldProblem } from '../posted';
import type { Attachment } from '../storage/types';

/** The field of the form that brings the picture. */
export const RECEIPT_FIELD = 'receipt';

export type ReceiptKept =
  | { readonly ok: true; readonly receipt?: Attachment }
  | { readonly ok: false; readonly status: number; readonly problems: readonly FieldProblem[] };

const ONE = { field: RECEIPT_FIELD, message: 'Receipt: send one picture. Two pages fit into one photo.' };

/** Looks into the picture of a shipping receipt and stores it, where one was posted. Throws where the store cannot take it. */
export async function keepReceipt(
  store: () => PhotoStore,
  posted: readonly PostedPhoto[],
): Promise<ReceiptKept> {
  if (posted.length === 0) return { ok: true };
  if (posted.length > 1) return { ok: false, status: 400, problems: [ONE] };
  const prepared = await preparePhotos(posted);
  if (!prepared.ok) {
    const [first] = prepared.refusals;
    const problems = prepared.refusals.map(({ problem }) => asReceipt(problem));
    return { ok: false, status: first?.status ?? 400, problems };
  }
  const [receipt] = await keepPhotos(store(), 'receipt', prepared.photos);
  return { ok: true, receipt };
}

/** What is said of a photo, said of the receipt. */
export const asReceipt = ({ field, message }: FieldProblem): FieldProblem =>
  field === PHOTO_FIELD
    ? { field: RECEIPT_FIELD, message: message.replace(/^Photos:/, 'Receipt:') }
    : { field, message };
