import { shellResponse } from '@/components/layout/shell';
import { PolicyDayRefused } from '@/components/policy/policy-day-refused';
import { PolicyView } from '@/components/policy/policy-view';
import { formatDay } from '@/lib/dates/format-date';
import { policyOn } from '@/lib/policy/policy-on';
import { findStore } from '@/lib/policy/stores';
import type { Store } from '@/lib/policy/types';

/** The policy of a day: next.config.mjs sends /{store}/policy?on= here. `from` names the version to compare it with. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ store: string }> },
): Promise<Response> {
  const store = findStore((await params).store);
  if (!store) return new Response('There is no such store.', { status: 404 });
  const { searchParams } = new URL(request.url);
  const policy = policyOn(store, searchParams.get('on') ?? '');
  if ('message' in policy) return refuse(request, store, policy.message);
  const from = searchParams.get('from');
  const other = from ? policyOn(store, from) : store.versions[store.versions.indexOf(policy) - 1];
  if (other && 'message' in other) return refuse(request, store, other.message);
  const content = <PolicyView store={store} policy={policy} other={other === policy ? undefined : other} />;
  return shellResponse(request, store, {
    title: `Policy of ${formatDay(policy.version)} · ${store.name} Help`,
    content,
  });
}

const refuse = (request: Request, store: Store, message: string) =>
  shellResponse(request, store, {
    title: `No policy for that day · ${store.name} Help`,
    content: <PolicyDayRefused store={store} message={message} />,
    status: 400,
  });
