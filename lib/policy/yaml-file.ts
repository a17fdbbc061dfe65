import { relative } from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { readContent } from './content-files';
import { PolicyError, type PolicyMistake } from './policy-error';

/** A parsed file that can still say where each of its values stands. */
export interface YamlFile<T> {
  readonly content: T;
  /** A mistake at a place in this file, found after parsing. */
  mistake(path: readonly PropertyKey[], expected: string, hint: string): PolicyMistake;
}

/** Reads one YAML file through its schema; throws a PolicyError that names every mistake with its line. */
export function readYaml<S extends z.ZodType>(root: string, file: string, schema: S): YamlFile<z.output<S>> {
  const lines = new LineCounter();
  const document = parseDocument(readContent(root, file), { lineCounter: lines, merge: true });
  const name = relative(root, file);
  const mistake = (path: readonly PropertyKey[], expected: string, hint: string): PolicyMistake => {
    const offset = offsetOf(document, path);
    return {
      file: name,
      ...(offset === undefined ? {} : { line: lines.linePos(offset).line }),
      path: path.map(String).join('.'),
      expected,
      hint,
    };
  };
  const [broken] = document.errors;
  if (broken) {
    const { line } = lines.linePos(broken.pos[0]);
    throw new PolicyError([
      { file: name, line, path: '', expected: 'YAML', hint: broken.message.split('\n')[0] ?? '' },
    ]);
  }
  const parsed = schema.safeParse(document.toJS());
  if (!parsed.success) throw new PolicyError(parsed.error.issues.map((issue) => fromIssue(issue, mistake)));
  return { content: parsed.data, mistake };
}

function fromIssue(issue: z.core.$ZodIssue, mistake: YamlFile<unknown>['mistake']): PolicyMistake {
  if (issue.code === 'unrecognized_keys') {
    return mistake(issue.path, 'only keys that belong here', `Remove or correct: ${issue.keys.join(', ')}.`);
  }
  if (issue.code === 'invalid_type') return mistake(issue.path, issue.expected, `${issue.message}.`);
  if (issue.code === 'invalid_union') {
    const nearest = issue.errors.toSorted((a, b) => depth(b) - depth(a))[0]?.[0];
    if (nearest)
      return fromIssue({ ...nearest, path: [...issue.path, ...nearest.path] } as z.core.$ZodIssue, mistake);
  }
  return mistake(
    issue.path,
    issue.message.replace(/^Invalid input: expected /, ''),
    'See the other entries for the form.',
  );
}

const depth = (issues: z.core.$ZodIssue[]) => Math.max(0, ...issues.map((issue) => issue.path.length));

/** Where the value stands, or the nearest value above it that is there. */
function offsetOf(
  document: ReturnType<typeof parseDocument>,
  path: readonly PropertyKey[],
): number | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return undefined;
}
