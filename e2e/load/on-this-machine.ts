import { cpus } from 'node:os';

/** When and on what something was measured: "2026-11-22, Node v20.20.2, 2 x AMD EPYC". */
export const onThisMachine = (): string =>
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? process.arch}`;
