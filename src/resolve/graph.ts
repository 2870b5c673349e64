import { createHash } from "node:crypto";
import type { Knowledge, UnitEntry } from "../model/knowledge.js";
import {
  adoptionId,
  citationId,
  indicatorId,
  issuedId,
  localityId,
  mentionId,
  observationId,
  organizationId,
  policyDocumentId,
  programId,
  reportId,
  sectionId,
  sentenceId,
  type AdoptionRow,
  type CitationRow,
  type IssuedRow,
  type LocalityRow,
  type MentionRow,
  type ObservationRow,
  type ReportGraph,
  type SectionRow,
  type SentenceRow,
} from "../model/graph.js";
import type { MentionFacts, PolicyDocumentFacts, ReadReport, ReportFacts } from "../model/reading.js";
import type { Role } from "../model/report.js";
import { normaliseTitle } from "../zh/title.js";
import type { Gazetteer } from "./gazetteer.js";
import { documentKey, titleIndex, type Titles } from "./policies.js";
import { localityRow } from "./vocabulary.js";

/** What a report becomes needs to know: the same for every report of a run. */
export interface GraphContext {
  readonly gazetteer: Gazetteer;
  readonly titles: Titles;
  readonly programs: ReadonlyMap<string, Knowledge["lexicon"]["programs"][number]>;
  readonly units: ReadonlyMap<string, UnitEntry>;
  readonly pinyin: (text: string) => string;
  readonly extractorVersion: string;
  readonly lexiconVersion: string;
}

export function graphContext(
  knowledge: Knowledge,
  gazetteer: Gazetteer,
  pinyin: (text: string) => string,
  extractorVersion: string,
): GraphContext {
  const { lexicon, lexiconVersion } = knowledge;
  return {
    gazetteer,
    titles: titleIndex(lexicon.documents),
    programs: new Map(lexicon.programs.map((program) => [program.name, program])),
    units: new Map(lexicon.units.map((unit) => [unit.unit, unit])),
    pinyin,
    extractorVersion,
    lexiconVersion,
  };
}

/** One report as rows of the graph; the same reading gives the same rows, whatever else is in the store. */
export function reportGraph(read: ReadReport, context: GraphContext): ReportGraph {
  const facts = read.reading.report;
  const place = facts.code ?? unknownCode(facts);
  const id = reportId(place, facts.body === null ? null : shortBody(facts), facts.year);
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
  const policies = reading.policyDocuments.map((document) => ({ document, id: documentId(document, place, facts, context.titles) }));
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
        aliases: known?.aliases ?? [],
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
    observations: observationRows(read, id, at, context),
  };
}

/** A place without a code: `x-` and eight hex digits of its full name. */
function unknownCode({ locality, parents }: ReportFacts): string {
  return `x-${createHash("sha256")
    .update([...parents].reverse().join("") + locality)
    .digest("hex")
    .slice(0, 8)}`;
}

/** 司法局 of 鹰潭市司法局: the place is in the id already. */
function shortBody({ body, locality, parents }: ReportFacts): string {
  let short = body ?? "";
  for (const name of [...parents].reverse().concat(locality)) if (short.startsWith(name)) short = short.slice(name.length);
  return short === "" ? (body ?? "") : short;
}

function sectionRows({ reading: { sections, source }, sentences }: ReadReport, report: string): SectionRow[] {
  const rows: SectionRow[] = [];
  const first = sections[0]?.start ?? source.characters;
  const preamble = sentences.filter(({ section }) => section === -1);
  rows.push({
    id: sectionId(report, 0),
    heading: "",
    number: null,
    depth: 0,
    order: 0,
    role: "PREAMBLE",
    start: preamble[0]?.start ?? 0,
    end: preamble.at(-1)?.end ?? first,
    theme: null,
    path: [],
  });
  const open: { depth: number; heading: string }[] = [];
  sections.forEach(({ heading, number, depth, role, start, end, theme }, i) => {
    while ((open.at(-1)?.depth ?? 0) >= depth) open.pop();
    open.push({ depth, heading });
    rows.push({
      id: sectionId(report, i + 1),
      heading,
      number,
      depth,
      order: i + 1,
      role: upper(role),
      start,
      end,
      theme,
      path: open.map((one) => one.heading),
    });
  });
  return rows;
}

function sentenceRows({ source, sentences }: ReadReport, report: string): SentenceRow[] {
  return sentences.map(({ start, end, role, section }, order) => ({
    id: sentenceId(report, start, end),
    section: sectionId(report, section + 1),
    text: source.text.slice(start, end),
    start,
    end,
    order,
    role: upper(role),
  }));
}

/** One adoption for each status that a measure has in the report: it may run already and be planned on. */
function adoptionRows(
  { reading }: ReadReport,
  report: string,
  place: string,
  at: (fact: MentionFacts) => string,
  mention: (kind: "Program", target: string, facts: readonly MentionFacts[]) => string[],
): AdoptionRow[] {
  const year = reading.report?.year ?? 0;
  return reading.programs.flatMap(({ name, mentions }) => {
    const program = programId(name);
    return distinct(mentions.map(({ status }) => status)).map((status) => {
      const own = mentions.filter((one) => one.status === status);
      return {
        id: adoptionId(report, upper(status), program),
        program,
        place,
        report,
        year,
        status: upper(status),
        evidence: distinct(own.map(at)),
        mentions: mention("Program", program, own),
        plannedFor: status === "planned" ? year + 1 : null,
      };
    });
  });
}

function observationRows(
  { reading }: ReadReport,
  report: string,
  at: (fact: { readonly sentence: readonly [number, number] }) => string,
  { units }: GraphContext,
): ObservationRow[] {
  const seen = new Map<number, number>();
  return reading.observations.map((observation) => {
    const n = seen.get(observation.start) ?? 0;
    seen.set(observation.start, n + 1);
    const { indicator, metric, value, unit, rawValue, approx, scope, period, year, role, start, end, rule } = observation;
    const known = units.get(unit);
    return {
      id: observationId(report, start, n),
      indicator: indicator === null ? null : indicatorId(indicator),
      sentence: at(observation),
      metric,
      value,
      unit,
      rawValue,
      baseValue: value * (known?.factor ?? 1),
      baseUnit: known?.baseUnit ?? unit,
      approximation: approx,
      scope,
      period: period === null ? null : period === "as-of" ? "AS_OF" : upper(period),
      year,
      role: upper(role),
      start,
      end,
      rule,
    };
  });
}

/** Id of a document: `@code` of the place behind it unless the lexicon knows it or its title names a place. */
function documentId(document: PolicyDocumentFacts, place: string, { locality, parents }: ReportFacts, titles: Titles): string {
  const key = documentKey(document.title, titles);
  const known = titles.has(normaliseTitle(document.title));
  const named = [locality, ...parents].some((name) => document.title.includes(name));
  return policyDocumentId(key, known || named || !document.issuedHere ? null : place);
}

function documentRow(document: PolicyDocumentFacts, id: string, titles: Titles): ReportGraph["policyDocuments"][number] {
  const known = titles.get(normaliseTitle(document.title));
  if (known !== undefined) return { id, title: known.title, kind: known.kind, curated: true, docNumber: known.number, year: known.year };
  return {
    id,
    title: id.replace(/^pol-/u, "").replace(/@[\dx][^@]*$/u, ""),
    kind: document.kind,
    curated: false,
    docNumber: null,
    year: null,
  };
}

/** Year in the document's number or title, else the report's where it says that it was issued now. */
function issuedYear({ docNumber, title, relation }: PolicyDocumentFacts, year: number): number | null {
  const printed = /〔(20\d\d)〕/u.exec(docNumber ?? "")?.[1] ?? /(20\d\d)年(?!-|—)/u.exec(title)?.[1];
  return printed !== undefined ? Number(printed) : relation === "issued" ? year : null;
}

function organizationKind(name: string): string {
  if (/委员会|[省市县区州旗]委|中共/u.test(name)) return "PARTY";
  if (/人大/u.test(name)) return "CONGRESS";
  if (/领导小组|联席会议|专班/u.test(name)) return "COORDINATION";
  if (/法院|检察院/u.test(name)) return "JUDICIARY";
  if (/政府|国务院/u.test(name)) return "GOVERNMENT";
  return /[局厅部委办]$/u.test(name) ? "DEPARTMENT" : "OTHER";
}

/** The reporting place and every place that the report names, below the level that is always stored, with their parents. */
function localityRows({ reading }: ReadReport, place: string, { gazetteer, pinyin }: GraphContext): LocalityRow[] {
  const facts = reading.report as ReportFacts;
  const rows = [place, ...reading.places.map(({ code }) => code)].flatMap((code) => {
    const entry = code === null ? null : gazetteer.byCode(code, facts.year);
    return entry === null || !(entry.level === "TOWNSHIP" || entry.level === "VILLAGE" || entry.kind === "ZONE")
      ? []
      : [localityRow(entry, gazetteer)];
  });
  if (facts.code === null) rows.push(unknownRow(facts, place, gazetteer, pinyin));
  return distinctBy(rows, (row) => row.id);
}

function unknownRow(facts: ReportFacts, code: string, gazetteer: Gazetteer, pinyin: (text: string) => string): LocalityRow {
  const above = facts.parents[0] === undefined ? null : gazetteer.resolve(facts.parents[0], {});
  const parent = above !== null && "entry" in above ? localityId(above.entry.code) : localityId("000000");
  return {
    id: localityId(code),
    name: facts.locality,
    fullName: [...facts.parents].reverse().join("") + facts.locality,
    code: null,
    level: "COUNTY",
    kind: "ZONE",
    aliases: [],
    pinyin: pinyin(facts.locality),
    validFrom: null,
    validTo: null,
    parent,
  };
}

const upper = <T extends string>(value: T): Uppercase<T> => value.toUpperCase() as Uppercase<T>;
const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];
const distinctBy = <T>(values: readonly T[], key: (value: T) => string): T[] => [
  ...new Map(values.map((value) => [key(value), value])).values(),
];
