import { answerWords } from '@/lib/engine/answer-words';
import type { EstimateView } from '../wizard-view';
import { listed } from './listed';

/** What was answered, a line each, in the words in which it was understood. */
export function answersText({
  estimate: { policy, facts },
  answered,
}: Pick<EstimateView, 'estimate' | 'answered'>): string {
  const lines = answered.flatMap((name) => {
    const answer = facts.answers.get(name);
    const definition = policy.facts[name];
    return answer ? [`${definition?.label ?? name}: ${answerWords(definition, answer)}`] : [];
  });
  return listed(lines);
}
