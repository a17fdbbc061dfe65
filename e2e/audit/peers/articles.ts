/** An article as our own server gives it to machines. */
export interface Article {
  readonly slug: string;
  readonly title: string;
  /** Markdown, without the title. */
  readonly text: string;
}

/** The store whose articles are taken. */
export const STORE = 'kwoking';

/** Every article of the store, as Markdown. */
export async function copyArticles(site: string): Promise<Article[]> {
  const slugs = await articleSlugs(site);
  return Promise.all(slugs.map((slug) => copyOf(site, slug)));
}

/** The slugs of the store's articles, as the sitemap lists them. */
export async function articleSlugs(site: string): Promise<string[]> {
  const sitemap = await (await fetch(`${site}/sitemap.xml`)).text();
  return Array.from(
    sitemap.matchAll(new RegExp(`/${STORE}/articles/([a-z0-9-]+)<`, 'g')),
    ([, slug = '']) => slug,
  );
}

async function copyOf(site: string, slug: string): Promise<Article> {
  const answer = await fetch(`${site}/${STORE}/articles/${slug}.md`);
  if (!answer.ok) throw new Error(`The Markdown of ${slug} answers ${answer.status}.`);
  const markdown = await answer.text();
  const [heading = '', ...rest] = markdown.split('\n');
  return { slug, title: heading.replace(/^# /, ''), text: rest.join('\n').trim() };
}
