import type { Moment } from '@/lib/dates/moment';
import { keepToRetention } from './personal/retention';
import { photoStore } from './photos/photo-store';
import { sweepPhotos } from './photos/sweep-photos';
import type { Database } from './storage/schema';

/** Work that is done when the app starts, and once a day from then on. */
export interface Chore {
  readonly name: string;
  readonly run: (db: Database, now: Moment) => Promise<void>;
}

/** Every chore, each on its own: one that fails holds up no other. */
export const HOUSEKEEPING: readonly Chore[] = [
  { name: 'Sweeping photos', run: (db, now) => sweepPhotos(db, photoStore(), now) },
  { name: 'Erasing what was closed long ago', run: keepToRetention },
];
