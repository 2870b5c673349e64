import { EditRefused } from "../model/editor.js";

/** Most of its other names that an answer lists. */
const SHOWN = 20;

/** That a measure has no such alias (无此别名), with those that it has; the nearest first, since mostly it is a slip of the pen. */
export function neverSaid(name: string, said: string, known: readonly string[]): EditRefused {
  if (known.length === 0)
    return new EditRefused(
      `“${name}”没有别名，报告中也只用这一名称。`,
      `${name} has no alias, and reports call it by no other words: there is nothing to split.`,
    );
  const nearest = known.toSorted((one, other) => shared(said, other) - shared(said, one)).slice(0, SHOWN);
  const [first = ""] = nearest;
  const [asks, suggests] = shared(said, first) > 0.5 ? [`是否指“${first}”？`, `Did you mean ${first}?`] : ["", ""];
  const [rest, others] = known.length > SHOWN ? [` 等 ${known.length} 个`, ` and others, ${known.length} in all`] : ["", ""];
  return new EditRefused(
    `“${said}”不是“${name}”的别名，报告中也没有这样称呼它。${asks}它的别名有：${nearest.join("、")}${rest}。`,
    `${said} is no alias of ${name}, and no report calls it so. ${suggests} It is called ${nearest.join(", ")}${others}.`,
  );
}

/** Part of the characters of both that they share, 0 … 1. */
function shared(one: string, other: string): number {
  const [a, b] = [new Set(one), new Set(other)];
  return (2 * [...a].filter((char) => b.has(char)).length) / (a.size + b.size);
}
