import { StoreError } from "./store.js";

/**
 * Waits for `work`, however long it takes, as long as the server lives: every `every` milliseconds `ping` asks, and where it has no answer
 * `within` so many, work is given up. A connection that is cut in silence would otherwise be waited for without end. `atMost` so many are
 * waited in all: a server that was away and starts up takes connections long before it answers.
 */
export async function whileAlive<T>(
  work: Promise<T>,
  ping: () => Promise<unknown>,
  { every, within, atMost, where }: { readonly every: number; readonly within: number; readonly atMost: number; readonly where: string },
): Promise<T> {
  const until = performance.now() + atMost;
  let over = false;
  let timer: NodeJS.Timeout | undefined;
  const after = (milliseconds: number): Promise<"late"> => new Promise((resolve) => (timer = setTimeout(resolve, milliseconds, "late")));
  const watch = async (): Promise<never> => {
    for (;;) {
      await after(Math.min(every, until - performance.now()));
      if (over) return new Promise(() => undefined);
      const answered = await Promise.race([
        ping().then(
          () => "alive",
          () => "late",
        ),
        after(Math.min(within, until - performance.now())),
      ]);
      clearTimeout(timer);
      if (answered === "late" || performance.now() >= until) throw silent(where);
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
