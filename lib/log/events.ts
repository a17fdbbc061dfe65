/** How loud an event is: `info` goes to standard output, the others to standard error. */
type Level = 'info' | 'warn' | 'error';

interface EventKind {
  readonly level: Level;
  /** What whoever reads it can do; absent where there is nothing to do. */
  readonly todo?: string;
}

const STORAGE =
  'Look at /api/health, at the disk of DATA_DIR (full, read-only, damaged) or at the server of DATABASE_URL.';
const DEFECT = 'Look at the place in the code; the same request would fail again.';

/** Everything that the server writes to its log. */
export const EVENTS = {
  started: { level: 'info' },
  stopping: { level: 'info' },
  stopped: { level: 'info' },
  'stopped-early': {
    level: 'warn',
    todo: 'Nothing: what was stored stays, and messages go out after the next start.',
  },
  'cannot-start': { level: 'error', todo: 'Set the variables named to what is expected, and start again.' },
  'requests-not-writable': { level: 'error', todo: STORAGE },
  'requests-writable-again': { level: 'info' },
  'data-folder-not-writable': { level: 'error', todo: STORAGE },
  'database-replaced': { level: 'warn', todo: 'Nothing where somebody restored it; else find out who did.' },
  'request-not-stored': { level: 'error', todo: STORAGE },
  'request-not-read': { level: 'error', todo: STORAGE },
  'step-not-stored': { level: 'error', todo: STORAGE },
  'link-not-sent': { level: 'error', todo: STORAGE },
  'care-desk-failed': { level: 'error', todo: STORAGE },
  'search-not-counted': { level: 'warn', todo: STORAGE },
  'photo-not-taken': { level: 'error', todo: STORAGE },
  'photo-not-read': { level: 'error', todo: 'Look at the folder photos in DATA_DIR, or at S3_BUCKET.' },
  'background-work-failed': { level: 'error', todo: STORAGE },
  'message-failed': {
    level: 'warn',
    todo: 'It is tried again later. If it goes on: look at SMTP_URL or WEBHOOK_URL.',
  },
  'message-given-up': {
    level: 'error',
    todo: 'Tell the recipient another way: the care desk shows the request.',
  },
  'retention-erased': { level: 'info' },
  'proxy-not-trusted': {
    level: 'warn',
    todo: 'X-Forwarded-For was sent and is not believed. Behind a proxy, set TRUSTED_PROXIES, or all who come through it count as one client.',
  },
  'request-failed': { level: 'error', todo: DEFECT },
  'unexpected-error': { level: 'error', todo: DEFECT },
  'framework-notice': { level: 'warn' },
} as const satisfies Record<string, EventKind>;

export type EventName = keyof typeof EVENTS;
