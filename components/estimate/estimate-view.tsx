import { BetterWay } from '@/components/options/better-way';
import { OptionList } from '@/components/options/option-list';
import { PrintedProof } from '@/components/take-along/printed-proof';
import { TakeAlong } from '@/components/take-along/take-along';
import { Waiting } from '@/components/waiting/waiting';
import { AnswersGiven } from '@/components/wizard/answers-given';
import { DroppedNotice } from '@/components/wizard/dropped-notice';
import type { Procedure, Store } from '@/lib/policy/types';
import type { EstimateView as View } from '@/lib/wizard/wizard-view';
import { Assumptions, Provisos } from './assumptions';
import { Deadlines } from './deadlines';
import { ElapsedTimes } from './elapsed-times';
import { EstimateHeadline } from './estimate-headline';
import { Handovers } from './handovers';
import { HowToFindOut } from './how-to-find-out';
import { NextSteps } from './next-steps';
import { OutcomeCard } from './outcome-card';

interface Props {
  readonly store: Store;
  readonly procedure: Procedure;
  readonly view: View;
  readonly dropped: readonly string[];
  /** Where this estimate stands, in full. */
  readonly address: string;
}

/** The estimate: the amount, how it is made and proven, until when, on which assumptions, and what to do now. */
export function EstimateView({ store, procedure, view, dropped, address }: Props) {
  const { estimate, entries, answered, back } = view;
  const asOf = entries.find(([name]) => name === 'asOf')?.[1];
  return (
    <div className="estimate" data-single={estimate.outcomes.length === 1 || undefined}>
      <header>
        <p className="mb-6 no-print">
          <a href={back}>
            <span aria-hidden="true">← </span>Back
          </a>
        </p>
        <p className="eyebrow print-only">{store.name} Help</p>
        <DroppedNotice store={store} dropped={dropped} />
        <EstimateHeadline estimate={estimate} />
        <ElapsedTimes estimate={estimate} />
        <HowToFindOut view={view} />
        <BetterWay view={view} />
      </header>
      <Handovers estimate={estimate} asOf={asOf} />
      <div className="outcomes">
        {estimate.outcomes.map((outcome) => (
          <OutcomeCard
            key={outcome.id}
            outcome={outcome}
            ruling={estimate}
            alone={estimate.outcomes.length === 1}
          />
        ))}
      </div>
      <div className="estimate-rest">
        <OptionList view={view} />
        <Waiting periods={view.waiting} ruling={estimate} />
        <Deadlines estimate={estimate} entries={entries} />
        <NextSteps view={view} address={address} />
        <TakeAlong view={view} address={address} />
        <Assumptions estimate={estimate} />
        <AnswersGiven ruling={estimate} answered={answered} title="Your answers" asOf={asOf} />
        <PrintedProof view={view} />
        <Provisos estimate={estimate} procedure={procedure} store={store} />
        <p className="page-address print-only">{address}</p>
      </div>
      <script type="module" src="/assets/estimate.js" async />
    </div>
  );
}
