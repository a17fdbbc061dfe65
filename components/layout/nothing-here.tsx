/** What stands at an address that leads nowhere. */
export function NothingHere() {
  return (
    <div className="page">
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
