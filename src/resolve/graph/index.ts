import type { Knowledge, UnitEntry } from "../../model/knowledge.js";
import {
  citationId,
  issuedId,
  localityId,
  mentionId,
  organizationId,
  programId,
  type CitationRow,
  type IssuedRow,
  type MentionRow,
  type ReportGraph,
} from "../../model/graph.js";
import type { Override } from "../../model/override.js";
import type { MentionFacts, ReadReport } from "../../model/reading.js";
import type { Gazetteer } from "../gazetteer.js";
import { absorbedNames } from "../overrides.js";
import { titleIndex, type Titles } from "../policies.js";
import { adoptionRows } from "./adoptions.js";
import { documentId, documentRow, issuedYear } from "./documents.js";
import { sectionRows, sentenceRows } from "./layout.js";
import { distinct, distinctBy, upper } from "./lists.js";
import { localityRows } from "./localities.js";
import { observationRows } from "./observations.js";
import { placeCode, reportIdOf } from "./report-id.js";

/** What a report becomes needs to know: the same for every report of a run. */
export interface GraphContext {
  readonly gazetteer: Gazetteer;
  readonly titles: Titles;
  readonly programs: ReadonlyMap<string, Knowledge["lexicon"]["programs"][number]>;
  readonly units: ReadonlyMap<string, UnitEntry>;
  readonly pinyin: (text: string) => string;
  readonly overrides: readonly Override[];
  readonly extractorVersion: string;
  readonly lexiconVersion: string;
}

export function graphContext(
  knowledge: Knowledge,
  gazetteer: Gazetteer,
  pinyin: (text: string) => string,
  extractorVersion: string,
): GraphContext {
  const { lexicon, lexiconVersion, overrides = [] } = knowledge;
  return {
    gazetteer,
    titles: titleIndex(lexicon.documents),
    programs: new Map(lexicon.programs.map((program) => [program.name, program])),
    units: new Map(lexicon.units.map((unit) => [unit.unit, unit])),
    pinyin,
    overrides,
    extractorVersion,
    lexiconVersion,
  };
}

/** One report as rows of the graph; the same reading gives the same rows, whatever else is in the store. */
export function reportGraph(read: ReadReport, context: GraphContext): ReportGraph {
  const facts = read.reading.report;
  const place = placeCode(facts);
  const id = reportIdOf(facts);
  const sentences = sentenceRows(read, id);
  const sentenceOf = new Map(sentences.map((row) => [`${row.start}-${row.end}`, row.id]));
  const at = ({ sentence: [start, end] }: { readonly sentence: readonly [number, number] }): string =>
    sentenceOf.get(`${start}-${end}`) ?? "";
  const mentions: MentionRow[] = [];
  const mention = (kind: MentionRow["kind"], target: string, facts: readonly MentionFacts[]): string[] =>
    facts.map((fact) => {
      const row = {
        id: mentionId(id, fact.start, fact.end, target),
        sentence: at(fact),
        target,
        kind,
        start: fact.start,
        end: fact.end,
        text: fact.text,
        rule: fact.rule,
      };
      mentions.push(row);
      return row.id;
    });
  const { reading } = read;
  const policies = reading.policyDocuments.map((document) => ({ document, id: documentId(document, place, facts, context) }));
  const citations: CitationRow[] = policies.map(({ document, id: target }) => ({
    id: citationId(id, target),
    policyDocument: target,
    relation: upper(document.relation),
    title: document.title,
    docNumber: document.docNumber,
    evidence: distinct(document.mentions.map(at)),
    mentions: mention("PolicyDocument", target, document.mentions),
  }));
  for (const { name, mentions: facts } of reading.organizations) mention("Organization", organizationId(place, name), facts);
  for (const { code, mentions: facts } of reading.places) if (code !== null) mention("Locality", localityId(code), facts);
  const adoptions = adoptionRows(read, id, localityId(place), at, mention);
  return {
    report: {
      id,
      locality: localityId(place),
      title: facts.title,
      year: facts.year,
      publishedOn: facts.publishedOn,
      issuers: facts.issuers,
      body: facts.body,
      level: upper(facts.level),
      source: read.source.file,
      mediaType: read.source.mediaType,
      contentHash: read.source.contentHash,
      text: read.source.text,
      inferred: JSON.stringify(facts.inferred),
      extractorVersion: context.extractorVersion,
      lexiconVersion: context.lexiconVersion,
    },
    localities: localityRows(read, place, context),
    sections: sectionRows(read, id),
    sentences,
    programs: reading.programs.map(({ name, kind, curated }) => {
      const known = context.programs.get(name);
      return {
        id: programId(name),
        name,
        aliases: known?.aliases ?? absorbedNames(name, context.overrides),
        pinyin: context.pinyin(name),
        kind: known?.kind ?? kind,
        scope: known?.scope ?? "UNKNOWN",
        curated,
        theme: known?.theme ?? null,
      };
    }),
    policyDocuments: distinctBy(
      policies.map(({ document, id: target }) => documentRow(document, target, context.titles)),
      (row) => row.id,
    ),
    organizations: reading.organizations.map(({ name }) => ({
      id: organizationId(place, name),
      name,
      kind: organizationKind(name),
      locality: localityId(place),
    })),
    mentions: distinctBy(mentions, (row) => row.id),
    adoptions,
    citations: distinctBy(citations, (row) => row.id),
    issued: policies
      .filter(({ document }) => document.issuedHere)
      .map(({ document, id: target }): IssuedRow => ({
        id: issuedId(id, target),
        policyDocument: target,
        year: issuedYear(document, facts.year),
        evidence: distinct(document.mentions.map(at)),
      })),
    observations: observationRows(read, id, at, context.units),
  };
}

function organizationKind(name: string): string {
  if (/委员会|[省市县区州旗]委|中共/u.test(name)) return "PARTY";
  if (/人大/u.test(name)) return "CONGRESS";
  if (/领导小组|联席会议|专班/u.test(name)) return "COORDINATION";
  if (/法院|检察院/u.test(name)) return "JUDICIARY";
  if (/政府|国务院/u.test(name)) return "GOVERNMENT";
  return /[局厅部委办]$/u.test(name) ? "DEPARTMENT" : "OTHER";
}
