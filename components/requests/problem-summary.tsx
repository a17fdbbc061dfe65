import type { Ref } from 'react';
import { PHOTO_FIELD } from '@/lib/requests/photos/photo-limits';
import type { FieldProblem } from '@/lib/requests/posted';
import { REQUEST_FIELDS } from '@/lib/requests/request-fields';

interface Props {
  readonly problems: readonly FieldProblem[];
  readonly ref?: Ref<HTMLDivElement>;
  /** The fields that the page has. */
  readonly fields?: readonly string[];
}

/**
 * Everything that is wrong with a form, each problem leading to its field where the page has one. It takes the focus: on a
 * page from the server as soon as that is loaded.
 */
export function ProblemSummary({ problems, ref, fields = [...REQUEST_FIELDS, PHOTO_FIELD] }: Props) {
  return (
    <div ref={ref} tabIndex={-1} autoFocus role="alert" className="mb-8 border-l-4 border-warn py-1 pl-4">
      <p className="font-semibold">
        {problems.length === 1 ? 'There is a problem' : `There are ${problems.length} problems`}
      </p>
      <ul>
        {problems.map(({ field, message }) => (
          <li key={field + message}>
            {fields.includes(field) ? (
              <a href={`#${field}`} className="message">
                {message}
              </a>
            ) : (
              <span className="message">{message}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
