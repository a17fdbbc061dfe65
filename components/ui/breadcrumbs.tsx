import { breadcrumbData } from '@/components/structured-data/breadcrumb-data';
import { JsonLd } from '@/components/structured-data/json-ld';

/** The way from the store's home to this page. A page that search engines may list gives its own name, for them alone. */
export function Breadcrumbs({
  trail,
  page,
}: {
  trail: readonly { readonly href: string; readonly text: string }[];
  page?: string;
}) {
  return (
    <nav aria-label="You are here" className="eyebrow mb-3 no-print">
      <ol className="flex flex-wrap gap-x-2">
        {trail.map(({ href, text }, index) => (
          <li key={href}>
            {index > 0 && <span aria-hidden="true">/ </span>}
            <a href={href}>{text}</a>
          </li>
        ))}
      </ol>
      {page && <JsonLd data={breadcrumbData(trail, page)} />}
    </nav>
  );
}
