import fc from 'fast-check';
import { hostileText } from '../hostile';
import { FORM, type Ground, PATIENT_MS, post, type Target } from '../target';
import { accept, form } from './form';

/** Links asked for again, of a request that there is and of others. */
export const lostLinks = ({ reference }: Ground): Target => ({
  name: 'lost links',
  requests: fc
    .tuple(
      form(
        fc.record({
          reference: fc.oneof(fc.constant(reference), hostileText),
          email: fc.oneof(fc.constant('ada@example.com'), hostileText),
        }),
      ),
      accept,
    )
    .map(([body, wanted]) => post('/kwoking/requests/lost', FORM, body, [['Accept', wanted]])),
  withinMs: PATIENT_MS,
});
