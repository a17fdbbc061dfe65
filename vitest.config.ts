import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

const root = dirname(fileURLToPath(import.meta.url));
const wantsReport = process.env.CI_REPORT === '1';

export default defineConfig({
  resolve: { alias: { '@': root } },
  test: {
    environment: 'node',
    // Some start a process of their own, which takes its time on a busy machine.
    testTimeout: 30_000,
    // Whatever the shell says: no test may reach a database that is in use.
    env: { DATABASE_URL: '' },
    reporters: wantsReport ? ['default', ['json', { outputFile: '.reports/vitest.json' }]] : ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'lib/**/*.test.ts',
            'components/**/*.test.{ts,tsx}',
            'app/**/*.test.{ts,tsx}',
            'content/**/*.test.ts',
            'e2e/{support,audit}/**/*.test.ts',
          ],
          exclude: [...configDefaults.exclude, 'lib/requests/storage/*postgres*.test.ts'],
        },
      },
      {
        // The tests that make a temporary database, once more: here it is on a PostgreSQL server of the tests' own.
        extends: true,
        test: {
          name: 'PostgreSQL',
          include: ['lib', 'app'].flatMap(testsWithDatabase),
          exclude: [...configDefaults.exclude, 'lib/requests/storage/*sqlite*.test.ts'],
          globalSetup: 'e2e/support/test-on-postgres.ts',
        },
      },
    ],
  },
});

/** The tests below a folder that make a temporary database themselves, as patterns of paths. */
function testsWithDatabase(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => /\.test\.tsx?$/.test(path))
    .filter((path) => readFileSync(join(root, path), 'utf8').includes('temporary-database.test-support'))
    .map((path) => path.replace(/[[\]()]/g, '\\$&'));
}
