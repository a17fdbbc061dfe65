import type { PostedPhoto } from './photos/posted-photo';

/** What was posted besides photos: every field once, as text. */
export type Posted = ReadonlyMap<string, string>;

/** What is wrong with one field, in words for whoever sent it. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

/** A request as it was posted; where it was refused, with the texts that were read until then. */
export type PostedRead =
  | { readonly ok: true; readonly posted: Posted; readonly photos: readonly PostedPhoto[] }
  | {
      readonly ok: false;
      readonly status: 400 | 413 | 415 | 503;
      readonly problems: readonly FieldProblem[];
      readonly posted: Posted;
    };

/** Where the disk or the database could not take a request. */
export const NOT_STORED: FieldProblem = {
  field: 'storage',
  message:
    'The request could not be stored, and nothing was sent. Everything you typed is kept; try again in a few minutes.',
};
