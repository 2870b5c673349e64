import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "@jest/globals";
import { gathered } from "../src/gathered.js";

/* Groups of what comes one by one. */

async function* after(...waits: readonly number[]): AsyncGenerator<number> {
  for (const [at, wait] of waits.entries()) {
    await sleep(wait);
    yield at;
  }
}

const all = async (items: AsyncIterable<number>, most: number, patience: number): Promise<(readonly number[])[]> => {
  const groups: (readonly number[])[] = [];
  for await (const group of gathered(items, most, patience)) groups.push(group);
  return groups;
};

test("what is there at once goes together, at most so many", async () => {
  expect(await all(after(0, 0, 0, 0, 0), 2, 10_000)).toEqual([[0, 1], [2, 3], [4]]);
  expect(await all(after(), 2, 10_000)).toEqual([]);
});

test("nobody waits for long, and nothing is lost that comes late", async () => {
  expect(await all(after(0, 0, 400, 0), 20, 100)).toEqual([
    [0, 1],
    [2, 3],
  ]);
});

test("who breaks off ends what is gathered from", async () => {
  let ended = false;
  async function* source(): AsyncGenerator<number> {
    try {
      yield* after(0, 0, 0, 0);
    } finally {
      ended = true;
    }
  }
  for await (const group of gathered(source(), 2, 10_000)) {
    expect(group).toEqual([0, 1]);
    break;
  }
  expect(ended).toBe(true);
});

test("a fault of the source is thrown, after what came before it", async () => {
  async function* source(): AsyncGenerator<number> {
    yield 0;
    await sleep(0);
    throw new Error("broken");
  }
  await expect(all(source(), 2, 10_000)).rejects.toThrow("broken");
});

test("a fault that comes while a group is worked on is thrown after it, and troubles nobody before", async () => {
  const stray: unknown[] = [];
  const note = (reason: unknown): unknown => stray.push(reason);
  process.on("unhandledRejection", note);
  async function* source(): AsyncGenerator<number> {
    yield 0;
    yield 1;
    await sleep(0);
    throw new Error("broken");
  }
  const seen: (readonly number[])[] = [];
  const work = async (): Promise<void> => {
    for await (const group of gathered(source(), 2, 10_000)) {
      seen.push(group);
      await sleep(50);
    }
  };
  await expect(work()).rejects.toThrow("broken");
  process.off("unhandledRejection", note);
  expect({ seen, stray }).toEqual({ seen: [[0, 1]], stray: [] });
});
