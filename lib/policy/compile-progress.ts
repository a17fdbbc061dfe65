import { checkNames } from './check-names';
import type { Report } from './compile-line';
import { interpolate } from './interpolate';
import type { PolicyMistake } from './policy-error';
import type { ProgressSource } from './progress-source';
import { mapTexts } from './texts';
import {
  type Clause,
  type Figure,
  type Procedure,
  type Progress,
  type ProgressStep,
  REQUEST_STATUSES,
  type RequestStatus,
} from './types';
import type { YamlFile } from './yaml-file';

export interface ProgressContext {
  readonly figures: Readonly<Record<string, Figure>>;
  readonly clauses: Readonly<Record<string, Clause>>;
  readonly procedures: Readonly<Record<string, Procedure>>;
  readonly mistakes: PolicyMistake[];
}

/** What follows a request, with every name known: procedures, clauses, figures that are a time. */
export function compileProgress(
  file: YamlFile<ProgressSource>,
  context: ProgressContext,
): Record<string, Progress> {
  const { figures, procedures, mistakes } = context;
  const mistake: Report = (path, expected, hint) => {
    mistakes.push(file.mistake(path, expected, hint));
  };
  checkNames(file.content, context, mistake);
  for (const [id, { after }] of Object.entries(file.content)) {
    if (!Object.hasOwn(procedures, id))
      mistake([id], `a procedure of this version, not "${id}"`, 'Name a file under procedures/.');
    for (const status of REQUEST_STATUSES) {
      const step = after[status];
      if (step) checkTime(step, status, [id, 'after', status], context, mistake);
    }
  }
  return mapTexts(file.content, (text) => interpolate(text, figures));
}

/** A step's time is a duration or a span, and counts from its own status or from one that comes before it. */
function checkTime(
  { within, since }: ProgressStep,
  status: RequestStatus,
  path: readonly PropertyKey[],
  { figures }: ProgressContext,
  mistake: Report,
): void {
  const kind = within && figures[within]?.kind;
  if (within && kind !== 'duration' && kind !== 'span')
    mistake([...path, 'within'], `a duration or a span, not "${within}"`, 'Such as 3 working days.');
  if (since && REQUEST_STATUSES.indexOf(since) >= REQUEST_STATUSES.indexOf(status))
    mistake([...path, 'since'], `a status before ${status}, not "${since}"`, 'Leave it out, or name one.');
}
