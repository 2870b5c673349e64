/**
 * Items in groups: `most` at a time, or as many as have come `patience` milliseconds after the first of a group, or until `stop`. None is
 * lost or waits longer.
 */
export async function* gathered<T>(
  items: AsyncIterable<T>,
  most: number,
  patience: number,
  stop?: AbortSignal,
): AsyncGenerator<readonly T[]> {
  const iterator = items[Symbol.asyncIterator]();
  /** A fault may come while a group is being worked on: it is thrown when its turn comes, and is nobody's until then. */
  const ask = (): Promise<IteratorResult<T>> => {
    const item = iterator.next();
    item.catch(() => undefined);
    return item;
  };
  let next: Promise<IteratorResult<T>> | null = null;
  try {
    for (;;) {
      next ??= ask();
      const first = await next;
      if (first.done === true) return;
      next = ask();
      const group = [first.value];
      let timer: NodeJS.Timeout | undefined;
      const over = new Promise<null>((resolve) => (timer = setTimeout(resolve, patience, null)));
      while (group.length < most && stop?.aborted !== true) {
        const item = await Promise.race([next, over]);
        if (item === null || item.done === true) break;
        group.push(item.value);
        next = ask();
      }
      clearTimeout(timer);
      yield group;
    }
  } finally {
    await iterator.return?.();
  }
}
