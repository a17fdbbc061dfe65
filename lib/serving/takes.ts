const READING: readonly string[] = ['GET', 'HEAD'];
const SENDING: readonly string[] = ['POST', 'PATCH', 'OPTIONS'];

/** Where something can be sent: to the interface for machines, about a request, and to the care desk. */
const SENT_TO = /^\/(?:api\/.|[^/]+\/requests\/(?!new(?:\?|$)).|care(?:[/?]|$))/;

/**
 * Whether the site takes a method at an address. Everything can be read. The framework would take every
 * method on a page, look for code of its own in what is posted there, and answer some with an error.
 */
export const takes = (method: string, address: string): boolean =>
  READING.includes(method) || (SENDING.includes(method) && SENT_TO.test(address));
