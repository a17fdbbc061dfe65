import { markdownTable } from '@/lib/engine/bench/table';
import { kB } from '../line/sum';
import type { Received } from '../line/tap';
import { purposeOf } from '../purposes';

/** Every file once, heaviest first, with its purpose; the pages themselves are one line. */
export function purposeTable(received: readonly Received[]): string {
  const files = new Map<string, Received & { readonly name: string }>();
  for (const one of received) {
    const name = one.kind === 'HTML' ? 'the pages' : withoutHash(new URL(one.address).pathname);
    const other = files.get(name);
    if (!other || other.body < one.body) files.set(name, { ...one, name });
  }
  const rows = [...files.values()]
    .toSorted((one, other) => other.body - one.body)
    .map((file) => [`\`${file.name}\``, kB(file.body), kB(file.whole), purposeOf(file)]);
  return markdownTable([['file (the heaviest of its name)', 'kB', 'with headers', 'purpose'], ...rows]);
}

/** A path as it stays from build to build. */
const withoutHash = (path: string) =>
  decodeURIComponent(path).replace(/(?<=[-/])(?=[^.]*\d)[0-9A-Za-z]{8,}(?=\.)/, '…');
