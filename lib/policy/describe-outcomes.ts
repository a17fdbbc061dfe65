import type { Described } from './changes';
import type { LineRule, OutcomeRule, Policy, Procedure } from './types';

/** Every outcome of a procedure, part by part. None where the version has no such procedure. */
export function describeOutcomes(policy: Policy, procedure: string): Described[] {
  const own = policy.procedures[procedure];
  return own ? Object.values(own.outcomes).map((rule) => describe(rule, own, policy)) : [];
}

function describe(rule: OutcomeRule, { evidence, steps }: Procedure, policy: Policy): Described {
  const line = (one: LineRule) => `${one.label} (${reckoning(one, policy)})`;
  return {
    id: rule.id,
    title: rule.title,
    parts: {
      Title: rule.title,
      Summary: rule.summary,
      Remedy: rule.remedy,
      'Lines of the amount': rule.lines?.map(line).join('; '),
      'Lines of the least': rule.least && (rule.least.map(line).join('; ') || 'from zero'),
      'You pay': rule.youPay.map(({ label }) => label).join('; '),
      Condition: rule.condition,
      'Paid within': rule.paidWithin,
      Clauses: rule.clauses.join(', '),
      Evidence: rule.evidence.map((id) => evidence[id]?.label ?? id).join('; '),
      Steps: rule.steps.map((id) => steps[id]?.text ?? id).join(' '),
    },
  };
}

/** What a line adds or takes away: "plus 25 % of Order total". */
function reckoning(line: LineRule, { figures, facts }: Policy): string {
  if (line.kind === 'not-published') return 'less an amount that is not published';
  if (line.kind === 'fee') return `less ${figures[line.figure]?.text}`;
  const share = line.share ? `${figures[line.share]?.text} of ` : '';
  return `${line.kind} ${share}${facts[line.of]?.label ?? line.of}`;
}
