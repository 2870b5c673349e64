/**
 * What is there already or comes later. GraphQL finishes a row whose values are at hand (现成) in one go; each promise among them would
 * cost it several turns of the event loop, for every field of every row.
 */
export type AtHand<T> = T | Promise<T>;

/** What `then` makes of a value: at once where it is at hand. */
export const onceAtHand = <T, R>(value: AtHand<T>, then: (value: T) => AtHand<R>): AtHand<R> =>
  value instanceof Promise ? value.then(then) : then(value);

/** All of them: at hand when each is. */
export const allAtHand = <T>(values: readonly AtHand<T>[]): AtHand<readonly T[]> =>
  values.some((value) => value instanceof Promise) ? Promise.all(values) : (values as readonly T[]);
