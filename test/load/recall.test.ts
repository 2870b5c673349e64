import { expect, test } from "@jest/globals";
import { recaller, type Recaller } from "../../src/load/recall.js";
import type { Row } from "../../src/load/store.js";

/* How a store looks whether the graph was written to; each look of these waits until it is told what it sees. */

interface Looking extends Recaller {
  /** Ends the look that was begun first of those that have not ended. */
  readonly see: (writes: number | Error) => Promise<void>;
  readonly looks: () => number;
}

function looking(): Looking {
  const open: ((seen: number | Error) => void)[] = [];
  let looks = 0;
  const read = (): Promise<readonly Row[]> =>
    new Promise((resolve, reject) => {
      looks += 1;
      open.push((seen) => {
        if (seen instanceof Error) reject(seen);
        else resolve([{ writes: seen }]);
      });
    });
  const see = async (writes: number | Error): Promise<void> => {
    open.shift()?.(writes);
    await new Promise(setImmediate);
  };
  return { ...recaller(read), see, looks: () => looks };
}

test("a crowd looks twice: whoever asks while somebody looks shares the look that begins afterwards", async () => {
  const { writes, see, looks } = looking();
  const first = writes();
  const others = Array.from({ length: 20 }, () => writes());
  expect(looks()).toBe(1);
  await see(1);
  expect(await first).toBe(1);
  expect(looks()).toBe(2);
  await see(2);
  expect(new Set(await Promise.all(others))).toEqual(new Set([2]));
  const last = writes();
  await see(3);
  expect(await last).toBe(3);
  expect(looks()).toBe(3);
});

test("a look that fails tells those who wait for the next, and holds nobody up afterwards", async () => {
  const { writes, see, looks } = looking();
  const both = [writes(), writes()].map((one) => one.catch((error: unknown) => (error as Error).message));
  await see(new Error("away"));
  expect(await Promise.all(both)).toEqual(["away", "away"]);
  expect(looks()).toBe(1);
  const again = [writes(), writes()];
  await see(4);
  await see(5);
  expect(await Promise.all(again)).toEqual([4, 5]);
});

test("what was derived is made once, and anew after a write", async () => {
  const { recall, see } = looking();
  let made = 0;
  const ask = (): Promise<number> => recall("made", () => Promise.resolve((made += 1)));
  const once = [ask(), ask()];
  await see(1);
  await see(1);
  expect(await Promise.all(once)).toEqual([1, 1]);
  const anew = ask();
  await see(2);
  expect(await anew).toBe(2);
});
