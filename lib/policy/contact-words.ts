/** What to send to customer care, after "Write to" and its address. */
export const WHAT_TO_SEND =
  'with your order number, a detailed description, and clear photos or videos of the problem.';
