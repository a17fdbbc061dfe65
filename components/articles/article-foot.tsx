import { QuestionList } from '@/components/articles/topic-list';
import { ContactLine } from '@/components/ui/contact-line';
import type { Article } from '@/lib/articles/article';
import { RELATED_TITLE } from '@/lib/articles/article-words';
import type { Store } from '@/lib/policy/types';

/** What stands under an article: related questions, and the way on for a reader it did not help. Nobody is counted. */
export function ArticleFoot({
  store,
  article,
  related,
}: {
  store: Store;
  article: Article;
  related: readonly Article[];
}) {
  return (
    <footer className="mt-12 no-print">
      {related.length > 0 && (
        <nav aria-labelledby="related">
          <h2 id="related">{RELATED_TITLE}</h2>
          <QuestionList store={store} articles={related} />
        </nav>
      )}
      <h2>Did this not answer it?</h2>
      <ContactLine store={store} subject={article.question} />
    </footer>
  );
}
