import { consulting } from '@/lib/engine/consulting.test-support';
import { readStore } from '@/lib/policy/read-store';
import { contentFolder } from '@/lib/policy/stores';

export const ali = readStore(contentFolder(), 'ali-shipping');

export const { ask: askAli, estimateFrom, questionsFrom, problemsFrom } = consulting(ali);
