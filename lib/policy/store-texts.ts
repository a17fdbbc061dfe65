import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readContent, yamlFilesIn } from './content-files';
import { figuresIn } from './interpolate';
import { everyText } from './texts';
import { typedFiguresIn } from './typed-figures';
import type { FigureId } from './types';

/** Every number typed in a store's prose, each as a sentence, and how many files were read for it. */
export function typedFiguresOf(content: string, store: string): { typed: string[]; files: number } {
  const folder = join(content, store);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(yaml|mdx)$/.test(name),
  );
  const typed = files.flatMap((name) => {
    const text = readContent(content, join(folder, name));
    const prose = name.endsWith('.yaml') ? parsed(text) : text.replace(/^---[\s\S]*?\n---\n/, '');
    return typedFiguresIn(prose).map(
      (figure) =>
        `${join(store, name)} ${figure.path}: "${figure.text}" is typed. Name the figure in braces instead.`,
    );
  });
  return { typed, files: files.length };
}

/** The figures that the texts of one version's procedures, questions and steps after a request name in braces. */
export function figuresInTextsOf(content: string, store: string, version: string): FigureId[] {
  const folder = join(content, store, 'policy', version);
  const progress = join(folder, 'progress.yaml');
  const files = [
    join(folder, 'facts.yaml'),
    ...yamlFilesIn(content, join(folder, 'procedures')),
    ...(existsSync(progress) ? [progress] : []),
  ];
  const named: FigureId[] = [];
  for (const file of files)
    everyText(parsed(readContent(content, file)), (text) => named.push(...figuresIn(text)));
  return named;
}

const parsed = (text: string): unknown => parse(text, { merge: true });
