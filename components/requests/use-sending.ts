'use client';

import { useRef, useState } from 'react';
import { PHOTO_FIELD } from '@/lib/requests/photos/photo-limits';
import type { FieldProblem } from '@/lib/requests/posted';
import { type Answer, type Posting, postForm } from './post-form';

export interface Sending {
  /** How much of the form has left, in bytes; undefined while none is on its way. */
  readonly progress?: { readonly sent: number; readonly total: number };
  readonly problems: readonly FieldProblem[];
  /** For those who do not see the progress: in quarters, since each is read out. */
  readonly status: string;
}

const IDLE: Sending = { problems: [], status: '' };

/** Sends a form with its photos, and goes to the request's page once it is stored. */
export function useSending() {
  const posting = useRef<Posting>(undefined);
  const [sending, setSending] = useState(IDLE);
  async function send(form: HTMLFormElement, photos: readonly File[]) {
    if (posting.current) return;
    const data = new FormData(form);
    data.delete(PHOTO_FIELD);
    for (const photo of photos) data.append(PHOTO_FIELD, photo);
    posting.current = postForm(form.action, data, (sent, total) =>
      setSending({ ...IDLE, progress: { sent, total }, status: statusOf(sent, total) }),
    );
    setSending({ ...IDLE, progress: { sent: 0, total: 0 }, status: 'Sending your request.' });
    const answer = await posting.current.answer;
    posting.current = undefined;
    setSending(after(answer));
    if (answer.kind === 'accepted') window.location.assign(answer.url);
  }
  return { ...sending, send, cancel: () => posting.current?.cancel() };
}

function after(answer: Answer): Sending {
  if (answer.kind === 'refused') return { ...IDLE, problems: answer.problems };
  if (answer.kind === 'cancelled')
    return { ...IDLE, status: 'Cancelled. Nothing was sent, and everything is still here.' };
  return { ...IDLE, status: 'Your request is stored. Its page opens.' };
}

function statusOf(sent: number, total: number): string {
  if (sent === total) return 'All is sent. Your request is being checked and stored.';
  const quarter = Math.floor((4 * sent) / total) * 25;
  return quarter === 0 ? 'Sending your request.' : `${quarter} percent are sent.`;
}
