import { type Placed, type Quality, qualityByArticle, qualityOf } from './quality';

const KINDS = ['natural', 'keyword', 'typo'] as const;

/** A line for each kind of question, one for all, and one where every article counts alike. In per cent. */
export function qualityTable(placed: readonly Placed[]): string {
  const kinds = KINDS.map(
    (kind) => [kind, qualityOf(placed.filter(({ question }) => question.kind === kind))] as const,
  );
  const rows: (readonly [string, Quality])[] = [
    ...kinds.filter(([, { questions }]) => questions > 0),
    ['all', qualityOf(placed)],
    ['by article', qualityByArticle(placed)],
  ];
  const head = '| questions | number | first | in three | none |\n|---|---|---|---|---|';
  return [head, ...rows.map(([name, quality]) => row(name, quality))].join('\n');
}

const row = (name: string, { questions, first, inThree, none }: Quality) =>
  `| ${name} | ${questions} | ${[first, inThree, none].map((share) => (share * 100).toFixed(1)).join(' | ')} |`;
