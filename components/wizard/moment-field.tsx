'use client';

import { useEffect, useRef } from 'react';
import { formatOffset } from '@/lib/dates/moment';
import { type FieldProps, QuestionHeading, QuestionHints } from './answer-field';
import type { MomentParts } from './typed-answer';

/** Whole and half hours from UTC that are somewhere in use, besides the three zones of a quarter. */
const OFFSETS = [
  ...Array.from({ length: 27 }, (_, i) => (i - 12) * 60),
  ...[-570, -210, 210, 270, 330, 345, 390, 525, 570, 630, 765],
]
  .toSorted((a, b) => a - b)
  .map(formatOffset);

/** A moment: a day, a time, and the offset in which both are meant. With scripts the browser's own offset stands there first. */
export function MomentField(props: FieldProps) {
  const { form, fact, fieldId, refusal, fields } = props;
  const { register, setValue, getValues } = form;
  const given = fields[fact] as MomentParts;
  const { date } = props.typed[fact] as MomentParts;
  const proposed = useRef(given.offset);
  useEffect(() => {
    const isChosen = getValues(`${fact}.offset`) !== proposed.current;
    if (given.date || isChosen) return;
    const day = date ? new Date(`${date}T12:00`) : new Date();
    proposed.current = formatOffset(-day.getTimezoneOffset());
    setValue(`${fact}.offset`, proposed.current);
  }, [date, fact, given.date, getValues, setValue]);
  const common = {
    'aria-describedby': `${fieldId}-hint`,
    'aria-invalid': refusal !== undefined,
  } as const;
  return (
    <fieldset>
      <legend>
        <QuestionHeading {...props} />
      </legend>
      <QuestionHints {...props} />
      <div className="flex flex-wrap gap-4">
        <label>
          Day
          <input
            {...register(`${fact}.date`)}
            {...common}
            id={fieldId}
            type="date"
            defaultValue={given.date}
            required
            className="field mt-1 block w-52"
          />
        </label>
        <label>
          Time
          <input
            {...register(`${fact}.time`)}
            {...common}
            type="time"
            defaultValue={given.time}
            step={given.time.length > 5 ? 1 : 60}
            required
            className="field mt-1 block w-40"
          />
        </label>
        <label>
          Time zone of that time
          <select
            {...register(`${fact}.offset`)}
            defaultValue={given.offset}
            className="field mt-1 block w-48"
          >
            {[...new Set([...OFFSETS, given.offset])].map((offset) => (
              <option key={offset} value={offset}>
                UTC{offset === 'Z' ? '' : offset.replace('-', '−')}
              </option>
            ))}
          </select>
        </label>
      </div>
    </fieldset>
  );
}
