import type { Metadata } from 'next';

export const metadata: Metadata = { title: 'Not found' };

export default function NotFound() {
  return (
    <div className="page py-16">
      <h1 className="text-4xl font-semibold">There is nothing at this address</h1>
      <p className="mt-4">
        The page may have moved, or the address may be incomplete. A request's page needs its whole address,
        with the key at the end.
      </p>
      <p className="mt-4">
        <a href="/">Go to the start</a>
      </p>
    </div>
  );
}
