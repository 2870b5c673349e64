import { setTimeout } from "node:timers/promises";

/** Runs work for a host when it is its turn. */
export type Turns = <T>(host: string, work: () => Promise<T>) => Promise<T>;

/** One request at a time for each host, with a pause between the end of one and the start of the next. */
export function turns(pause: number, signal: AbortSignal): Turns {
  const last = new Map<string, Promise<unknown>>();
  return (host, work) => {
    const before = last.get(host);
    const turn = (async () => {
      if (before !== undefined) {
        await before;
        await setTimeout(pause, undefined, { signal }).catch(() => undefined);
      }
      return work();
    })();
    last.set(
      host,
      turn.catch(() => undefined),
    );
    return turn;
  };
}
