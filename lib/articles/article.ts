import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { PolicyError } from '@/lib/policy/policy-error';
import { contentFolder } from '@/lib/policy/stores';
import { provenance } from './catalogue';

const frontMatter = z.strictObject({
  question: z.string(),
  provenance,
  related: z.array(z.string()),
  keywords: z.array(z.string()),
  topic: z.string(),
  /** Its place among the topic's questions, from 1. */
  order: z.number(),
});

/** One article as it lies in the store's folder. */
export interface Article extends z.output<typeof frontMatter> {
  readonly slug: string;
  /** The MDX below the front matter. */
  readonly body: string;
}

const articles = new Map<string, readonly Article[]>();

/** Every article of a store, in the catalogue's order within a topic. Read once. */
export function articlesOf(store: string): readonly Article[] {
  const known = articles.get(store) ?? readArticles(join(contentFolder(), store, 'articles'));
  articles.set(store, known);
  return known;
}

/** The article at that address, undefined where there is none. */
export function findArticle(store: string, slug: string): Article | undefined {
  return articlesOf(store).find((article) => article.slug === slug);
}

/** Reads a folder of MDX files; throws a PolicyError for a folder that is missing or front matter that is not an article's. */
export function readArticles(folder: string): Article[] {
  const articles = mdxFilesIn(folder).map((name) => {
    const [, head = '', body = ''] =
      /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(join(folder, name), 'utf8')) ?? [];
    const front = frontMatter.safeParse(parse(head));
    if (front.success) return { slug: basename(name, '.mdx'), ...front.data, body: body.trim() };
    throw new PolicyError(
      front.error.issues.map((issue) => ({
        file: name,
        path: issue.path.join('.'),
        expected: issue.message,
        hint: 'Articles are generated: run "npm run articles".',
      })),
    );
  });
  return articles.toSorted((a, b) => a.order - b.order || a.slug.localeCompare(b.slug));
}

function mdxFilesIn(folder: string): string[] {
  if (existsSync(folder)) return readdirSync(folder).filter((name) => name.endsWith('.mdx'));
  const file = join(basename(dirname(folder)), basename(folder));
  const hint = 'Articles are generated: run "npm run articles".';
  throw new PolicyError([{ file, path: '', expected: 'a folder of articles', hint }]);
}
