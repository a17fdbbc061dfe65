/** Bundles what makes an estimate's page live into `public/assets/estimate.js`. */
import { buildSync } from 'esbuild';

buildSync({
  entryPoints: { estimate: 'components/live/estimate-page.ts' },
  outdir: 'public/assets',
  bundle: true,
  format: 'esm',
  minify: true,
  target: 'es2022',
});
