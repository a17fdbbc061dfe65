export interface FormFile {
  readonly field?: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A form as a browser posts it: its texts, then its files. */
export function postedForm(
  texts: Readonly<Record<string, string>>,
  files: readonly FormFile[] = [],
  headers: Readonly<Record<string, string>> = {},
): Request {
  const form = new FormData();
  for (const [name, value] of Object.entries(texts)) form.append(name, value);
  for (const { field = 'attachments', name, bytes } of files)
    form.append(field, new File([new Uint8Array(bytes)], name));
  const request = new Request('http://localhost/', { method: 'POST', body: form });
  for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
  return request;
}
