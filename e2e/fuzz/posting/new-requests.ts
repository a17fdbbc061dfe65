import fc from 'fast-check';
import { REQUEST_FIELDS } from '@/lib/requests/request-fields';
import { hostileName, hostileText } from '../hostile';
import { hostileJson } from '../hostile-json';
import { AT_ONCE_MS, FORM, JSON_TYPE, post, type Target } from '../target';
import { accept, form } from './form';
import { SOUND } from './sound-request';

const FIELDS = ['procedure', 'idempotencyKey', 'stage', 'orderTotal', 'asOf', 'currency', ...REQUEST_FIELDS];

const attackedFields = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...FIELDS) }, { weight: 1, arbitrary: hostileName }),
      hostileText,
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((attacks) => ({ ...SOUND, ...Object.fromEntries(attacks) }));

const stores = fc.constantFrom('kwoking', 'device-store', 'nothing', '__proto__');

/** Requests to be stored, each with an attack or a few. */
export const newRequests: Target = {
  name: 'requests as JSON and as forms',
  requests: fc.oneof(
    fc
      .tuple(stores, attackedFields, accept)
      .map(([store, fields, wanted]) =>
        post(`/api/${store}/requests`, JSON_TYPE, JSON.stringify(fields), [['Accept', wanted]]),
      ),
    fc
      .tuple(hostileJson(SOUND), accept)
      .map(([body, wanted]) => post('/api/kwoking/requests', JSON_TYPE, body, [['Accept', wanted]])),
    fc
      .tuple(form(attackedFields), accept)
      .map(([body, wanted]) => post('/api/kwoking/requests', FORM, body, [['Accept', wanted]])),
    fc
      .tuple(
        fc.oneof(
          hostileText.map((type) => type.replace(/[\r\n\0]/g, ' ').slice(0, 500)),
          fc.constantFrom(
            'application/json; charset=utf-7',
            'application/x-www-form-urlencoded;charset=utf-16le',
            'text/plain',
            'multipart/form-data',
            'application/json,text/html',
          ),
        ),
        fc.oneof(fc.constant(JSON.stringify(SOUND)), hostileText),
      )
      .map(([type, body]) => post('/api/kwoking/requests', type, body)),
  ),
  withinMs: AT_ONCE_MS,
};
