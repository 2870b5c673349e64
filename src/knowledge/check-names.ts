import type { Lexicon } from "../model/knowledge.js";
import type { Complaint } from "./places.js";
import { plain, plainTitle, ways } from "./plain.js";

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
  yield* twice({ programs, documents, indicators });
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

/** A surface that its own entry tells already; the one that says more stays (一网、一门 is found without 、 too, 一网一门 only so). */
function* twice({ programs, documents, indicators }: Pick<Lexicon, "programs" | "documents" | "indicators">): Iterable<Complaint> {
  for (const { name, aliases, quotedAliases, objects, masks } of programs) {
    const subject = `program ${name}` as const;
    yield* toldTwice(subject, [name], aliases, ways);
    yield* toldTwice(subject, aliases, quotedAliases, ways);
    yield* toldTwice(subject, [name, ...aliases], objects, ways);
    yield* toldTwice(subject, [], masks, ways);
  }
  for (const { title, short } of documents) yield* toldTwice(`document ${title}`, [title], short, (form) => [plain(form)]);
  for (const { name, aliases } of indicators) yield* toldTwice(`indicator ${name}`, [name], aliases, (alias) => [plain(alias)]);
}

function* toldTwice(
  subject: Complaint["subject"],
  known: readonly string[],
  surfaces: readonly string[],
  keysOf: (surface: string) => readonly string[],
): Iterable<Complaint> {
  const told = new Set(known.flatMap(keysOf));
  const richestFirst = surfaces.map((surface) => ({ surface, keys: keysOf(surface) })).sort((a, b) => b.keys.length - a.keys.length);
  for (const { surface, keys } of richestFirst) {
    if (keys.every((key) => told.has(key))) yield { subject, message: `“${surface}” is told twice; drop one.` };
    for (const key of keys) told.add(key);
  }
}
