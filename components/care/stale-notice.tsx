import type { RefusedForm } from '@/lib/requests/care/refused-form';

/** Why nothing was done: the page was out of date. With what was typed, in case its form is gone. It takes the focus. */
export function StaleNotice({
  refused: { typed },
  formIsThere,
}: {
  refused: RefusedForm;
  formIsThere: boolean;
}) {
  const texts = [...typed].filter(([name]) => !OWN.includes(name));
  return (
    <div role="alert" tabIndex={-1} autoFocus className="max-w-[46rem] border-l-4 border-warn py-1 pl-4">
      <p className="font-semibold">Nothing was done: the request has moved on since you opened this page.</p>
      <p>
        This is how it stands now. {formIsThere ? 'What you typed is still in the form.' : 'You had typed:'}
      </p>
      {!formIsThere && (
        <ul>
          {texts.map(([name, text]) => (
            <li key={name} dir="auto" className="wrap-anywhere whitespace-pre-line">
              {text}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const OWN = ['status', 'seen', 'rows', 'anotherRow'];
