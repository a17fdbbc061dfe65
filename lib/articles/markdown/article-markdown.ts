import type { Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { articleAddress, articleMarkdownAddress } from '@/lib/policy/addresses';
import { currentPolicy } from '@/lib/policy/stores';
import type { Policy, Store } from '@/lib/policy/types';
import { type Article, findArticle } from '../article';
import { articleLink } from '../article-link';
import { provenanceWords, RELATED_TITLE } from '../article-words';
import { strictMdx } from '../strict-mdx';
import { emphasis, heading, link, list, paragraph } from './nodes';
import { replaceComponent } from './replace-component';

/** A component in the tree, whether a block or within a line; all its attributes are texts. */
interface Element {
  readonly type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  readonly name: string;
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
  readonly children: RootContent[];
}

/** Addresses as they are: they come from our own functions, which encode whatever would end a link. */
const asItIs: NonNullable<Options['handlers']>['link'] = (node, _, state, info) =>
  node.url.startsWith('mailto:')
    ? `<${node.url.slice('mailto:'.length)}>`
    : `[${state.containerPhrasing(node, { ...info, before: '[', after: ']' })}](${node.url})`;

const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', handlers: { link: asItIs } });

/**
 * An article as Markdown: what its page says, from the same MDX, with figures filled in and clauses quoted under their
 * ids. Addresses are relative to the site; other articles are linked as Markdown too.
 */
export function articleMarkdown(store: Store, article: Article): string {
  const policy = currentPolicy(store);
  const related = article.related.flatMap((slug) => findArticle(store.id, slug) ?? []);
  const children: RootContent[] = [
    heading(1, article.question),
    paragraph(emphasis(provenanceWords(store, policy, article.provenance))),
    ...plainNodes(store, policy, article),
    ...(related.length > 0
      ? [
          heading(2, RELATED_TITLE),
          list(
            related.map(({ slug, question }) =>
              paragraph(link(articleMarkdownAddress(store, slug), question)),
            ),
          ),
        ]
      : []),
    paragraph(link(articleAddress(store, article.slug), 'This answer as a page')),
  ];
  return writer.stringify({ type: 'root', children });
}

/** The body without components; links name addresses. */
function plainNodes(store: Store, policy: Policy, { slug, body }: Article): RootContent[] {
  const reader = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkMdx)
    .use(strictMdx(`${slug}.mdx`));
  const tree = reader.runSync(reader.parse(body)) as Root;
  visit(tree, 'link', (node) => {
    node.url = articleLink(store, node.url, articleMarkdownAddress);
  });
  visit(tree, (node, index, parent) => {
    if (!isElement(node) || !parent || index === undefined) return;
    const { name, attributes, children } = node as unknown as Element;
    const attribute = (wanted: string) => attributes.find((one) => one.name === wanted)?.value ?? '';
    const replaced = replaceComponent(store, policy, { name, attribute, children });
    (parent.children as RootContent[]).splice(index, 1, ...replaced);
    return index;
  });
  return tree.children;
}

const isElement = ({ type }: { readonly type: string }) => /^mdxJsx(Flow|Text)Element$/.test(type);
