interface StepWords {
  /** `…` stands for the step that is taken back. */
  readonly title: string;
  readonly means: string;
  readonly button: string;
}

/** What each step is called on its form, and what it means. */
export const STEP_WORDS: Readonly<Record<string, StepWords>> = {
  authorised: {
    title: 'Authorise',
    means: 'The request is approved.',
    button: 'Authorise',
  },
  declined: {
    title: 'Decline',
    means: 'The request is refused. The shopper reads the reason.',
    button: 'Decline',
  },
  sent: {
    title: 'Mark as sent back',
    means: 'Where the shopper told you by e-mail or telephone. Usually they say so on their page.',
    button: 'Mark as sent back',
  },
  received: {
    title: 'Mark as received',
    means: 'The parcel is with the store.',
    button: 'Mark as received',
  },
  inspected: {
    title: 'Record the inspection',
    means: 'What the inspection found. A deduction needs the clause that allows it.',
    button: 'Record the inspection',
  },
  refunded: {
    title: 'Record the refund',
    means: 'The money is on its way. Pay it first: nothing is paid here.',
    button: 'Record the refund',
  },
  closed: {
    title: 'Close',
    means: 'Nothing more follows.',
    button: 'Close the request',
  },
  'take-back': {
    title: 'Take “…” back',
    means: 'It stays in the list of steps, marked as taken back, and the step before it holds again.',
    button: 'Take it back',
  },
};
