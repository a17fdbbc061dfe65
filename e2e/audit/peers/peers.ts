import { copyArticles } from './articles';
import { findNginx, nginxVersion, serveWithNginx } from './nginx';
import { buildPlainSite } from './plain-site';
import { buildStarlightSite } from './starlight-site';

/** Another site of the same articles. */
export interface Peer {
  readonly name: string;
  /** The address of an article by its slug. */
  readonly article: (slug: string) => string;
  /** Its search, where it has one: the page that holds it, and how to find it there. */
  readonly search?: SearchPlace;
}

/** Where to search: how the box is opened, the box, and the list that follows the typing. */
export interface SearchPlace {
  readonly page: string;
  readonly opener?: string;
  readonly box: string;
  readonly list: string;
}

export interface Peers {
  readonly open: readonly Peer[];
  readonly versions: readonly string[];
  /** What is left out, and why, in a sentence each. */
  readonly skipped: readonly string[];
  close(): Promise<void>;
}

/**
 * The same articles as plain HTML, which is the limit, and as a Starlight site, both served by one nginx from `port` on.
 * Without nginx there are none.
 */
export async function openPeers(site: string, port: number): Promise<Peers> {
  const program = findNginx();
  if (!program) {
    const skipped = [
      'Plain HTML and Starlight are left out: there is no nginx, and none could be installed.',
    ];
    return { open: [], versions: [], skipped, close: async () => undefined };
  }
  const articles = await copyArticles(site);
  const plain = await buildPlainSite(articles);
  const starlight = buildStarlightSite(articles);
  const close = await serveWithNginx(program, [
    { port, root: plain },
    { port: port + 1, root: starlight.root },
  ]);
  const starlightHome = `http://localhost:${port + 1}/articles`;
  return {
    open: [
      { name: 'plain HTML', article: (slug) => `http://localhost:${port}/${slug}` },
      {
        name: 'Starlight',
        article: (slug) => `${starlightHome}/${slug}/`,
        search: {
          page: `${starlightHome}/${articles[0]?.slug}/`,
          opener: 'site-search button[data-open-modal]',
          box: 'site-search input',
          list: 'site-search .pagefind-ui__drawer',
        },
      },
    ],
    versions: [nginxVersion(program), ...starlight.versions],
    skipped: [],
    close,
  };
}
