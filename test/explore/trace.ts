import type { Browser, Page } from "playwright-core";

interface Event {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ph: string;
  /** Processor time, in microseconds. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** What a page's main thread had to do: frames, script in all and its longest task, in milliseconds of processor time. */
export interface Spent {
  readonly frames: number;
  readonly script: number;
  readonly longest: number;
}

/** Processor time of the page's main thread, so that neither a software renderer nor other work on the machine counts. */
export async function spentOn(page: Page, act: () => Promise<void>): Promise<Spent> {
  const browser: Browser = page.context().browser()!;
  await browser.startTracing(page, { categories: ["toplevel", "devtools.timeline"] });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: Event[] };
  const mains = traceEvents.filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain");
  const all = mains.map(({ pid, tid }) => traceEvents.filter((one) => one.pid === pid && one.tid === tid && one.ph === "X"));
  const own = all.reduce((most, one) => (one.length > most.length ? one : most), []);
  const spent = (name: RegExp): number[] => own.filter((one) => name.test(one.name)).map(({ tdur }) => (tdur ?? 0) / 1_000);
  return {
    frames: spent(/^FireAnimationFrame$/u).length,
    script: spent(/^FunctionCall$/u).reduce((sum, one) => sum + one, 0),
    longest: Math.max(...spent(/RunTask$/u)),
  };
}
