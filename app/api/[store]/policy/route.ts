import { parseDay } from '@/lib/dates/day';
import { policyJson } from '@/lib/policy/policy-json';
import { currentPolicy, findStore } from '@/lib/policy/stores';
import { jsonAnswer, notFoundAnswer } from '../../json-answer';

/** The clauses, figures and procedures of the version in force today, or on the day of `?on=`. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ store: string }> },
): Promise<Response> {
  const store = findStore((await params).store);
  if (!store) return notFoundAnswer('There is no such store.');
  const on = new URL(request.url).searchParams.get('on');
  if (!on) return jsonAnswer(policyJson(store, currentPolicy(store)));
  const day = parseDay(on);
  const refused = (message: string) => jsonAnswer({ problems: [{ fact: 'on', message }] }, { status: 400 });
  if (!day) return refused('on: give a day that exists, as year-month-day, such as 2026-03-14.');
  const policy = store.versions.findLast(({ version }) => version <= day);
  return policy
    ? jsonAnswer(policyJson(store, policy))
    : refused(`on: the first published version is in force from ${store.versions[0]?.version}.`);
}
