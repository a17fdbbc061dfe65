import type { PageQuery } from './page-facts';

/** Whether a page's query already is the one that its canonical address holds. */
export function isAddressed(query: PageQuery, address: string): boolean {
  const given = Object.entries(query).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : (value ?? []).map((one) => [name, one]),
  );
  const wanted = [...new URLSearchParams(address.split('?')[1] ?? '')];
  return (
    given.length === wanted.length &&
    wanted.every(([name, value], index) => given[index]?.[0] === name && given[index]?.[1] === value)
  );
}
