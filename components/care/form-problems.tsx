import type { FieldProblem } from '@/lib/requests/posted';

/** What is wrong with a step's form, each problem leading to its field. It takes the focus. */
export function FormProblems({ step, problems }: { step: string; problems: readonly FieldProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <div role="alert" tabIndex={-1} autoFocus className="border-l-4 border-warn py-1 pl-4">
      <p className="font-semibold">
        {problems.length === 1 ? 'There is a problem' : `There are ${problems.length} problems`}
      </p>
      <ul>
        {problems.map(({ field, message }) => (
          <li key={field}>
            <a href={`#${step}-${field}`} className="message">
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
