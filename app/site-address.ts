import { settings } from '@/lib/requests/settings';

/** A path as a whole address, for what must name one: from SITE_URL, read when it is asked for. */
export const siteAddress = (path: string): string => new URL(path, settings().SITE_URL).href;
