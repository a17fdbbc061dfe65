import { articleAddress, topicAddress } from '@/lib/policy/addresses';
import type { Store } from '@/lib/policy/types';
import type { Found } from '@/lib/search/types';
import { AnswerCard } from './answer-card';

/** A query and what it finds. */
export interface Searched extends Found {
  readonly query: string;
}

/** How many answers there are, and each of them in short; words that help where there are none. */
export function SearchResults({
  store,
  found: { query, answer, results },
}: {
  store: Store;
  found: Searched;
}) {
  return (
    <div className="mt-10">
      {answer && <AnswerCard store={store} answer={answer} />}
      <p role="status" className="text-muted">
        {countOf(results.length)} for “{query}”
      </p>
      {results.length === 0 ? <OtherWays store={store} /> : <AnswerList store={store} results={results} />}
    </div>
  );
}

function AnswerList({ store, results }: { store: Store; results: Found['results'] }) {
  return (
    <ol className="rows mt-3 border-y border-hairline">
      {results.map(({ slug, title, answer }) => (
        <li key={slug} className="py-4">
          <a
            href={articleAddress(store, slug)}
            className="inline-block py-2 font-serif text-xl font-semibold"
          >
            {title}
          </a>
          <p>{answer}</p>
        </li>
      ))}
    </ol>
  );
}

function OtherWays({ store }: { store: Store }) {
  return (
    <>
      <p className="mt-3">
        Try one or two words for the thing itself, such as “refund”, “parcel” or “customs”, or look through a
        topic.
      </p>
      <ul aria-label="Topics" className="rows mt-3 border-y border-hairline">
        {Object.entries(store.topics).map(([topic, title]) => (
          <li key={topic}>
            <a href={topicAddress(store, topic)} className="block py-2.5">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

const countOf = (answers: number) => (answers === 1 ? '1 answer' : `${answers || 'No'} answers`);
