'use client';

import { useEffect, useState } from 'react';
import { sizeWords } from '@/lib/requests/photos/photo-limits';

interface Props {
  readonly photos: readonly File[];
  /** Why others were not added. */
  readonly leftOut: readonly string[];
  readonly onRemove: (photo: File) => void;
}

/** The photos chosen so far, each with its name and size, and a way to leave it out again. */
export function ChosenPhotos({ photos, leftOut, onRemove }: Props) {
  const inAll = photos.reduce((sum, { size }) => sum + size, 0);
  return (
    <>
      <div role="alert">
        {leftOut.map((words) => (
          <p key={words} className="message mt-2">
            {words}
          </p>
        ))}
      </div>
      <p role="status" className="mt-2">
        {photos.length > 0 && `${photos.length} chosen, ${sizeWords(inAll)} in all.`}
      </p>
      {photos.length > 0 && (
        <ul aria-label="Photos chosen" className="rows mt-2 border-y border-hairline">
          {photos.map((photo) => (
            <li
              key={`${photo.name} ${photo.size} ${photo.lastModified}`}
              className="flex items-center gap-3 py-2"
            >
              <Preview photo={photo} />
              <span className="min-w-0 grow">
                <bdi className="wrap-anywhere">{photo.name}</bdi>{' '}
                <span className="amount whitespace-nowrap text-muted">{sizeWords(photo.size)}</span>
              </span>
              <button type="button" className="remove" onClick={() => onRemove(photo)}>
                Remove<span className="sr-only"> {photo.name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The browser holds a picture's address until it is told that nobody looks any more. */
function Preview({ photo }: { photo: File }) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(photo);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [photo]);
  return (
    <img src={address} alt="" className="preview" decoding="async" onError={() => setAddress(undefined)} />
  );
}
