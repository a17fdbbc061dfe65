import { policyJson } from '@/lib/policy/policy-json';
import { policyOn } from '@/lib/policy/policy-on';
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
  const policy = policyOn(store, on);
  if (!('message' in policy)) return jsonAnswer(policyJson(store, policy));
  return jsonAnswer({ problems: [{ fact: 'on', message: `on: ${policy.message}` }] }, { status: 400 });
}
