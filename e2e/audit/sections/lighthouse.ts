import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { launchArgs } from '../../support/browser';
import { browserPath } from '../browser';
import { emptyFolder } from '../folders';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export type Category = (typeof CATEGORIES)[number];

/** What Lighthouse says of a page: scores from 0 to 100, times in milliseconds. */
export interface Judgement {
  readonly scores: Readonly<Record<Category, number>>;
  readonly lcp: number;
  readonly tbt: number;
  readonly cls: number;
  /** What costs points, in its own words. */
  readonly wanting: readonly string[];
}

/** The parts of Lighthouse's report that are read. */
interface Report {
  readonly categories: Readonly<
    Record<Category, { score: number; auditRefs: readonly { id: string; weight: number }[] }>
  >;
  readonly audits: Readonly<
    Record<string, { score: number | null; title: string; displayValue?: string; numericValue?: number }>
  >;
}

const LARGEST_REPORT = 64_000_000;

const run = promisify(execFile);

/** Looks at a page so many times, each in a browser of its own; the run whose performance is the middle one counts. */
export async function judge(tools: string, address: string, runs: number): Promise<Judgement> {
  const judgements: Judgement[] = [];
  for (let done = 0; done < runs; done += 1) judgements.push(judgementOf(await look(tools, address)));
  const sorted = judgements.toSorted((one, other) => one.scores.performance - other.scores.performance);
  return sorted[Math.floor((runs - 1) / 2)] as Judgement;
}

async function look(tools: string, address: string): Promise<Report> {
  const flags = ['--headless=new', ...launchArgs].join(' ');
  const { stdout } = await run(
    process.execPath,
    [
      join(tools, 'node_modules/lighthouse/cli/index.js'),
      address,
      '--quiet',
      '--output=json',
      `--only-categories=${CATEGORIES.join(',')}`,
      `--chrome-flags=${flags}`,
    ],
    // Its browser's profile is put among the temporary files.
    {
      env: { ...process.env, CHROME_PATH: browserPath(), TMPDIR: emptyFolder('lighthouse') },
      maxBuffer: LARGEST_REPORT,
    },
  );
  return JSON.parse(stdout);
}

function judgementOf({ categories, audits }: Report): Judgement {
  const figure = (id: string) => audits[id]?.numericValue ?? Number.NaN;
  return {
    scores: Object.fromEntries(
      CATEGORIES.map((category) => [category, Math.round(categories[category].score * 100)]),
    ) as Record<Category, number>,
    lcp: figure('largest-contentful-paint'),
    tbt: figure('total-blocking-time'),
    cls: figure('cumulative-layout-shift'),
    wanting: CATEGORIES.filter((category) => categories[category].score < 1).flatMap((category) =>
      categories[category].auditRefs.flatMap(({ id, weight }) => {
        const audit = audits[id];
        const isWanting = audit && weight > 0 && audit.score !== null && audit.score < 0.995;
        return isWanting ? [`${category}, ${id} ${audit.displayValue ?? ''} (${audit.title})`] : [];
      }),
    ),
  };
}
