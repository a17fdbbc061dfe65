import type { Article } from '@/lib/articles/article';
import { articleAddress, topicAddress } from '@/lib/policy/addresses';
import type { Store } from '@/lib/policy/types';

/** Every topic with its questions. */
export function TopicList({ store, articles }: { store: Store; articles: readonly Article[] }) {
  return (
    <div className="gap-x-12 sm:columns-2 lg:columns-3">
      {Object.entries(store.topics).map(([topic, title]) => (
        <section key={topic} aria-labelledby={`topic-${topic}`} className="mb-8 break-inside-avoid">
          <h3 id={`topic-${topic}`} className="text-lg font-semibold">
            <a href={topicAddress(store, topic)}>{title}</a>
          </h3>
          <QuestionList store={store} articles={articles.filter((article) => article.topic === topic)} />
        </section>
      ))}
    </div>
  );
}

/** Questions as links, one under the other. */
export function QuestionList({ store, articles }: { store: Store; articles: readonly Article[] }) {
  return (
    <ul className="rows mt-2">
      {articles.map(({ slug, question }) => (
        <li key={slug}>
          <a href={articleAddress(store, slug)} className="block py-2 text-ink no-underline hover:underline">
            {question}
          </a>
        </li>
      ))}
    </ul>
  );
}
