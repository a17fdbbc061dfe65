'use client';

import { useState } from 'react';
import { useBrowserFact } from './use-browser-fact';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Copies what the field with this id holds. Without scripts there is no button: the field itself can be copied. */
export function CopyButton({ field, children }: { field: string; children: string }) {
  const [said, say] = useState('');
  if (!useBrowserFact(() => true)) return null;
  const copy = async () => {
    const source = document.getElementById(field) as Field;
    try {
      await navigator.clipboard.writeText(source.value);
      say('Copied.');
    } catch {
      source.closest('details')?.setAttribute('open', '');
      source.focus();
      source.select();
      say('It is selected. Copy it with your keyboard or menu.');
    }
  };
  return (
    <>
      <button type="button" className="button button-quiet" onClick={copy}>
        {children}
      </button>
      <span role="status" className="order-last">
        {said}
      </span>
    </>
  );
}
