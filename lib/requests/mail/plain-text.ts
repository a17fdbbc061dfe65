import type { Part } from './types';

/** A letter as plain text. Somebody's own words and clauses stand behind a sign, so that they pass for nothing of ours. */
export const plainText = (parts: readonly Part[]): string => `${parts.map(partText).join('\n\n')}\n`;

function partText(part: Part): string {
  switch (part.kind) {
    case 'heading':
      return `\n${part.text}`;
    case 'paragraph':
      return part.text;
    case 'quoted':
      return behind('> ', part.text);
    case 'link':
      return `${part.words}:\n${part.address}`;
    case 'rows':
      return part.rows.map(({ label, value }) => `${label}: ${value}`).join('\n');
    case 'list':
      return part.items.map((item, index) => `${part.ordered ? `${index + 1}.` : '*'} ${item}`).join('\n');
    case 'clause':
      return `§ ${part.id}\n${behind('> ', part.text)}\n${part.address}`;
  }
}

const behind = (sign: string, text: string) =>
  text
    .split('\n')
    .map((line) => `${sign}${line}`.trimEnd())
    .join('\n');
