import { readdirSync, readFileSync } from 'node:fs';

const EVERY_MS = 500;

/**
 * Watches the memory of a process group: what its processes hold together, pages that several share counted once. Call what
 * it gives back to end it and get the most that was seen, in bytes. Linux only; elsewhere it sees nothing and gives 0.
 */
export function watchMemory(group: number): () => number {
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, memoryOf(group));
  }, EVERY_MS);
  return () => {
    clearInterval(timer);
    return peak;
  };
}

const memoryOf = (group: number) =>
  processes()
    .filter((pid) => groupOf(pid) === group)
    .reduce((sum, pid) => sum + proportionalSize(pid), 0);

const processes = () => entriesOf('/proc').filter((name) => /^[0-9]+$/.test(name));

/** The fifth field of `stat`; the second, a name in brackets, may hold spaces. */
const groupOf = (pid: string) =>
  Number(
    read(`/proc/${pid}/stat`)
      .replace(/^.*\) /s, '')
      .split(' ')[2],
  );

const proportionalSize = (pid: string) =>
  Number(/^Pss:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) * 1024;

/** A process may end between being listed and being looked at. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
