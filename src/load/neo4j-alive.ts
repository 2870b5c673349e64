import { StoreError } from "./store.js";

/**
 * Waits for `work`, however long it takes, as long as the server lives: every `every` milliseconds `ping` asks, and where it has no answer
 * `within` so many, work is given up. A connection that is cut in silence would otherwise be waited for without end.
 */
export async function whileAlive<T>(
  work: Promise<T>,
  ping: () => Promise<unknown>,
  { every, within, where }: { readonly every: number; readonly within: number; readonly where: string },
): Promise<T> {
  let over = false;
  let timer: NodeJS.Timeout | undefined;
  const after = (milliseconds: number): Promise<"late"> => new Promise((resolve) => (timer = setTimeout(resolve, milliseconds, "late")));
  const watch = async (): Promise<never> => {
    for (;;) {
      await after(every);
      if (over) return new Promise(() => undefined);
      const answered = await Promise.race([
        ping().then(
          () => "alive",
          () => "late",
        ),
        after(within),
      ]);
      clearTimeout(timer);
      if (answered === "late") throw silent(where);
    }
  };
  work.catch(() => undefined);
  try {
    return await Promise.race([work, watch()]);
  } finally {
    over = true;
    clearTimeout(timer);
  }
}

const silent = (where: string): StoreError =>
  new StoreError(
    "UNREACHABLE",
    `Neo4j ${where} 没有应答。 Neo4j does not answer.`,
    "请确认 Neo4j 与网络正常。 Check that Neo4j runs and that the network passes.",
  );
