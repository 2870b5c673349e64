/** Whether robots.txt (爬虫协议) lets a program of this name read a path; RFC 9309: the longest matching rule decides, Allow where two are equal. */
export type Robots = (path: string) => boolean;

export const everything: Robots = () => true;
export const nothing: Robots = () => false;

/** Reads a robots.txt for one program; rules for `*` hold where none name it. */
export function robotsFor(text: string, program: string): Robots {
  const groups = groupsOf(text);
  const named = groups.filter(({ agents }) => agents.includes(program.toLowerCase()));
  const rules = (named.length > 0 ? named : groups.filter(({ agents }) => agents.includes("*"))).flatMap((group) => group.rules);
  return (path) => {
    const matching = rules.filter(({ pattern }) => matches(pattern, path));
    const longest = Math.max(-1, ...matching.map(({ pattern }) => pattern.length));
    const deciding = matching.filter(({ pattern }) => pattern.length === longest);
    return deciding.length === 0 || deciding.some(({ allow }) => allow);
  };
}

interface Group {
  readonly agents: readonly string[];
  readonly rules: readonly { readonly allow: boolean; readonly pattern: string }[];
}

/** Longest robots.txt that counts, in characters. */
const LONGEST = 500_000;

function groupsOf(text: string): Group[] {
  const groups: { agents: string[]; rules: { allow: boolean; pattern: string }[] }[] = [];
  for (const line of text.slice(0, LONGEST).split(/\r\n|\r|\n/u)) {
    const [, key = "", value = ""] = /^\s*([\w-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/u.exec(line) ?? [];
    const field = key.toLowerCase();
    const last = groups.at(-1);
    if (field === "user-agent") {
      const agent = value.toLowerCase();
      if (last !== undefined && last.rules.length === 0) last.agents.push(agent);
      else groups.push({ agents: [agent], rules: [] });
    } else if ((field === "allow" || field === "disallow") && value !== "") last?.rules.push({ allow: field === "allow", pattern: value });
  }
  return groups;
}

/** `*` stands for anything, `$` for the end; walked without going back further than the last `*`, so that no pattern is slow. */
function matches(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith("$");
  const parts = (anchored ? pattern.slice(0, -1) : pattern).split("*");
  const [first = "", ...rest] = parts;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest.slice(0, -1)) {
    const found = path.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  const last = rest.at(-1);
  if (last === undefined) return !anchored || at === path.length;
  return anchored ? path.endsWith(last) && path.length - last.length >= at : path.indexOf(last, at) !== -1;
}
