import type { NodeKind } from "../load/read/export.js";
import { EVERYTHING, placesWithin, type Bounds } from "../load/read/slice.js";
import type { Store } from "../load/store.js";
import { ChoiceError } from "./choice-error.js";
import { KINDS } from "./job.js";
import { resolveLocality, resolvePrograms, resolveThemes } from "./names.js";

/** What can be chosen of the graph (筛选), as an address or a command line names it. */
export const CHOICES = ["within", "program", "theme", "from", "to", "kind", "evidence"] as const;
export type ChoiceName = (typeof CHOICES)[number];

/** Values as they were given, by name; none is empty. */
export type Choice = Readonly<Partial<Record<ChoiceName, readonly string[]>>>;

/** Parameters as given, checked against those that an export takes. Lists are given by repeating the name. */
export function choiceOf(given: Readonly<Record<string, readonly string[]>>, what: string, takes: readonly ChoiceName[]): Choice {
  for (const [name, values] of Object.entries(given)) {
    if (!takes.some((known) => known === name)) {
      const list = takes.join("、");
      throw new ChoiceError(
        `${what} 没有参数“${name}”，可用：${list}。`,
        `${what} has no parameter “${name}”; it takes ${takes.join(", ")}.`,
      );
    }
    if (values.some((value) => value.trim() === "")) throw new ChoiceError(`参数 ${name} 不能为空。`, `The parameter ${name} is empty.`);
    if (SINGLE.has(name) && values.length > 1)
      throw new ChoiceError(`参数 ${name} 只能给一个值。`, `The parameter ${name} takes one value.`);
  }
  return given;
}

/** The choice with names resolved; what nothing bears is an error, since an empty file would look like an answer. */
export async function boundsOf(store: Store, choice: Choice): Promise<Bounds> {
  const [from, to] = [year("from", choice.from?.[0]), year("to", choice.to?.[0])];
  if (from !== null && to !== null && from > to) throw new ChoiceError(`from（${from}）晚于 to（${to}）。`, `from is later than to.`);
  const place = choice.within === undefined ? null : await resolveLocality(store, choice.within[0] ?? "");
  return {
    places: place === null || place === COUNTRY ? null : await placesWithin(store, place),
    from: from ?? EVERYTHING.from,
    to: to ?? EVERYTHING.to,
    programs: choice.program === undefined ? null : await resolvePrograms(store, choice.program),
    themes: choice.theme === undefined ? null : await resolveThemes(store, choice.theme),
  };
}

export function kindsOf(choice: Choice): ReadonlySet<NodeKind> {
  const unknown = choice.kind?.find((kind) => !KINDS.some((known) => known === kind));
  if (unknown !== undefined) {
    throw new ChoiceError(
      `没有“${unknown}”这种点，可用：${KINDS.join("、")}。`,
      `There is no kind of node “${unknown}”; choose of ${KINDS.join(", ")}.`,
    );
  }
  return new Set((choice.kind as readonly NodeKind[] | undefined) ?? KINDS);
}

export function evidenceOf({ evidence: [value] = ["0"] }: Choice): boolean {
  if (value === "0" || value === "1") return value === "1";
  throw new ChoiceError(`evidence 应为 0 或 1，不是“${value ?? ""}”。`, `evidence must be 0 or 1.`);
}

const SINGLE: ReadonlySet<string> = new Set<ChoiceName>(["within", "from", "to", "evidence"]);
const COUNTRY = "loc-000000";

function year(name: string, value: string | undefined): number | null {
  if (value === undefined) return null;
  const number = /^\d{4}$/u.test(value) ? Number(value) : Number.NaN;
  if (number >= 1980 && number <= 2100) return number;
  throw new ChoiceError(`${name} 应为 1980 至 2100 的年份，不是“${value}”。`, `${name} must be a year from 1980 to 2100.`);
}
