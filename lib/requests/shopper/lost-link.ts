import { z } from 'zod';
import type { FieldProblem, Posted } from '../posted';
import { readTypedReference } from './typed-reference';

const NO_REFERENCE =
  'Reference: it has ten letters and digits, such as AB-7F3K-9QXM. Copy it from the mail you got.';
const NO_EMAIL = 'E-mail address: give the one of the request, such as name@example.com.';

const schema = z.object({
  reference: z.string().transform((typed, context) => {
    const reference = readTypedReference(typed);
    if (reference) return reference;
    context.issues.push({ code: 'custom', message: NO_REFERENCE, input: typed });
    return z.NEVER;
  }),
  email: z.string().trim().max(254, NO_EMAIL).pipe(z.email(NO_EMAIL)),
});

/** What a shopper knows who lost the link of a request, the reference as the app writes it. */
export type LostLinkInput = z.output<typeof schema>;

export type LostLinkRead =
  | { readonly ok: true; readonly lost: LostLinkInput }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** Reads the reference and the e-mail address that were posted; what can be neither is named, and nothing is looked up. */
export function readLostLink(posted: Posted): LostLinkRead {
  const parsed = schema.safeParse({
    reference: posted.get('reference') ?? '',
    email: posted.get('email') ?? '',
  });
  if (parsed.success) return { ok: true, lost: parsed.data };
  const problems = parsed.error.issues.map(({ path, message }) => ({ field: String(path[0]), message }));
  return { ok: false, problems };
}
