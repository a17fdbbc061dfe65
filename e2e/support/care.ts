import { type APIRequestContext, expect } from '@playwright/test';

/** What opens the care team's side of the server under test. */
export const CARE = {
  CARE_TOKEN: 'token-of-the-browser-tests',
  CARE_PASSWORD: 'password-of-the-browser-tests',
};

/** Takes a step of the care team's with a request, which is named by its private address. */
export async function takeCareStep(request: APIRequestContext, address: string, step: object): Promise<void> {
  const answer = await request.patch(`/api${new URL(address, 'http://localhost').pathname}`, {
    data: step,
    headers: { authorization: `Bearer ${CARE.CARE_TOKEN}` },
  });
  expect(answer.status(), await answer.text()).toBe(200);
}
