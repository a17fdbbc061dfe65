import type { Coverage } from './coverage';
import { faultsOf, type StoreCheck, type VersionCheck } from './report';
import type { StoreProof } from './store-proofs';
import { wrapWords } from './wrap-words';

type Detail = VersionCheck['against']['kinds'][number]['findings'][number]['details'][number];

const COLUMNS = 100;
/** Where a finding's details begin, and how wide the words in their margin are. */
const DETAIL = 7;
const LABEL = 8;

/** A check as text for a terminal of 100 columns. */
export function checkText(check: StoreCheck): string {
  if ('mistakes' in check) {
    const count = counted(check.mistakes.length, 'mistake');
    return [
      heading(check.store),
      ...check.message.split('\n').map((one) => wrapped(`✗ ${one}`, 0, 2)),
      count,
    ].join('\n\n');
  }
  const faults = faultsOf(check).length;
  return [
    ...check.versions.flatMap((version) => versionText(check.name, version)),
    ...check.proofs.map(proofText),
    faults === 0 ? `${check.name}: no faults.` : `${check.name}: ${counted(faults, 'fault')} to mend.`,
  ].join('\n\n');
}

function versionText(store: string, { inForce, proofs, clauses, against }: VersionCheck): string[] {
  return [
    heading(`${store}, ${inForce}`),
    ...proofs.map(proofText),
    againstText(against),
    ['Who relies on each clause', ...coverageRows(clauses)].join('\n'),
  ];
}

/** One line that says whether it holds, what was tried, then faults, then what else is worth knowing. */
function proofText({ claim, verdict, faults, notes }: StoreProof): string {
  const broken = faults.length > 0;
  return [
    `${broken ? '✗' : '✓'} ${claim}`,
    wrapped(broken ? `${verdict} ${counted(faults.length, 'fault')}:` : verdict, 2),
    ...faults.map((fault) => wrapped(`✗ ${fault}`, 4, 2)),
    ...notes.map((note) => wrapped(note, 4, 2)),
  ].join('\n');
}

function againstText({ basket, kinds }: VersionCheck['against']): string {
  const total = kinds.reduce((sum, { findings }) => sum + findings.length, 0);
  return [
    '→ Where the policy works against itself.',
    wrapped(
      `${total === 0 ? 'Nothing found' : counted(total, 'finding')}. These are no faults; you decide.`,
      2,
    ),
    wrapped(basket, 2),
    ...kinds.flatMap(({ title, findings }) => [
      '',
      `  ${title}: ${findings.length === 0 ? 'none' : findings.length}`,
      ...findings.flatMap(({ headline, details }, index) => [
        wrapped(`${index + 1}. ${headline}`, 4, 3),
        ...details.map(detailText),
      ]),
    ]),
  ].join('\n');
}

function detailText({ label, texts }: Detail): string {
  const margin = ' '.repeat(DETAIL) + label.padEnd(LABEL);
  const lines = texts.map((text) => wrapped(text, DETAIL + LABEL)).join('\n');
  return margin + lines.slice(margin.length);
}

function coverageRows(coverage: readonly Coverage[]): string[] {
  const cells = coverage.map(({ clause, procedures, articles }) => [
    clause,
    procedures.join(', ') || '-',
    String(articles.length),
  ]);
  const rows = [['clause', 'rules', 'articles'], ...cells];
  const widthOf = (index: number) => Math.max(...rows.map((row) => row[index]?.length ?? 0));
  const widths = [0, 1, 2].map(widthOf);
  return rows.map((row) =>
    `    ${row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  ')}`.trimEnd(),
  );
}

const heading = (title: string) => `${title}\n${'='.repeat(title.length)}`;

const counted = (count: number, one: string) => `${count} ${count === 1 ? one : `${one}s`}`;

/** A text in lines that begin that many columns in; its further lines `hanging` columns more. */
const wrapped = (text: string, columns: number, hanging = 0): string =>
  wrapWords(text, COLUMNS - columns - hanging)
    .map((line, index) => ' '.repeat(columns + (index === 0 ? 0 : hanging)) + line)
    .join('\n');
