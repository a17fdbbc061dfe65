import { KeptFields } from './kept-fields';

interface Props {
  readonly title: string;
  readonly words: string;
  /** A form that could not be taken, to be sent again as it was. */
  readonly again?: { readonly action: string; readonly kept: Iterable<readonly [string, string]> };
}

/** What could not be done, and how to go on; a form is kept whole. */
export function TroubleView({ title, words, again }: Props) {
  return (
    <div className="page">
      <h1 className="text-3xl font-semibold">{title}</h1>
      <p className="mt-3">{words}</p>
      {again && (
        <form method="post" action={again.action} className="mt-6">
          <KeptFields kept={again.kept} />
          <button type="submit" className="button">
            Send it again
          </button>
        </form>
      )}
    </div>
  );
}
