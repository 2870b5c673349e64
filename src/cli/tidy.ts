import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/**
 * Clears up memory every so many calls. On a machine with much of it V8 lets garbage lie until hundreds of megabytes have gathered, and a
 * run over tens of thousands of reports is to stay small beside the database.
 */
export function tidy(every: number): () => void {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  let calls = 0;
  return () => {
    calls += 1;
    if (calls % every === 0) collect();
  };
}
