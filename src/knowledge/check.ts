import type { Lexicon } from "../model/knowledge.js";
import { checkDocuments } from "./check-documents.js";
import { checkNames } from "./check-names.js";
import { checkReferences } from "./check-references.js";
import { patternFault } from "./linear.js";
import { plain } from "./plain.js";
import type { Complaint, LexiconPlaces } from "./places.js";
import type { LexiconFault } from "./yaml-file.js";

/** What does not fit together in a lexicon, each with the line of its entry where `places` knows it; empty for a sound one. */
export function checkLexicon(lexicon: Lexicon, places: LexiconPlaces = new Map()): readonly LexiconFault[] {
  const complaints = [
    ...checkNames(lexicon),
    ...checkReferences(lexicon),
    ...checkDocuments(lexicon),
    ...patterns(lexicon),
    ...masks(lexicon),
  ];
  const fields = new Map(lexicon.indicators.map(({ name, field }) => [`indicator ${name}`, `field ${field ?? ""}`]));
  return complaints.map(({ subject, message }) => ({
    ...(places.get(subject) ?? places.get(fields.get(subject) ?? "") ?? { file: "(lexicon)", line: 1, column: 1 }),
    message: `${subject}: ${message}`,
  }));
}

function* patterns({ programs, indicators }: Lexicon): Iterable<Complaint> {
  const all = [
    ...programs.flatMap(({ name, patterns }) => patterns.map((pattern) => ({ subject: `program ${name}` as const, pattern }))),
    ...indicators.flatMap(({ name, all, none }) =>
      [...all, ...none].map((pattern) => ({ subject: `indicator ${name}` as const, pattern })),
    ),
  ];
  for (const { subject, pattern } of all) {
    const fault = patternFault(pattern);
    if (fault !== null) yield { subject, message: `the pattern ${pattern} ${fault}; write a linear one.` };
  }
}

/** A mask (掩蔽词) hides the surface that it contains, so one without a surface does nothing. */
function* masks({ programs }: Lexicon): Iterable<Complaint> {
  for (const { name, aliases, quotedAliases, objects, patterns, masks } of programs) {
    if (masks.length === 0) continue;
    const surfaces = [name, ...aliases, ...quotedAliases, ...objects].map(plain);
    const expressions = patterns.filter((pattern) => patternFault(pattern) === null).map((pattern) => new RegExp(pattern, "u"));
    for (const mask of masks) {
      if (surfaces.some((surface) => plain(mask).includes(surface)) || expressions.some((expression) => expression.test(mask))) continue;
      yield { subject: `program ${name}`, message: `the mask ${mask} contains no surface of it; drop it or write the longer word.` };
    }
  }
}
