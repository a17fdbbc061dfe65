import { Thumbnails } from '@/components/requests/thumbnails';
import type { Policy } from '@/lib/policy/types';
import { carePhotoAddress } from '@/lib/requests/care/addresses';
import { missingEvidence } from '@/lib/requests/missing-evidence';
import type { StoredRequest } from '@/lib/requests/storage/types';

/** The pictures that came with a request, and the evidence that did not. */
export function CasePhotos({ policy, request }: { policy: Policy; request: StoredRequest }) {
  const missing = missingEvidence(policy, request);
  const { attachments, reference } = request;
  if (missing.length === 0 && attachments.length === 0) return null;
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence">Evidence</h2>
      {attachments.length > 0 && (
        <Thumbnails
          attachments={attachments}
          addressOf={(position) => carePhotoAddress(reference, position)}
        />
      )}
      {missing.length > 0 && (
        <p className="mt-3">Asked for, and not here: {missing.map(({ label }) => label).join('; ')}.</p>
      )}
    </section>
  );
}
