import type { ReactNode } from 'react';

export interface DeskFieldProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: ReactNode;
  readonly message: string | undefined;
  readonly required?: boolean;
  /** Said beside the label, unless the field turned out to be needed. */
  readonly optional?: boolean;
  /** More than one row makes it a text area. */
  readonly rows?: number;
}

/** A labelled field of the care desk with its hint and, where it was refused, the message. */
export function DeskField({
  id,
  name,
  label,
  value,
  hint,
  message,
  required,
  optional,
  rows,
}: DeskFieldProps) {
  const described = [hint && `${id}-hint`, message && `${id}-message`].filter(Boolean).join(' ') || undefined;
  const common = {
    id,
    name,
    required,
    defaultValue: value,
    autoComplete: 'off',
    className: 'field mt-1',
    'aria-describedby': described,
    'aria-invalid': message !== undefined,
  };
  return (
    <div>
      <label htmlFor={id} className="font-semibold">
        {label}
        {optional && !message && <span className="font-normal text-muted"> (optional)</span>}
      </label>
      {hint && (
        <div id={`${id}-hint`} className="text-[0.95rem] text-muted">
          {hint}
        </div>
      )}
      {message && (
        <p id={`${id}-message`} className="message">
          {message}
        </p>
      )}
      {rows ? <textarea {...common} rows={rows} /> : <input {...common} type="text" />}
    </div>
  );
}
