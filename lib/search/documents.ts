import { readCatalogue } from '@/lib/articles/catalogue';
import { interpolate } from '@/lib/policy/interpolate';
import { contentFolder, currentPolicy } from '@/lib/policy/stores';
import type { Store } from '@/lib/policy/types';
import { beginning, plainWords } from './plain-words';
import { readPhrasings } from './shop-language';
import type { SearchDocument } from './types';

/** How much of the details is searched: long enough for a topic's words, short enough to send to a browser. */
const TEXT_LENGTH = 160;

const documents = new Map<string, readonly SearchDocument[]>();

/** What is searched of a store's articles, in its catalogue's order. Read once; on the server only. */
export function searchDocuments(store: Store): readonly SearchDocument[] {
  const known = documents.get(store.id) ?? readDocuments(store);
  documents.set(store.id, known);
  return known;
}

function readDocuments(store: Store): SearchDocument[] {
  const { figures } = currentPolicy(store);
  const words = (text: string) => plainWords(interpolate(text, figures));
  const entries = readCatalogue(contentFolder(), store.id, Object.keys(store.topics));
  const phrasings = readPhrasings(
    contentFolder(),
    store.id,
    entries.map(({ slug }) => slug),
  );
  return entries.map(({ slug, question, topic, answer, keywords, details }) => ({
    slug,
    title: question,
    topic: store.topics[topic] ?? topic,
    answer: words(answer),
    keywords,
    phrasings: phrasings[slug] ?? [],
    text: beginning(words(details), TEXT_LENGTH),
  }));
}
