import type {
  BlockContent,
  Emphasis,
  Heading,
  Link,
  List,
  Paragraph,
  PhrasingContent,
  Strong,
  Table,
  TableCell,
  TableRow,
  Text,
} from 'mdast';

/** Nodes of a Markdown tree, each from what stands in it. */

export const text = (value: string): Text => ({ type: 'text', value });

export const emphasis = (value: string): Emphasis => ({ type: 'emphasis', children: [text(value)] });

export const strong = (value: string): Strong => ({ type: 'strong', children: [text(value)] });

export const link = (url: string, words: string): Link => ({ type: 'link', url, children: [text(words)] });

export const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

export const heading = (depth: Heading['depth'], words: string): Heading => ({
  type: 'heading',
  depth,
  children: [text(words)],
});

export const list = (items: readonly BlockContent[]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map((item) => ({ type: 'listItem', spread: false, children: [item] })),
});

/** A table whose first row is its head. */
export const table = (rows: readonly (readonly PhrasingContent[][])[]): Table => ({
  type: 'table',
  children: rows.map(
    (cells): TableRow => ({
      type: 'tableRow',
      children: cells.map((children): TableCell => ({ type: 'tableCell', children })),
    }),
  ),
});
