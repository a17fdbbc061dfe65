import { compileMDX } from 'next-mdx-remote/rsc';
import { cache } from 'react';
import remarkGfm from 'remark-gfm';
import type { Article } from '@/lib/articles/article';
import { strictMdx } from '@/lib/articles/strict-mdx';
import type { Store } from '@/lib/policy/types';
import { articleComponents } from './article-components';

/** An article's MDX as elements. The one door to the MDX renderer; it runs on the server only. */
export const articleBody = cache(async (store: Store, article: Article) => {
  const { content } = await compileMDX({
    source: article.body,
    components: articleComponents(store),
    options: { mdxOptions: { remarkPlugins: [remarkGfm, strictMdx(`${article.slug}.mdx`)] } },
  });
  return content;
});
