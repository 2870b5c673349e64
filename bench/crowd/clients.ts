import { setTimeout as sleep } from "node:timers/promises";
import type { Question } from "../speed/questions.js";

/** Lets so many clients ask in turn for so many seconds; the table of it. */
export async function crowd(
  url: string,
  asked: readonly Question[],
  clients: number,
  seconds: number,
  memory: () => number | null,
): Promise<string> {
  for (const question of asked) await patiently(url, question);
  const times = new Map<string, number[]>(asked.map(({ name }) => [name, []]));
  const errors: string[] = [];
  const until = performance.now() + seconds * 1_000;
  const client = async (first: number): Promise<void> => {
    for (let turn = first; performance.now() < until; turn++) {
      const question = asked[turn % asked.length];
      if (question === undefined) return;
      const began = performance.now();
      const error = await ask(url, question);
      if (error !== null) errors.push(`${question.name}: ${error}`);
      times.get(question.name)?.push(performance.now() - began);
    }
  };
  const held: number[] = [];
  const watch = async (): Promise<void> => {
    while (performance.now() < until) {
      held.push(memory() ?? 0);
      await sleep(1_000);
    }
  };
  await Promise.all([watch(), ...Array.from({ length: clients }, (_, at) => client(at))]);
  const all = [...times.values()].flat();
  const rows = [...times, ["all", all] as const].map(([name, own]) => line(name, own));
  const third = Math.ceil(held.length / 3);
  return [
    "| question | answers | p50, ms | p99, ms | p99 ÷ p50 |\n|---|---|---|---|---|",
    ...rows,
    "",
    `${(all.length / seconds).toFixed(0)} answers a second; errors: ${errors.length}${errors.length > 0 ? ` (${errors[0]})` : ""}`,
    `most memory of the server in the first third ${Math.max(...held.slice(0, third)).toFixed(0)} MiB, in the last ${Math.max(...held.slice(-third)).toFixed(0)} MiB`,
  ].join("\n");
}

const line = (name: string, times: readonly number[]): string => {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
  return `| ${name} | ${sorted.length} | ${at(0.5).toFixed(0)} | ${at(0.99).toFixed(0)} | ${(at(0.99) / at(0.5)).toFixed(1)} |`;
};

/** What is wrong with the answer; null where nothing is. */
async function ask(url: string, { query, variables = {} }: Question): Promise<string | null> {
  try {
    const body = JSON.stringify({ query, variables });
    const response = await fetch(`${url}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body });
    const { errors } = (await response.json()) as { readonly errors?: unknown };
    return response.ok && errors === undefined ? null : `${response.status} ${JSON.stringify(errors)}`;
  } catch (error) {
    return String(error);
  }
}

/** Neo4j plans a statement at its first use, which may take longer than a query may. */
async function patiently(url: string, question: Question): Promise<void> {
  for (let tried = 0; (await ask(url, question)) !== null; tried++) if (tried === 10) throw new Error(`${question.name} is not answered`);
}
