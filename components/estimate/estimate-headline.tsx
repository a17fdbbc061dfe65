import { headlineWords } from '@/lib/engine/headline-words';
import type { Estimate } from '@/lib/engine/types';

/** The estimate in one line: the amount, large, or what there is instead of one. */
export function EstimateHeadline({ estimate, as: Heading = 'h1' }: { estimate: Estimate; as?: 'h1' | 'p' }) {
  const words = headlineWords(estimate);
  if (!words) {
    return <Heading className="font-serif text-4xl font-semibold">{estimate.procedure.title}</Heading>;
  }
  const { title, brings, paid, openness } = words;
  return (
    <>
      <Heading>
        <span className="eyebrow mb-1 block font-sans font-normal">{title}</span>
        <span className="amount block font-serif text-5xl leading-tight font-semibold sm:text-6xl">
          {brings}
        </span>
      </Heading>
      {paid && <p className="amount mt-2 text-lg text-muted">{paid}</p>}
      {openness && <p className="mt-2 text-lg text-muted">{openness}</p>}
    </>
  );
}
