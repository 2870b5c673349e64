/** A fetcher that keeps the last answer (最近的结果) for the table, and tells who listens. */
export function keepingLast(fetcher) {
  const listeners = new Set();
  let last = null;
  return {
    fetcher: async (request, options) => {
      const answer = await fetcher(request, options);
      if (request.operationName !== "IntrospectionQuery") {
        last = answer;
        for (const listener of listeners) listener();
      }
      return answer;
    },
    last: () => last,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
