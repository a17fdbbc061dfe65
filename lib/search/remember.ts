/**
 * The same function, which keeps at most so many of its answers and forgets them all when they are that many: a server
 * that runs for long does not keep every word ever typed.
 */
export function remember<Answer extends NonNullable<unknown>>(
  most: number,
  answerOf: (word: string) => Answer,
): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    const kept = known.get(word);
    if (kept !== undefined) return kept;
    if (known.size >= most) known.clear();
    const answer = answerOf(word);
    known.set(word, answer);
    return answer;
  };
}
