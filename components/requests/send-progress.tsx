import { sizeWords } from '@/lib/requests/photos/photo-limits';
import type { Sending } from './use-sending';

type Props = Pick<Sending, 'progress' | 'status'> & { readonly onCancel: () => void };

/** How far a form is on its way. Once it has left whole it may be stored, and can no longer be called back. */
export function SendProgress({ progress, status, onCancel }: Props) {
  const isWhole = progress !== undefined && progress.total > 0 && progress.sent === progress.total;
  return (
    <div className="mt-4">
      {progress && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <progress aria-label="Sent" value={progress.sent} max={progress.total || 1} className="progress" />
          <span className="amount text-muted" aria-hidden="true">
            {sizeWords(progress.sent)} of {sizeWords(progress.total)}
          </span>
          {!isWhole && (
            <button type="button" className="button button-quiet" onClick={onCancel}>
              Cancel
            </button>
          )}
        </div>
      )}
      <p role="status">{status}</p>
    </div>
  );
}
