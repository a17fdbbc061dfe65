import { sameSecret } from '../same-secret';
import { settings } from '../settings';

/** Whether a request bears the care team's token (`Authorization: Bearer`); nobody may while none is set. */
export function bearsCareToken(request: Request): boolean {
  const { CARE_TOKEN } = settings();
  const [, given] = /^Bearer +([^ ]+) *$/i.exec(request.headers.get('authorization') ?? '') ?? [];
  return CARE_TOKEN !== undefined && given !== undefined && sameSecret(CARE_TOKEN, given);
}
