interface Props {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly message: string | undefined;
  readonly input: object;
  readonly rows?: number;
  readonly type?: 'text' | 'email';
  readonly autoComplete: string;
}

/** A labelled field with its hint and, where it was refused, the message. More than one row makes it a text area. */
export function FieldRow({ name, label, hint, message, input, rows, type = 'text', autoComplete }: Props) {
  const described =
    [hint && `${name}-hint`, message && `${name}-message`].filter(Boolean).join(' ') || undefined;
  const common = {
    ...input,
    id: name,
    name,
    required: true,
    autoComplete,
    className: 'field mt-1.5',
    'aria-describedby': described,
    'aria-invalid': message !== undefined,
  };
  return (
    <div>
      <label htmlFor={name} className="font-semibold">
        {label}
      </label>
      {hint && (
        <p id={`${name}-hint`} className="text-muted">
          {hint}
        </p>
      )}
      {message && (
        <p id={`${name}-message`} className="message">
          {message}
        </p>
      )}
      {rows ? <textarea {...common} rows={rows} /> : <input {...common} type={type} />}
    </div>
  );
}
