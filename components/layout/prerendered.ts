import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const read = new Map<string, Promise<string>>();

/**
 * A page as the build prerendered it, without the framework's scripts: the file, or, from a development server, which has no
 * files yet, what stands at its address. A file is read once, since only a build changes it; `file` is never a visitor's word.
 */
export async function prerendered(request: Request, file: string, address: string): Promise<string> {
  if (process.env.NODE_ENV !== 'production') return (await fetch(new URL(address, request.url))).text();
  const known = read.get(file) ?? readFile(join(process.cwd(), '.next', 'server', 'app', file), 'utf8');
  read.set(file, known);
  known.catch(() => read.delete(file));
  return known;
}

/** React's own renderer, taken from node_modules: the bundler keeps it out of route handlers. */
export const plainRenderer = () => import(/* webpackIgnore: true */ 'react-dom/server');
