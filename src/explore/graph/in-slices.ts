const LONGEST = 6;

/** Does something for each, giving the browser its turn every few milliseconds (分片), so that the page answers meanwhile. */
export async function inSlices<One>(all: Iterable<One>, each: (one: One) => void, signal: AbortSignal): Promise<void> {
  let began = performance.now();
  for (const one of all) {
    each(one);
    if (performance.now() - began < LONGEST) continue;
    await turn();
    if (signal.aborted) return;
    began = performance.now();
  }
}

/** The browser's turn: what follows is a task of its own. */
export const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
