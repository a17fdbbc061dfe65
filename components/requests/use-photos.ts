'use client';

import { type ChangeEvent, useEffect, useState } from 'react';
import { addPhotos, type Chosen } from '@/lib/requests/photos/add-photos';
import { PHOTO_FIELD } from '@/lib/requests/photos/photo-limits';

/** The photos chosen so far. The inputs only bring files in, so that choosing again adds to them. */
export function usePhotos() {
  const [chosen, setChosen] = useState<Chosen<File>>({ photos: [], leftOut: [] });
  const take = (input: HTMLInputElement) => {
    const files = [...(input.files ?? [])];
    input.value = '';
    if (files.length > 0) setChosen(({ photos }) => addPhotos(photos, files));
  };
  useEffect(() => {
    // What was chosen before this script ran.
    for (const input of document.querySelectorAll<HTMLInputElement>(`input[name=${PHOTO_FIELD}]`))
      take(input);
  }, []);
  return {
    ...chosen,
    onChange: ({ currentTarget }: ChangeEvent<HTMLInputElement>) => take(currentTarget),
    onRemove: (photo: File) => {
      setChosen(({ photos }) => ({ photos: photos.filter((other) => other !== photo), leftOut: [] }));
      // Its button goes with it; the focus must not.
      document.getElementById(PHOTO_FIELD)?.focus();
    },
  };
}
