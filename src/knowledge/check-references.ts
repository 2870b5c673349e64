import type { Lexicon } from "../model/knowledge.js";
import type { Complaint } from "./places.js";
import { plainTitle } from "./plain.js";

/** Names that an entry refers to and that no entry has, and circles among them. */
export function* checkReferences({ programs, documents, indicators, themes }: Lexicon): Iterable<Complaint> {
  const themeIds = new Set(themes.map(({ id }) => id));
  const programNames = new Set(programs.map(({ name }) => name));
  const indicatorNames = new Set(indicators.map(({ name }) => name));
  const titles = new Set(documents.map(({ title }) => plainTitle(title)));
  const parts = new Map(programs.map(({ name, components }) => [name, components]));
  for (const { name, theme, components, successor, foundedOn } of programs) {
    const subject = `program ${name}` as const;
    if (!themeIds.has(theme)) yield { subject, message: `the theme ${theme} is not in themes.yaml; take one that is.` };
    for (const other of [...components, ...(successor === null ? [] : [successor])]) {
      if (!programNames.has(other)) yield { subject, message: `no program is called ${other}; add it or take its name.` };
    }
    if (successor !== null && parts.get(successor)?.includes(name) === true) {
      yield { subject, message: `gave way to ${successor} and is a part of it; keep one of the two.` };
    }
    if (foundedOn !== null && !titles.has(plainTitle(foundedOn))) {
      yield { subject, message: `《${foundedOn}》 is in no documents-*.yaml; add it there.` };
    }
  }
  for (const { name, theme, breakdownOf } of indicators) {
    const subject = `indicator ${name}` as const;
    if (!themeIds.has(theme)) yield { subject, message: `the theme ${theme} is not in themes.yaml; take one that is.` };
    if (breakdownOf !== null && !indicatorNames.has(breakdownOf)) {
      yield { subject, message: `no indicator is called ${breakdownOf}; add it or take its name.` };
    }
  }
  const circles = [
    { kind: "program", word: "part", links: new Map(programs.map(({ name, components }) => [name, components])) },
    {
      kind: "program",
      word: "successor",
      links: new Map(programs.map(({ name, successor }) => [name, successor === null ? [] : [successor]])),
    },
    {
      kind: "indicator",
      word: "breakdown",
      links: new Map(indicators.map(({ name, breakdownOf }) => [name, breakdownOf === null ? [] : [breakdownOf]])),
    },
  ] as const;
  for (const { kind, word, links } of circles) {
    for (const name of inCircles(links)) {
      yield { subject: `${kind} ${name}`, message: `is its own ${word}, directly or by way of others; cut the circle.` };
    }
  }
}

/** Names from which the links lead back to themselves. */
function inCircles(links: ReadonlyMap<string, readonly string[]>): readonly string[] {
  return [...links.keys()].filter((start) => {
    const seen = new Set<string>();
    const ahead = [...(links.get(start) ?? [])];
    for (let name = ahead.pop(); name !== undefined; name = ahead.pop()) {
      if (name === start) return true;
      if (seen.has(name)) continue;
      seen.add(name);
      ahead.push(...(links.get(name) ?? []));
    }
    return false;
  });
}
