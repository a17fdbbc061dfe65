import { Refusal } from '../refusal';
import { PHOTO_FIELD } from './photo-limits';

export const refusedPhoto = (status: 400 | 413 | 415, message: string): Refusal =>
  new Refusal(status, { field: PHOTO_FIELD, message });
