import { consulting } from '@/lib/engine/consulting.test-support';
import { readStore } from '@/lib/policy/read-store';
import { contentFolder } from '@/lib/policy/stores';

export const kwoking = readStore(contentFolder(), 'kwoking');

export const { ask: askKwoking, estimateFrom, questionsFrom, problemsFrom } = consulting(kwoking);
