import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ASKED } from './asked';
import { type Nginx, startNginx } from './nginx';
import { startServer, type Usage } from './server';

export interface Running {
  readonly address: string;
  /** Told where one process of the site does all. */
  usage?(): Promise<Usage>;
  stop(): Promise<void>;
}

/** A way to serve the site, or what of it can be files, on some of the machine's cores. */
export interface Arrangement {
  readonly title: string;
  readonly cores: string;
  readonly onlyFiles: boolean;
  start(): Promise<Running>;
}

export const PORT = Number(process.env.LOAD_PORT ?? 3250);
export const FOLDER = '.reports/load';
const DATA = join(FOLDER, 'data');

/** nginx compresses in their place: a process of the site that compresses has less time to answer. */
const UPSTREAM = `upstream site { server 127.0.0.1:${PORT + 1}; server 127.0.0.1:${PORT + 2}; keepalive 32; }`;
const PROXY = `location / {
      proxy_pass http://site;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_set_header Host $host;
      proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
      proxy_set_header Accept-Encoding "";
    }`;

/** Everything that is measured: the site without nginx, behind it where there is one, and files alone. */
export function arrangements(nginx: string | undefined): Arrangement[] {
  const site = (cores: string) => ({
    title: `next start, ${coresInWords(cores)}`,
    cores,
    onlyFiles: false,
    start: () => startServer(PORT, cores, DATA),
  });
  if (!nginx) return [site('0'), site('0,1')];
  const files = (cores: string) => ({
    title: `nginx, files, ${coresInWords(cores)}`,
    cores,
    onlyFiles: true,
    start: () => startFiles(nginx, cores),
  });
  const behind = {
    title: 'two of them behind nginx, 2 cores',
    cores: '0,1',
    onlyFiles: false,
    start: () => startTwo(nginx),
  };
  return [site('0'), site('0,1'), behind, files('0'), files('0,1')];
}

const coresInWords = (cores: string) => (cores.includes(',') ? '2 cores' : '1 core');

/** Two processes that share the embedded database, and nginx that gives each visitor to one of them. */
async function startTwo(nginx: string): Promise<Running> {
  const servers = await Promise.all([1, 2].map((number) => startServer(PORT + number, '0,1', DATA)));
  const proxy = await startNginx(nginx, join(FOLDER, 'proxy'), {
    port: PORT,
    cores: '0,1',
    http: UPSTREAM,
    server: PROXY,
  });
  return {
    address: proxy.address,
    stop: async () => {
      await Promise.all([proxy, ...servers].map((one) => one.stop()));
    },
  };
}

/** The same bytes that the site sends, kept as files. */
async function startFiles(nginx: string, cores: string): Promise<Nginx> {
  const folder = join(FOLDER, 'files');
  const root = join(folder, 'root');
  mkdirSync(root, { recursive: true });
  const site = await startServer(PORT + 1, cores, DATA);
  try {
    for (const asked of Object.values(ASKED)) {
      if (!('file' in asked)) continue;
      const answer = await fetch(site.address + asked.path);
      writeFileSync(join(root, asked.file), await answer.text());
    }
  } finally {
    await site.stop();
  }
  return startNginx(nginx, folder, { port: PORT, cores, server: 'root root;' });
}
