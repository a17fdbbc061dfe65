import { type Count, countPlaywright, countVitest } from './count-results';

/** One step of `npm test`: it passes when its command exits with 0. */
export type Stage = { name: string; command: string; report?: Report };

/** Where a test runner leaves its JSON report, from the project's root, and how to count it. */
export type Report = { path: string; count: (json: string) => Count };

/** Everything `npm test` runs, in order: the cheapest to fail comes first. */
export const stages: Stage[] = [
  { name: 'Route types', command: 'next typegen' },
  { name: 'Type check', command: 'tsc --noEmit' },
  { name: 'Lint', command: 'biome check .' },
  { name: 'Content check', command: 'npm run -s policy' },
  { name: 'Articles up to date', command: 'npm run -s articles -- --check' },
  { name: 'PostgreSQL', command: 'tsx e2e/support/ensure-postgres.ts' },
  {
    name: 'Unit tests',
    command: 'vitest run',
    report: { path: '.reports/vitest.json', count: countVitest },
  },
  { name: 'Production build', command: 'npm run -s build' },
  { name: 'Build of the fifth store', command: 'tsx e2e/support/build-fifth-store.ts' },
  { name: 'Browser', command: 'tsx e2e/support/ensure-browser.ts' },
  {
    name: 'Browser tests',
    command: 'playwright test',
    report: { path: '.reports/playwright.json', count: countPlaywright },
  },
];
