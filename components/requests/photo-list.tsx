import { type OwnRequest, partAddress } from '@/lib/requests/shopper/own-request';
import { Thumbnails } from './thumbnails';

/** The pictures that came with a request, each small and leading to itself in full. */
export function PhotoList({ own }: { own: OwnRequest }) {
  const { attachments } = own.request;
  if (attachments.length === 0) return null;
  return (
    <section aria-labelledby="photos" className="mt-10">
      <h2 id="photos" className="text-2xl font-semibold">
        Photos
      </h2>
      <Thumbnails
        attachments={attachments}
        addressOf={(position) => partAddress(own, `photos/${position}`)}
      />
    </section>
  );
}
