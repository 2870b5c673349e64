import { setTimeout as sleep } from "node:timers/promises";
import { isRetryableError } from "neo4j-driver";

/** Milliseconds before the second try; each further one waits twice as long. */
const FIRST_PAUSE = 100;

/** Does `work` again while the server says that it may pass (leader change, deadlock, lost connection), for at most `patience` milliseconds. */
export async function retried<T>(patience: number, work: () => Promise<T>): Promise<T> {
  const until = performance.now() + patience;
  for (let pause = FIRST_PAUSE; ; pause *= 2) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Error && isRetryableError(error)) || performance.now() + pause > until) throw error;
      await sleep(pause);
    }
  }
}
