import { formatMoney } from '@/lib/money/format-money';
import { type Money, minus } from '@/lib/money/money';
import type { OpenOption, Worth } from './types';
import { unknownCosts } from './unknown-costs';

type Compared = OpenOption & { readonly worth: Worth };
type Stated = Compared & { readonly worth: Extract<Worth, { kind: 'stated' }> };

/** Why an option stands where it stands, in one sentence. `all` are the open ones, best first. */
export function reasonFor(option: Compared, all: readonly Compared[]): string {
  if (!isStated(option)) return notStated(option);
  if (all.length === 1) return 'Nothing else is open in this case.';
  const others = all.filter(isStated).filter((other) => other !== option);
  const [best] = all;
  if (others.length === 0)
    return all.some(({ worth }) => worth.kind === 'missing')
      ? withCosts('Of what can be worked out so far it leaves you with most', option)
      : withCosts('No other option has a stated amount', option);
  return option === best ? whyBest(option, others) : whyNotBest(option, best as Stated);
}

/** The certain win against the best that any other option may bring; else the win in the worst case. */
function whyBest(option: Stated, others: readonly Stated[]): string {
  const costs = unknownCosts(option);
  const certain = minus(option.worth.least, largest(others.map(({ worth }) => worth.most)));
  const atWorst = minus(option.worth.least, largest(others.map(({ worth }) => worth.least)));
  if (certain.minor > 0n)
    return costs.length > 0
      ? `It leaves you with most while ${listed(costs)} stay under ${formatMoney(certain)}.`
      : 'It leaves you with more than any other option can.';
  if (atWorst.minor > 0n)
    return costs.length > 0
      ? `In the worst case it leaves you with most while ${listed(costs)} stay under ${formatMoney(atWorst)}.`
      : 'In the worst case it leaves you with more than any other option.';
  return withCosts('In the worst case no other option leaves you with more', option);
}

function whyNotBest(option: Stated, best: Stated): string {
  const gap = minus(best.worth.least, option.worth.least);
  return gap.minor === 0n
    ? withCosts('In the worst case it leaves you with as much as the first option', option)
    : withCosts(
        `In the worst case it leaves you with ${formatMoney(gap)} less than the first option`,
        option,
      );
}

function notStated({ outcomes, worth }: Compared): string {
  switch (worth.kind) {
    case 'no-charge':
      return 'Nothing has been paid, so nothing is lost.';
    case 'missing':
      return 'An amount is still missing before it can be compared.';
    case 'not-money':
      return 'It brings no money, so it stands beside the amounts.';
    case 'case-by-case':
      return 'Only customer care can say what you get.';
    case 'not-stated':
      if (worth.most)
        return `At most ${formatMoney(worth.most)}; the policy does not state how little it may be.`;
  }
  if (outcomes.some((one) => one.if.length > 0 && one.refund?.min))
    return 'What it brings depends on what you do not know yet.';
  return outcomes.some(({ refund }) => refund === null)
    ? 'Money or something else: which of them is not for you to say.'
    : 'The policy does not state an amount.';
}

function withCosts(sentence: string, option: Stated): string {
  const costs = unknownCosts(option);
  return costs.length > 0 ? `${sentence}, before ${listed(costs)}.` : `${sentence}.`;
}

const isStated = (option: Compared): option is Stated => option.worth.kind === 'stated';

const largest = (amounts: readonly Money[]): Money =>
  amounts.reduce((most, amount) => (amount.minor > most.minor ? amount : most));

function listed(labels: readonly string[]): string {
  const words = labels.map((label) => label.charAt(0).toLowerCase() + label.slice(1));
  return [words.slice(0, -1).join(', '), words.at(-1)].filter(Boolean).join(' and ');
}
