/**
 * Stands in every attack that would be code or a name of its own: where it is found as one, the attack has
 * come through.
 */
export const MARK = 'fuzzed';

/** A call of a function of that name. */
export const CODE = `${MARK}()`;
