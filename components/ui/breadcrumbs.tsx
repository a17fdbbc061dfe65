/** The way from the store's home to this page, the page itself not included. */
export function Breadcrumbs({
  trail,
}: {
  trail: readonly { readonly href: string; readonly text: string }[];
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
    </nav>
  );
}
