import type { Clause, Policy } from '@/lib/policy/types';
import { clausesOfCase } from '@/lib/requests/care/clauses-of-case';
import type { StoredRequest } from '@/lib/requests/storage/types';

interface Props {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly message: string | undefined;
  readonly policy: Policy;
  readonly request: StoredRequest;
}

const LONGEST = 70;

/** A clause of the policy that judged the request: those of the estimate first, then all by section. */
export function ClauseSelect({ id, name, value, message, policy, request }: Props) {
  const cited = clausesOfCase(request).flatMap((clause) => policy.clauses[clause] ?? []);
  const all = Object.values(policy.clauses);
  const sections = Object.entries(policy.sections).map(
    ([section, title]) => [title, all.filter((clause) => clause.id.startsWith(`${section}.`))] as const,
  );
  return (
    <div>
      <label htmlFor={id} className="font-semibold">
        Clause
      </label>
      {message && (
        <p id={`${id}-message`} className="message">
          {message}
        </p>
      )}
      <select
        id={id}
        name={name}
        defaultValue={value}
        className="field mt-1"
        aria-describedby={message && `${id}-message`}
        aria-invalid={message ? true : undefined}
      >
        <option value="">Choose the clause that allows it</option>
        <ClauseGroup title="Cited in the estimate" clauses={cited} />
        {sections.map(([title, clauses]) => (
          <ClauseGroup
            key={title}
            title={title}
            clauses={clauses.filter((clause) => !cited.includes(clause))}
          />
        ))}
      </select>
    </div>
  );
}

function ClauseGroup({ title, clauses }: { title: string; clauses: readonly Clause[] }) {
  if (clauses.length === 0) return null;
  return (
    <optgroup label={title}>
      {clauses.map((clause) => (
        <option key={clause.id} value={clause.id}>
          {shortened(`${clause.id}: ${clause.text ?? clause.reading ?? clause.silent}`)}
        </option>
      ))}
    </optgroup>
  );
}

const shortened = (text: string) =>
  text.length > LONGEST ? `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …` : text;
