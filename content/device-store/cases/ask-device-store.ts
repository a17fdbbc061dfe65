import { consulting } from '@/lib/engine/consulting.test-support';
import { readStore } from '@/lib/policy/read-store';
import { contentFolder } from '@/lib/policy/stores';

export const deviceStore = readStore(contentFolder(), 'device-store');

export const { ask: askDeviceStore, estimateFrom, questionsFrom, problemsFrom } = consulting(deviceStore);
