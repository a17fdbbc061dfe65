import { filterEntries, type QueueFilter } from './queue-filter';

/** The addresses of the care desk. A search's text stands in none of them. */
export const CARE = '/care';
export const LOGIN = '/care/login';
export const LOGOUT = '/care/logout';
export const SEARCHES = '/care/searches';
export const EXPORT_CSV = '/care/export.csv';
export const EXPORT_JSON = '/care/export.json';

export function queueAddress(filter: QueueFilter): string {
  const query = new URLSearchParams(filterEntries(filter)).toString();
  return query ? `${CARE}?${query}` : CARE;
}

export const careRequestAddress = (reference: string) => `${CARE}/${encodeURIComponent(reference)}`;
export const carePhotoAddress = (reference: string, position: number) =>
  `${careRequestAddress(reference)}/photos/${position}`;
