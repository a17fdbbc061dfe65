import { onTestFinished, vi } from 'vitest';

/** What is logged until the test ends, line by line as it was written; nothing of it is shown. */
export function logged() {
  const lines: string[] = [];
  const keep = (line: unknown) => lines.push(String(line)) > 0;
  const spies = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation(keep as typeof stream.write),
  );
  onTestFinished(() => {
    for (const spy of spies) spy.mockRestore();
  });
  return {
    lines,
    events: () => lines.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>),
  };
}
