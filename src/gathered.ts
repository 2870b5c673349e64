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
  let next: Promise<IteratorResult<T>> | null = null;
  try {
    for (;;) {
      next ??= iterator.next();
      const first = await next;
      if (first.done === true) return;
      next = iterator.next();
      const group = [first.value];
      let timer: NodeJS.Timeout | undefined;
      const over = new Promise<null>((resolve) => (timer = setTimeout(resolve, patience, null)));
      while (group.length < most && stop?.aborted !== true) {
        const item = await Promise.race([next, over]);
        if (item === null || item.done === true) break;
        group.push(item.value);
        next = iterator.next();
      }
      clearTimeout(timer);
      yield group;
    }
  } finally {
    next?.catch(() => undefined);
    await iterator.return?.();
  }
}
