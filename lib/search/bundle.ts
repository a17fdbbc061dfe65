import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { allStores } from '@/lib/policy/stores';
import { searchMaterial } from './material';

/** What a browser loads on every page, at the first focus of a search box, and with it of the store. Bytes of gzip. */
export interface BundleSizes {
  readonly box: number;
  readonly suggestions: number;
  readonly material: Readonly<Record<string, number>>;
}

/**
 * Bundles the search box into a folder, emptied first: `search.js`, a chunk named after its content that the box
 * imports when it is needed, and the worker that it starts then. Fuse.js is in the worker alone.
 */
export function bundleSearch(folder: string): BundleSizes {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  buildSync({
    entryPoints: {
      search: 'lib/search/browser/search-box.ts',
      'search-worker': 'lib/search/browser/search-worker.ts',
    },
    outdir: folder,
    chunkNames: 'search-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    legalComments: 'none',
  });
  const chunks = readdirSync(folder).filter((name) => name !== 'search.js');
  return {
    box: sizeOf(readFileSync(join(folder, 'search.js'))),
    suggestions: chunks.reduce((sum, name) => sum + sizeOf(readFileSync(join(folder, name))), 0),
    material: Object.fromEntries(
      allStores().map((store) => [store.id, sizeOf(JSON.stringify(searchMaterial(store)))]),
    ),
  };
}

const sizeOf = (content: string | Buffer) => gzipSync(content).length;

if (process.argv[1]?.endsWith('bundle.ts')) {
  const { box, suggestions, material } = bundleSearch('public/assets');
  console.log(`search.js ${box} bytes of gzip, on focus ${suggestions} more`);
  for (const [store, bytes] of Object.entries(material))
    console.log(`material of ${store} ${bytes} bytes of gzip`);
}
