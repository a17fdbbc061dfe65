import { visit } from 'unist-util-visit';

/** The components an article may use, and the attributes of each; all attributes are plain strings. */
const ARTICLE_COMPONENTS: Readonly<Record<string, readonly string[]>> = {
  Answer: [],
  Clause: ['id'],
  Clauses: [],
  Contact: [],
  Example: ['title', 'procedure', 'facts'],
  Figure: ['of'],
  Next: ['procedure', 'facts'],
  NextStep: ['procedure', 'facts'],
  Outcomes: ['procedure'],
  StoreText: [],
};

interface MdxNode {
  readonly type: string;
  readonly name?: string | null;
  readonly attributes?: readonly {
    readonly type: string;
    readonly name?: string;
    readonly value?: unknown;
  }[];
  readonly position?: { readonly start: { readonly line: number } };
}

/**
 * A remark plugin that refuses what the renderer would drop silently or let through: expressions, imports, unknown
 * components or attributes, attributes that are not text, raw HTML. The error names the article and the line.
 */
export function strictMdx(article: string) {
  const refuse = (node: MdxNode, what: string): never => {
    throw new Error(`${article}:${node.position?.start.line ?? 1}: ${what}`);
  };
  return () => (tree: Parameters<typeof visit>[0]) => {
    visit(tree, (visited) => {
      const node = visited as MdxNode;
      if (/^mdx(Flow|Text)Expression$|^mdxjsEsm$/.test(node.type))
        refuse(node, 'expressions, imports and exports are not allowed');
      if (!/^mdxJsx(Flow|Text)Element$/.test(node.type)) return;
      const allowed =
        node.name && Object.hasOwn(ARTICLE_COMPONENTS, node.name) ? ARTICLE_COMPONENTS[node.name] : undefined;
      if (!allowed)
        return refuse(node, `<${node.name ?? ''}> is none of ${Object.keys(ARTICLE_COMPONENTS).join(', ')}`);
      for (const { type, name = '', value } of node.attributes ?? []) {
        if (type !== 'mdxJsxAttribute' || typeof value !== 'string')
          refuse(node, `<${node.name} ${name}> needs a text in quotes`);
        if (!allowed.includes(name))
          refuse(node, `<${node.name}> takes ${allowed.join(', ') || 'no attributes'}, not ${name}`);
      }
    });
  };
}
