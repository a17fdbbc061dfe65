import { KeptFields } from './kept-fields';

interface Props {
  readonly action: string;
  /** Fields that go with the password. */
  readonly kept: Iterable<readonly [string, string]>;
  /** Whether a form was on its way when the session ended. */
  readonly interrupted: boolean;
  readonly problem: string | undefined;
}

/** The door of the care desk. */
export function LoginView({ action, kept, interrupted, problem }: Props) {
  return (
    <div className="page">
      <h1 className="text-3xl font-semibold">{interrupted ? 'Log in again' : 'Log in to the care desk'}</h1>
      {interrupted && (
        <p className="mt-3">
          Your session has ended. What you typed is kept, and sent once you are logged in.
        </p>
      )}
      <form method="post" action={action} className="mt-6 max-w-sm">
        <KeptFields kept={kept} />
        {problem && (
          <p id="problem" role="alert" className="message mb-3">
            {problem}
          </p>
        )}
        <label htmlFor="password" className="font-semibold">
          Password
        </label>
        <input
          id="password"
          name="password"
          type="password"
          required
          autoFocus
          autoComplete="current-password"
          aria-describedby={problem && 'problem'}
          aria-invalid={problem !== undefined}
          className="field mt-1.5"
        />
        <button type="submit" className="button mt-4">
          Log in
        </button>
      </form>
      <p className="mt-8 text-muted">
        A cookie keeps you logged in for twelve hours in this browser. It is used for nothing else.
      </p>
    </div>
  );
}
