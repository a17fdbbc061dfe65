import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import { Document } from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { createSearch } from '../search';
import type { SearchDocument, SearchMaterial } from '../types';

/** One search engine over one set of documents: a keystroke in, its best 20 out, at once or in a promise. */
export type Contestant = (query: string) => unknown;

const FIELDS = ['title', 'keywords', 'phrasings', 'answer', 'text'] as const;

/** A document with text in every field, for engines that take no lists. */
type Flat = Record<(typeof FIELDS)[number] | 'id', string>;

const flat = (documents: readonly SearchDocument[]): Flat[] =>
  documents.map(({ slug, title, keywords, phrasings, answer, text }) => ({
    id: slug,
    title,
    keywords: keywords.join(' . '),
    phrasings: phrasings.join(' . '),
    answer,
    text,
  }));

/** Each engine by its name in the registry, with what its own guide uses for a search while typing. */
export const CONTESTANTS: Readonly<Record<string, (material: SearchMaterial) => Contestant>> = {
  Recourse: createSearch,
  MiniSearch: ({ documents }) => {
    const engine = new MiniSearch<Flat>({ fields: [...FIELDS], searchOptions: { prefix: true, fuzzy: 0.2 } });
    engine.addAll(flat(documents));
    return (query) => engine.search(query).slice(0, 20);
  },
  Orama: ({ documents }) => {
    const schema = Object.fromEntries(FIELDS.map((field) => [field, 'string' as const]));
    const engine = create({ schema });
    insertMultiple(engine, flat(documents), documents.length);
    return (query) => searchOrama(engine, { term: query, limit: 20, tolerance: 1 });
  },
  FlexSearch: ({ documents }) => {
    const engine = new Document<Flat>({ document: { id: 'id', index: [...FIELDS] }, tokenize: 'forward' });
    for (const document of flat(documents)) engine.add(document);
    return (query) => engine.search(query, { limit: 20 });
  },
  'Fuse.js, defaults': ({ documents }) => {
    const engine = new Fuse(documents, { keys: [...FIELDS] });
    return (query) => engine.search(query, { limit: 20 });
  },
};
