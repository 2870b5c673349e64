import type { Lexicon } from "../model/knowledge.js";
import type { Complaint } from "./places.js";
import { plain, plainTitle } from "./plain.js";

/** Names that two entries share, or that are too short to be told from ordinary words. */
export function* checkNames({ programs, documents, indicators, themes, units, likeWords }: Lexicon): Iterable<Complaint> {
  yield* shared(
    "program",
    programs.map(({ name, aliases, quotedAliases, objects }) => ({
      name,
      surfaces: [name, ...aliases, ...quotedAliases, ...objects].map(plain),
    })),
  );
  yield* shared(
    "document",
    documents.map(({ title, short }) => ({ name: title, surfaces: [title, ...short].map(plainTitle) })),
  );
  yield* shared(
    "indicator",
    indicators.map(({ name, unit, units: other, aliases }) => ({
      name,
      surfaces: [name, ...aliases].flatMap((alias) =>
        [...new Set([unit, ...other])].map((classifier) => `${plain(alias)} in ${classifier}`),
      ),
    })),
  );
  yield* shared(
    "indicator",
    indicators.map(({ name }) => ({ name, surfaces: [plain(name)] })),
  );
  yield* shared(
    "theme",
    themes.map(({ id }) => ({ name: id, surfaces: [id] })),
  );
  yield* shared(
    "unit",
    units.map(({ unit }) => ({ name: unit, surfaces: [unit] })),
  );
  yield* rows(likeWords);
  yield* short({ programs, documents, indicators });
  yield* idle(indicators);
}

interface Named {
  readonly name: string;
  readonly surfaces: readonly string[];
}

function* shared(
  kind: "program" | "document" | "indicator" | "theme" | "unit" | "alike" | "same",
  entries: readonly Named[],
): Iterable<Complaint> {
  const owners = new Map<string, Named>();
  for (const entry of entries) {
    for (const surface of new Set(entry.surfaces)) {
      const owner = owners.get(surface);
      if (owner === undefined) owners.set(surface, entry);
      else yield { subject: `${kind} ${entry.name}`, message: `${surface} also belongs to ${owner.name}; keep it with one of them.` };
    }
  }
}

function* short({ programs, documents, indicators }: Pick<Lexicon, "programs" | "documents" | "indicators">): Iterable<Complaint> {
  const all = [
    ...programs.map(({ name, aliases, quotedAliases, objects }) => ({
      subject: `program ${name}` as const,
      names: [name, ...aliases, ...quotedAliases, ...objects],
    })),
    ...documents.map(({ title, short }) => ({ subject: `document ${title}` as const, names: [title, ...short] })),
    ...indicators.map(({ name, aliases }) => ({ subject: `indicator ${name}` as const, names: [name, ...aliases] })),
  ];
  for (const { subject, names } of all) {
    for (const name of names) {
      if (plain(name).length < 2) yield { subject, message: `“${name}” is shorter than two characters; write a longer form or drop it.` };
    }
  }
}

/** Words of two rows, rows of one word, and words that are left out before they could be replaced. */
function* rows(words: Lexicon["likeWords"]): Iterable<Complaint> {
  const idle = new Set(words.idle);
  for (const kind of ["alike", "same"] as const) {
    yield* shared(
      kind,
      words[kind].map(({ word, others }) => ({ name: word, surfaces: [word, ...others] })),
    );
    for (const { word, others } of words[kind]) {
      const subject = `${kind} ${word}` as const;
      if (others.length === 0) yield { subject, message: "stands alone; write the words that say the same, or drop it." };
      const left = kind === "same" ? [word, ...others].find((each) => idle.has(each)) : undefined;
      if (left !== undefined) yield { subject, message: `${left} is in idle-words.yaml, too; keep it in one of the two.` };
    }
  }
}

/** An alias that says what the name says already. */
function* idle(indicators: Lexicon["indicators"]): Iterable<Complaint> {
  for (const { name, aliases } of indicators) {
    const told = new Set([plain(name)]);
    for (const alias of aliases) {
      const surface = plain(alias);
      if (told.has(surface)) yield { subject: `indicator ${name}`, message: `“${alias}” is told twice; drop the alias.` };
      told.add(surface);
    }
  }
}
