/** How long to wait, in words: to the second below two minutes, else in whole minutes that are enough. */
export function waitWords(seconds: number): string {
  if (seconds >= 120) return `${Math.ceil(seconds / 60)} minutes`;
  return seconds === 1 ? '1 second' : `${seconds} seconds`;
}
