/** One thing of a version in words: a clause, a figure, a way through a procedure. */
export interface Described {
  /** The same in both versions for what is the same thing. */
  readonly id: string;
  readonly title: string;
  /** What it says, part by part ("Text", "Leads to"); an empty part is absent. */
  readonly parts: Readonly<Record<string, string | undefined>>;
}

/** How one thing differs: a part without `before` is new, one without `after` is gone. */
export interface Change {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly id: string;
  readonly title: string;
  readonly parts: readonly {
    readonly part: string;
    readonly before: string | undefined;
    readonly after: string | undefined;
  }[];
}

/** What was added, removed or changed between two lists; things that say the same in both are left out. */
export function changesBetween(before: readonly Described[], after: readonly Described[]): Change[] {
  const find = (list: readonly Described[], id: string) => list.find((one) => one.id === id);
  const ids = new Set([...after, ...before].map(({ id }) => id));
  return [...ids].flatMap((id): Change[] => {
    const old = find(before, id);
    const now = find(after, id);
    const parts = changedParts(old?.parts ?? {}, now?.parts ?? {});
    if (old && now && parts.length === 0) return [];
    const kind = !old ? 'added' : now ? 'changed' : 'removed';
    return [{ kind, id, title: (now ?? old)?.title ?? id, parts }];
  });
}

function changedParts(before: Described['parts'], after: Described['parts']): Change['parts'] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((part) => ({ part, before: before[part] || undefined, after: after[part] || undefined }))
    .filter((part) => part.before !== part.after);
}
