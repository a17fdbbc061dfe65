import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

interface BuildManifest {
  /** What the framework loads on every page that is made anew, from `.next`. */
  readonly rootMainFiles: readonly string[];
}

const PRELOADING = /"moduleLoading":\{[^}]*\}/;

/**
 * Run after the build, whose manifests it changes: pages that are made anew for each visit load `wake.ts` in place of the
 * framework's scripts, and nothing of their own before the framework asks for it. Throws where the build looks otherwise
 * than expected, since such pages would load what they should not.
 */
export function loadScriptsLate(build: string): void {
  const path = join(build, 'build-manifest.json');
  const manifest: BuildManifest = JSON.parse(readFileSync(path, 'utf8'));
  const wake = bundleWake(build, manifest.rootMainFiles);
  writeFileSync(path, JSON.stringify({ ...manifest, rootMainFiles: [wake] }));
  const pages = join(build, 'server', 'app');
  const references = readdirSync(pages, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('page_client-reference-manifest.js'),
  );
  for (const name of references) {
    const file = join(pages, name);
    const source = readFileSync(file, 'utf8');
    if (!PRELOADING.test(source)) throw new Error(`${file} does not say how scripts are preloaded.`);
    writeFileSync(file, source.replace(PRELOADING, '"moduleLoading":null'));
  }
}

/** Its file, from `.next`, named after its content as the framework's own are, and so kept by browsers for good. */
function bundleWake(build: string, scripts: readonly string[]): string {
  if (scripts.length === 0) throw new Error('The build names no scripts of the framework.');
  const { outputFiles } = buildSync({
    entryPoints: ['components/layout/wake.ts'],
    outdir: join(build, 'static', 'chunks'),
    entryNames: '[name]-[hash]',
    define: { FRAMEWORK_SCRIPTS: JSON.stringify(scripts) },
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    write: false,
  });
  const [file] = outputFiles;
  if (!file) throw new Error('Nothing was bundled.');
  writeFileSync(file.path, file.contents);
  return file.path.slice(file.path.lastIndexOf('static/'));
}
