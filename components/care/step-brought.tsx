import { ProofMarks } from '@/components/estimate/proof-marks';
import type { StepDetails } from '@/lib/requests/storage/types';

interface Props {
  readonly details: StepDetails;
  /** An amount as people read it. */
  readonly words: (amount: string) => string;
}

/** What a step brought besides its note. */
export function StepBrought({ details, words }: Props) {
  const { returnAddress, rma, trackingNumber, carrier, deductions = [], refund } = details;
  const texts = [
    rma && `RMA number ${rma}`,
    returnAddress && `Return address: ${returnAddress}`,
    trackingNumber && `Tracking number ${trackingNumber}, ${carrier}`,
    refund && `Refund ${words(refund)}`,
  ].filter((text) => text !== undefined);
  return (
    <>
      {texts.map((text) => (
        <p key={text} dir="auto" className="amount mt-1 wrap-anywhere whitespace-pre-line">
          {text}
        </p>
      ))}
      {deductions.map(({ label, amount, clause }, index) => (
        <p key={index} className="amount mt-1 flex flex-wrap justify-between gap-x-6 wrap-anywhere">
          <span dir="auto">
            {label}
            <ProofMarks clauses={[clause]} quoted="#" />
          </span>
          <span>−{words(amount)}</span>
        </p>
      ))}
    </>
  );
}
