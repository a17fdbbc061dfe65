import { consulting } from '@/lib/engine/consulting.test-support';
import { readStore } from '@/lib/policy/read-store';
import { contentFolder } from '@/lib/policy/stores';

export const kgm = readStore(contentFolder(), 'kgm-brand');

export const { ask: askKgm, estimateFrom, questionsFrom, problemsFrom } = consulting(kgm);
