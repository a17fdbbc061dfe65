import type { Attachment } from '@/lib/requests/storage/types';

interface Props {
  readonly attachments: readonly Attachment[];
  readonly addressOf: (position: number) => string;
}

/** Pictures of a request, each small and leading to itself in full. */
export function Thumbnails({ attachments, addressOf }: Props) {
  return (
    <ul className="thumbnails mt-4">
      {attachments.map(({ hash, kind, name }, position) => (
        <li key={position + hash}>
          <a href={addressOf(position)}>
            <img
              src={addressOf(position)}
              alt={kind === 'receipt' ? `Shipping receipt: ${name}` : name}
              loading="lazy"
              decoding="async"
            />
          </a>
        </li>
      ))}
    </ul>
  );
}
