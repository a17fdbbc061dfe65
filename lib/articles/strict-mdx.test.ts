import { compileMDX } from 'next-mdx-remote/rsc';
import { describe, expect, test } from 'vitest';
import { strictMdx } from './strict-mdx';

const compile = (source: string) =>
  compileMDX({
    source,
    components: {},
    options: { mdxOptions: { remarkPlugins: [strictMdx('a.mdx')] }, blockJS: false },
  });

describe('What an article may not hold is refused with its file and line', () => {
  test.each([
    ['Text\n\n{1 + 1}', 'a.mdx:3: expressions, imports and exports are not allowed'],
    ['export const x = 1', 'a.mdx:1: expressions, imports and exports are not allowed'],
    ['<script>alert(1)</script>', 'a.mdx:1: <script> is none of'],
    ['<Figure of={"a.b.c"} />', 'a.mdx:1: <Figure of> needs a text in quotes'],
    ['<Figure {...props} />', 'needs a text in quotes'],
    ['<Clause id="a.b" style="x" />', 'a.mdx:1: <Clause> takes id, not style'],
    ['<Contact to="me" />', 'a.mdx:1: <Contact> takes no attributes, not to'],
  ])('%j', async (source, message) => {
    await expect(compile(source)).rejects.toThrow(message);
  });
});
