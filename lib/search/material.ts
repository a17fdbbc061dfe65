import { contentFolder } from '@/lib/policy/stores';
import type { Store } from '@/lib/policy/types';
import { answerRules } from './answers/answer-rules';
import { conceptsWith } from './concept-list';
import { searchDocuments } from './documents';
import { readConcepts } from './shop-language';
import type { SearchMaterial } from './types';
import weights from './weights.json';

const materials = new Map<string, SearchMaterial>();

/** All that a store's search is made of, its documents in the catalogue's order. Read once; on the server only. */
export function searchMaterial(store: Store): SearchMaterial {
  const known = materials.get(store.id) ?? {
    documents: searchDocuments(store),
    concepts: conceptsWith(readConcepts(contentFolder(), store.id)),
    weights,
    answers: answerRules(store),
  };
  materials.set(store.id, known);
  return known;
}
