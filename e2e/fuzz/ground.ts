import { CARE } from '../support/care';
import { exchange, valueOf } from './exchange';
import { FORM, type Ground, JSON_TYPE, post } from './target';

/** A request of its own, authorised, whose page the attacks may reach; and a session of the care desk. */
export async function prepareGround(site: URL): Promise<Ground> {
  const asked = await exchange(
    site,
    post(
      '/api/kwoking/requests',
      JSON_TYPE,
      JSON.stringify({
        procedure: 'return',
        deliveredOn: new Date().toISOString().slice(0, 10),
        reason: 'changed-mind',
        unused: 'yes',
        accessories: 'yes',
        itemPrice: '80.00',
        shippingPaid: '10.00',
        orderNumber: 'FUZZ-0',
        product: 'Desk lamp',
        description: 'Before the attacks.',
        name: 'Ada Example',
        email: 'ada@example.com',
      }),
    ),
  );
  const { reference, url } = JSON.parse(asked.body.toString()) as { reference: string; url: string };
  const step = { status: 'authorised', returnAddress: 'Hall 4\nShenzhen', rma: 'RMA-1' };
  const bearer = [['Authorization', `Bearer ${CARE.CARE_TOKEN}`] as const];
  const authorise = post(`/api/kwoking/requests/${reference}`, JSON_TYPE, JSON.stringify(step), bearer);
  const authorised = await exchange(site, { ...authorise, method: 'PATCH' });
  if (authorised.status !== 200) throw new Error(`The request is not authorised: ${authorised.body}`);
  const login = await exchange(site, post('/care/login', FORM, `password=${CARE.CARE_PASSWORD}`));
  return {
    reference,
    key: new URL(url, site).searchParams.get('key') ?? '',
    careToken: CARE.CARE_TOKEN,
    carePassword: CARE.CARE_PASSWORD,
    session: valueOf(login, 'set-cookie')?.split(';')[0] ?? '',
  };
}
