import { stringify } from 'yaml';
import { figuresIn } from '@/lib/policy/interpolate';
import type { Policy } from '@/lib/policy/types';
import type { CatalogueEntry } from './catalogue';

type Example = NonNullable<CatalogueEntry['example']>;

/**
 * One article as an MDX file, from its entry in the catalogue and the clauses it names. Figures and clauses stand in it
 * as components, so the file does not change when a figure does.
 */
export function composeMdx(entry: CatalogueEntry, policy: Policy): string {
  const { slug: _, answer, details, clauses, example, next, storeText, ...front } = entry;
  const cited = clausesNamed([...clauses, ...clausesOfFigures(`${answer} ${details} ${storeText}`)], policy);
  const blocks = [
    `<Answer>\n${withFigures(answer)}\n</Answer>`,
    withFigures(details.trim()),
    entry.provenance.includes('store') && storeBlock(storeText),
    example &&
      `<Example title="${attribute(example.title)}" procedure="${example.procedure}" facts="${query(example.facts)}" />`,
    ...(example?.bestOption ? [nextStep(example, next)] : next.map(nextLink)),
    cited.length > 0 && clauseBlock(cited),
  ];
  return `---\n${stringify(front, { lineWidth: 0 })}---\n\n${blocks.filter(Boolean).join('\n\n')}\n`;
}

/** Every clause that a list names, sections written out ("cancel.*"), each once, in the policy's order within a section. */
export function clausesNamed(names: readonly string[], policy: Policy): string[] {
  const all = Object.keys(policy.clauses);
  const named = names.flatMap((name) =>
    name.endsWith('.*') ? all.filter((id) => id.startsWith(name.slice(0, -1))) : [name],
  );
  return [...new Set(named)];
}

/** A figure is proven by the clause it stands in. */
const clausesOfFigures = (text: string) => figuresIn(text).map((id) => id.slice(0, id.lastIndexOf('.')));

const withFigures = (text: string) => text.replace(/\{([a-zA-Z0-9.-]+)\}/g, '<Figure of="$1" />');

const storeBlock = (text?: string) =>
  text ? `<StoreText>\n${withFigures(text.trim())}\n</StoreText>` : '<StoreText />';

/** The ways into the wizard stand under the option that is best in the example. */
const nextStep = ({ procedure, facts }: Example, next: CatalogueEntry['next']) =>
  [`<NextStep procedure="${procedure}" facts="${query(facts)}">`, ...next.map(nextLink), '</NextStep>'].join(
    '\n\n',
  );

const nextLink = ({ text, procedure, facts }: CatalogueEntry['next'][number]) =>
  `<Next procedure="${procedure}" facts="${query(facts)}">${text}</Next>`;

const clauseBlock = (ids: readonly string[]) =>
  `<Clauses>\n${ids.map((id) => `<Clause id="${id}" />`).join('\n')}\n</Clauses>`;

const query = (facts: Readonly<Record<string, string>>) => attribute(new URLSearchParams(facts).toString());

const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
