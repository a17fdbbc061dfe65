import { isIPv4, isIPv6 } from 'node:net';

/**
 * What a client is counted by: its address, or, of an IPv6 address, the network (its first 64 bits), since a client has all
 * of that. A port that a proxy has added does not count. "unknown" where the text is no address.
 */
export function networkOf(text: string): string {
  const address = withoutPort(text.trim());
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1] ?? address;
  if (isIPv4(mapped)) return mapped;
  return isIPv6(address) ? `${groupsOf(address).slice(0, 4).join(':')}::/64` : 'unknown';
}

const withoutPort = (text: string) => text.replace(/^\[(.+)\](:\d+)?$/, '$1').replace(/^([\d.]+):\d+$/, '$1');

/** The eight groups of an address in full; an IPv4 one at its end counts as two, and its value does not matter here. */
function groupsOf(address: string): string[] {
  const [head = '', tail = ''] = address
    .replace(/%.*$/, '')
    .replace(/[\d.]+\.[\d.]+$/, '0:0')
    .split('::')
    .map((part) => part.split(':').filter(Boolean));
  const zeros = Array<string>(8 - head.length - tail.length).fill('0');
  return [...head, ...zeros, ...tail].map((group) => Number.parseInt(group, 16).toString(16));
}
