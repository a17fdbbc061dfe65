import type { Change } from '@/lib/policy/changes';

const KIND_WORDS: Record<Change['kind'], string> = { added: 'New', removed: 'Gone', changed: 'Changed' };

/** What changed among things of one kind: each part as it was and as it is. Nothing where nothing changed. */
export function ChangeList({ title, changes }: { title: string; changes: readonly Change[] }) {
  if (changes.length === 0) return null;
  return (
    <>
      <h3 className="mt-6 text-lg font-semibold">{title}</h3>
      <ul className="rows mt-2 border-y border-hairline">
        {changes.map((change) => (
          <li key={change.id} className="py-3">
            <p>
              <b>{KIND_WORDS[change.kind]}:</b> {change.title}
            </p>
            <dl className="change">
              {change.parts.map(({ part, before, after }) => (
                <div key={part}>
                  <dt>{part}</dt>
                  {before && <Side words="Before" text={before} />}
                  {after && <Side words={before ? 'After' : 'Now'} text={after} />}
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The words tell which is which, so that strike-through is not needed to understand it. */
function Side({ words, text }: { words: string; text: string }) {
  return (
    <dd>
      <span className="text-muted">{words}: </span>
      {words === 'Before' ? <del>{text}</del> : <ins>{text}</ins>}
    </dd>
  );
}
