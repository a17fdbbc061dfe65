/** What sends messages in this process, once it has started. */
export interface Sender {
  /** Looks for messages at once, rather than at the next round. */
  wake(): void;
  /** Ends once the messages under way are settled. */
  stop(): Promise<void>;
}

/** Next loads a module more than once in one process; the sender is one all the same. */
export const running = globalThis as typeof globalThis & { recourseSender?: Sender | undefined };

/** Nudges the sender of this process, so that new messages leave at once; never throws, and does nothing where none runs. */
export function wakeSender(): void {
  running.recourseSender?.wake();
}
