import {
  indicatorId,
  localityId,
  policyDocumentId,
  programId,
  type LocalityRow,
  type PolicyDocumentRow,
  type VocabularyGraph,
} from "../model/graph.js";
import type { DocumentEntry, GazetteerEntry, Knowledge } from "../model/knowledge.js";
import { normaliseTitle } from "../zh/title.js";
import { buildGazetteer, type Gazetteer } from "./gazetteer.js";

/**
 * Gazetteer and lexicon as rows: the country, provinces, prefectures and counties with what became of them (townships and zones come
 * with the reports that refer to them), and the whole lexicon. `pinyin` gives a name without tones and spaces.
 */
export function vocabularyGraph(knowledge: Knowledge, pinyin: (text: string) => string, gazetteer?: Gazetteer): VocabularyGraph {
  const { lexicon } = knowledge;
  const index = gazetteer ?? buildGazetteer(knowledge.gazetteer);
  const stored = knowledge.gazetteer.filter(
    (entry) => entry.kind === "ADMINISTRATIVE" && entry.level !== "TOWNSHIP" && entry.level !== "VILLAGE",
  );
  const documents = new Map(lexicon.documents.map((document) => [document.title, documentRow(document)]));
  return {
    localities: [...new Map(stored.map((entry) => [entry.code, entry])).values()].map((entry) => localityRow(entry, index)),
    successions: successions(stored),
    themes: lexicon.themes.map(({ id, name, order, outlineSection }) => ({ id, name, order, outlineSection })),
    programs: lexicon.programs.map((program) => ({
      id: programId(program.name),
      name: program.name,
      aliases: [...new Set([...program.aliases, ...program.quotedAliases, ...program.objects])],
      pinyin: pinyin(program.name),
      kind: program.kind,
      scope: program.scope,
      curated: true,
      theme: program.theme,
    })),
    components: lexicon.programs.flatMap((program) =>
      program.components.map((part) => ({ part: programId(part), whole: programId(program.name) })),
    ),
    foundations: lexicon.programs.flatMap(({ name, foundedOn }) => {
      const document = foundedOn === null ? undefined : documents.get(foundedOn);
      return document === undefined ? [] : [{ program: programId(name), document: document.id }];
    }),
    policyDocuments: [...new Map([...documents.values()].map((row) => [row.id, row])).values()],
    indicators: lexicon.indicators.map(({ name, unit, valueType, aliases, theme }) => ({
      id: indicatorId(name),
      name,
      unit,
      valueType,
      aliases,
      theme,
    })),
  };
}

/**
 * One row for each code: named as today (or as last), with every former name under the same code as alias, the years over all of them.
 * Codes that Hainan gave to other counties in 2007 keep the names of the newer ones only.
 */
export function localityRow(entry: GazetteerEntry, gazetteer: Gazetteer): LocalityRow {
  const now = gazetteer.byCode(entry.code) ?? entry;
  const same = gazetteer.history(entry.code).filter((each) => each === now || each.successor === each.code);
  const names = same.flatMap((each) => [each.name, ...each.aliases, ...(each.wordlike ?? [])]);
  const years = same.map((each) => each.from);
  return {
    id: localityId(now.code),
    name: now.name,
    fullName: gazetteer.fullName(now),
    code: now.code.startsWith("x-") ? null : now.code,
    level: now.level,
    kind: now.kind,
    aliases: [...new Set(names)].filter((name) => name !== now.name),
    pinyin: now.pinyin,
    validFrom: years.includes(null) ? null : Math.min(...years.map((year) => year ?? 0)),
    validTo: now.until,
    parent: now.parent === null ? null : localityId(now.parent),
  };
}

function successions(entries: readonly GazetteerEntry[]): VocabularyGraph["successions"] {
  return entries.flatMap(({ code, successor, succession, until }) =>
    successor === null || successor === code
      ? []
      : [{ from: localityId(code), to: localityId(successor), year: until, kind: succession ?? "CONVERTED" }],
  );
}

function documentRow({ title, short, kind, number, year }: DocumentEntry): PolicyDocumentRow {
  return {
    id: policyDocumentId(normaliseTitle(title), null),
    title,
    aliases: [...new Set(short)],
    kind,
    curated: true,
    docNumber: number,
    year,
  };
}
