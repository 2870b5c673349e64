import { readLevel } from "../load/read/level.js";
import { quotedMention, quotedWordings } from "../load/read/quoted.js";
import type { ProgramNode } from "../load/read/rows.js";
import type { Store } from "../load/store.js";
import { EditRefused } from "../model/editor.js";
import type { Override, QuotedMention } from "../model/override.js";
import { neverSaid } from "./never-said.js";

/** A merger (合并举措) of two measures that are there; a measure of the lexicon is never merged into one that is not. */
export async function checkedMerger(store: Store, from: string, into: string): Promise<Override> {
  const [gone, kept] = await Promise.all([measure(store, from), measure(store, into)]);
  if (gone.id === kept.id) throw new EditRefused(`“${from}”与“${into}”已是同一举措。`, "Both names stand for one measure already.");
  if (gone.curated && !kept.curated)
    throw new EditRefused(
      `“${gone.name}”在词库中而“${kept.name}”不在，请反过来合并。`,
      `${gone.name} is in the lexicon and ${kept.name} is not: merge the other way round.`,
    );
  return { action: "mergePrograms", from: gone.name, into: kept.name, kind: kept.kind };
}

/** A split (拆出别名): an alias of a measure, or words that a report says it in, which mean another one. */
export async function checkedSplit(store: Store, program: string, alias: string): Promise<Override> {
  const said = unquoted(alias);
  const { id, name, aliases } = await measure(store, program);
  if (said === "" || said === unquoted(name))
    throw new EditRefused(`请给出“${name}”的一个别名，而不是它本身。`, `Give an alias of ${name}, not its own name.`);
  const wordings = await quotedWordings(store, id);
  const known = [...new Set([...aliases, ...wordings].map(unquoted))].filter((one) => one !== unquoted(name));
  if (!known.includes(said)) throw neverSaid(name, said, known);
  return { action: "splitAlias", program: name, alias: said };
}

const unquoted = (text: string): string => text.replace(/[“”‘’"'\s]/gu, "");

export async function checkedMention(store: Store, id: string): Promise<QuotedMention> {
  const mention = await quotedMention(store, id);
  if (mention === null)
    throw new EditRefused(
      `没有提及 ${id}；请用 evidence { mention } 给出的 id。`,
      `There is no mention ${id}: take the id that evidence { mention } gives.`,
    );
  return mention;
}

async function measure(store: Store, said: string): Promise<ProgramNode> {
  const [byId = [], byName = []] = (await readLevel(store, [
    { part: "programs", id: said },
    { part: "programsNamed", id: said },
  ])) as readonly (readonly ProgramNode[])[];
  const found = byId[0] ?? byName.find(({ name }) => name === said) ?? (byName.length === 1 ? byName[0] : undefined);
  if (found === undefined) throw new EditRefused(`图谱中没有举措“${said}”。`, `There is no measure ${said} in the graph.`);
  return found;
}
