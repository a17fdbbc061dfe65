import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A page as the build prerendered it, without the framework's scripts: the file, or, from a development server, which has no
 * files yet, what stands at its address.
 */
export async function prerendered(request: Request, file: string, address: string): Promise<string> {
  if (process.env.NODE_ENV === 'production')
    return readFile(join(process.cwd(), '.next', 'server', 'app', file), 'utf8');
  return (await fetch(new URL(address, request.url))).text();
}

/** React's own renderer, taken from node_modules: the bundler keeps it out of route handlers. */
export const plainRenderer = () => import(/* webpackIgnore: true */ 'react-dom/server');
