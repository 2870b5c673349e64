import { readFile } from "node:fs/promises";
import type { IngestOutcome, Input } from "../ingest.js";
import type { Store } from "../load/store.js";
import type { Fault } from "../model/fault.js";
import { readBytes, type ReadResult } from "../read/index.js";
import { UsageError } from "./exit.js";
import { expandPaths, isAddress } from "./inputs.js";
import { readInput } from "./read-input.js";
import type { Terminal } from "./terminal.js";

/** What `fazhi ingest` is to read, and what came to nothing before it began. */
export interface Found {
  readonly inputs: readonly Input[];
  readonly unfound: readonly IngestOutcome[];
}

/** Files of the command line in the order of their names, then its web addresses in the order given. */
export async function given(
  paths: readonly string[],
  list: string | null,
  pause: number,
  stopped: AbortSignal,
  terminal: Terminal,
): Promise<Found> {
  const { files, faults } = expandPaths(paths.filter((path) => !isAddress(path)));
  const addresses = [...paths.filter(isAddress), ...(list === null ? [] : await listed(list, terminal))];
  const pages = addresses.length === 0 ? { inputs: [], unfound: [] } : await webInputs(addresses, pause, stopped);
  return {
    inputs: [
      ...files.map((file) => ({ file, read: () => readInput(file, terminal), ...(file === "-" ? {} : { path: file }) })),
      ...pages.inputs,
    ],
    unfound: [...faults.map(({ file, fault }) => failed(file, fault)), ...pages.unfound],
  };
}

/** The stored texts, as if they came from their files; they are known to be reports. */
export async function stored(store: Store): Promise<Found> {
  const { storedSource, storedReports } = await import("../load/read/sources.js");
  const inputs = (await storedReports(store)).map(({ id, source, given: told }) => ({
    file: source,
    stored: id,
    hints: { ...told, force: true },
    read: async () => ({ source: await storedSource(store, id), faults: [] }),
  }));
  return { inputs, unfound: [] };
}

/** Addresses of a list: one a line; empty lines and what follows a # after white space are left out. */
async function listed(file: string, terminal: Terminal): Promise<string[]> {
  const text = file === "-" ? Buffer.from(await terminal.stdin()).toString("utf8") : await readFile(file, "utf8").catch(cannotRead(file));
  return text
    .replace(/^\ufeff/u, "")
    .split("\n")
    .map((line) => line.replace(/(?:^|\s)#.*$/u, "").trim())
    .filter((line) => line !== "");
}

const cannotRead =
  (file: string) =>
  (error: unknown): never => {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(`无法读取网址清单，请检查 ${file} (the list of addresses cannot be read): ${why}`);
  };

async function webInputs(addresses: readonly string[], pause: number, stopped: AbortSignal): Promise<Found> {
  const { fetcher, refusedAddress } = await import("../fetch/index.js");
  const { version } = JSON.parse(await readFile(new URL("../../package.json", import.meta.url), "utf8")) as { version: string };
  const fetch = fetcher({ userAgent: `fazhi-graph/${version} (reads annual rule-of-law reports; one page at a time)`, pause, stopped });
  const inputs = new Map<string, Input>();
  const unfound: IngestOutcome[] = [];
  for (const address of addresses) {
    const refused = refusedAddress(address);
    if (refused !== null) unfound.push(failed(withoutSecrets(address), refused));
    else {
      const source = sourceOf(address);
      inputs.set(source, { file: source, read: () => page(source) });
    }
  }
  return { inputs: [...inputs.values()], unfound };

  async function page(source: string): Promise<ReadResult> {
    const fetched = await fetch(source);
    return "severity" in fetched ? { source: null, faults: [fetched] } : readBytes(fetched.bytes, source, fetched.charset);
  }
}

/** The address as it is stored: in one form, without the part that only a browser sees. */
function sourceOf(address: string): string {
  const url = new URL(address);
  url.hash = "";
  return url.href;
}

const withoutSecrets = (address: string): string => address.replace(/\/\/[^/@]*@/u, "//***@");

const failed = (file: string, fault: Fault): IngestOutcome => ({ file, outcome: "failed", id: null, faults: [fault], counts: null });
