import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = dirname(fileURLToPath(import.meta.url));
const wantsReport = process.env.CI_REPORT === '1';

export default defineConfig({
  resolve: { alias: { '@': root } },
  test: {
    environment: 'node',
    include: [
      'lib/**/*.test.ts',
      'components/**/*.test.tsx',
      'app/**/*.test.{ts,tsx}',
      'content/**/*.test.ts',
      'e2e/support/**/*.test.ts',
    ],
    reporters: wantsReport ? ['default', ['json', { outputFile: '.reports/vitest.json' }]] : ['default'],
  },
});
