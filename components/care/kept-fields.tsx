/** What was typed into another form, so that this one sends it on. */
export function KeptFields({ kept }: { kept: Iterable<readonly [string, string]> }) {
  return [...kept].map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}
