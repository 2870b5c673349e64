import { fatal, type Fault } from "../model/fault.js";
import type { Knowledge } from "../model/knowledge.js";
import type { Mention, Mentions } from "../model/mention.js";
import { emptyReading, type MentionFacts, type ReadReport, type Reading, type ReportFacts } from "../model/reading.js";
import type { ParsedReport, Role } from "../model/report.js";
import { buildGazetteer, type Gazetteer } from "./gazetteer.js";
import { notAReport } from "./genre.js";
import { buildIndicators } from "./indicators.js";
import { withSubject } from "./metric-subject.js";
import { reportingPlace } from "./localities.js";
import { placed, type ReportingPlace } from "./placed.js";
import { reportIdOf } from "./graph/report-id.js";
import { organizationsOf } from "./organizations.js";
import { overridden } from "./overrides.js";
import { indicatorOfFigure } from "./part-of-whole.js";
import { placesOf } from "./places.js";
import { policyDocuments, titleIndex } from "./policies.js";
import { programs } from "./programs.js";
import { publishedOn, reportYear, yearOf } from "./years.js";

export { asPrinted } from "./as-printed.js";
export { graphContext, reportGraph, type GraphContext } from "./graph/index.js";
export { overriddenLexicon } from "./overrides.js";
export { vocabularyGraph } from "./vocabulary.js";
export type { Gazetteer } from "./gazetteer.js";

/** What the user knows better than the text. */
export interface Hints {
  /** Name or code. */
  readonly locality?: string;
  readonly year?: number;
  /** Takes what does not look like a report. */
  readonly force?: boolean;
}

/** Identifies what one report says: `report` is null, and `faults` say why, where it is no report or its place or year is unknown. */
export type Resolver = (
  parsed: ParsedReport,
  mentions: () => Mentions,
  hints: Hints,
) => { readonly reading: Reading; readonly read: ReadReport | null };

export function resolver(knowledge: Knowledge): Resolver & { readonly gazetteer: Gazetteer } {
  const gazetteer = buildGazetteer(knowledge.gazetteer);
  const titles = titleIndex(knowledge.lexicon.documents);
  const indicatorOf = buildIndicators(knowledge.lexicon.indicators, knowledge.lexicon.likeWords);
  const byName = new Map(knowledge.lexicon.programs.map((program) => [program.name, program]));
  const resolve: Resolver = (parsed, mentionsOf, hints) => {
    const identity = identify(parsed, gazetteer, hints);
    if ("faults" in identity) return { reading: emptyReading(sourceFacts(parsed), identity.faults), read: null };
    const { place, facts } = identity;
    const mentions = overridden(mentionsOf(), reportIdOf(facts), parsed.source.text, knowledge);
    const fact = mentionFacts(parsed);
    const speaker = { locality: place.locality, stem: stemOf(place.locality), parents: place.parents, body: place.body };
    const reading: Reading & { report: ReportFacts } = {
      source: sourceFacts(parsed),
      report: facts,
      sections: parsed.sections.map((section) => ({ ...section, role: told(section.role) })),
      policyDocuments: policyDocuments(mentions.documents, titles, speaker, fact),
      programs: programs(mentions.programs, byName, fact),
      observations: mentions.figures.map((figure) => {
        const { start, end, sentence, role, rule, value, unit, metric, approx, scope, period } = figure;
        const indicator = indicatorOfFigure(indicatorOf, figure);
        return {
          metric: indicator === null ? metric : withSubject(metric, indicator.subject),
          indicator: indicator?.name ?? null,
          value,
          unit,
          rawValue: parsed.source.text.slice(start, end),
          approx,
          scope,
          period,
          year: yearOf(figure, facts.year),
          role: told(role),
          start,
          end,
          sentence: sentenceSpan(parsed, sentence),
          rule,
        };
      }),
      problems: mentions.problems.map(({ start, end }) => ({ start, end, text: parsed.source.text.slice(start, end) })),
      plans: mentions.plans.map(({ start, end }) => ({ start, end, text: parsed.source.text.slice(start, end) })),
      organizations: organizationsOf(mentions.organizations, fact),
      places: placesOf(parsed, gazetteer, place, facts.year, fact),
      faults: [],
    };
    return { reading, read: { source: parsed.source, reading, sentences: parsed.sentences } };
  };
  return Object.assign(resolve, { gazetteer });
}

function identify(
  parsed: ParsedReport,
  gazetteer: Gazetteer,
  hints: Hints,
): { place: ReportingPlace; facts: ReportFacts } | { faults: readonly Fault[] } {
  const strange = hints.force === true ? null : notAReport(parsed);
  if (strange !== null)
    return {
      faults: [
        fatal(
          "NOT_A_REPORT",
          `看起来不是法治政府建设年度报告：${strange}。`,
          "若确认是，请加 --force 读入 (use --force to take it all the same)。",
        ),
      ],
    };
  const year = hints.year === undefined ? reportYear(parsed) : { year: hints.year, inferred: "given" as const };
  const place =
    hints.locality === undefined
      ? reportingPlace(parsed, gazetteer, year?.year ?? null)
      : givenPlace(hints.locality, gazetteer, year?.year ?? null);
  const faults: Fault[] = [];
  if (place === null)
    faults.push(
      fatal(
        "NO_PLACE",
        "看不出是哪个地区的报告 (its place cannot be told)。",
        "请用 --locality 给出地名或代码，例如 --locality 鹰潭市 (name it with --locality)。",
      ),
    );
  else if ("code" in place && "severity" in place) faults.push(place);
  if (year === null)
    faults.push(
      fatal(
        "NO_YEAR",
        "看不出是哪一年的报告 (its year cannot be told)。",
        "请用 --year 给出年份，例如 --year 2023 (name it with --year)。",
      ),
    );
  if (place === null || year === null || "severity" in place) return { faults };
  const inferred: Record<string, string> = {};
  if (place.inferred !== null) inferred["locality"] = place.inferred;
  if (year.inferred !== null) inferred["year"] = year.inferred;
  const { source, masthead } = parsed;
  const title = masthead.titles[0];
  return {
    place,
    facts: {
      locality: place.locality,
      code: place.code,
      level: place.level,
      parents: place.parents,
      body: place.body,
      year: year.year,
      publishedOn: publishedOn(parsed),
      issuers: [...new Set(masthead.issuers.flatMap((span) => signers(source.text.slice(span.start, span.end))))],
      title: title === undefined ? (source.metadata.title ?? null) : source.text.slice(title.start, title.end).replace(/\s*\n\s*/gu, ""),
      inferred,
    },
  };
}

/** 中共禹王台区委 禹王台区人民政府: who sign together, each for itself; a name printed with gaps (市 政 府) is one. */
function signers(line: string): readonly string[] {
  const parts = line.split(/[ \u3000]+/u);
  return parts.every((part) => part.length >= SHORTEST_SIGNER) ? parts : [line];
}

const SHORTEST_SIGNER = 5;

function givenPlace(name: string, gazetteer: Gazetteer, year: number | null): ReportingPlace | Fault {
  const byCode = gazetteer.byCode(name, year ?? undefined);
  const found = byCode === null ? gazetteer.resolve(name, year === null ? {} : { year }) : { entry: byCode };
  if (found === null)
    return fatal(
      "UNKNOWN_PLACE",
      `不认识的地名或代码：${name} (unknown place)。`,
      "请写全称（江西省鹰潭市）或六位代码（360600） (give the full name or the six-digit code)。",
    );
  if ("candidates" in found) {
    const names = found.candidates.map((entry) => `${gazetteer.fullName(entry)} ${entry.code}`).join("、");
    return fatal("AMBIGUOUS_PLACE", `${name} 指哪一个？${names} (ambiguous)。`, "请写全称或代码 (give the full name or the code)。");
  }
  return placed({ entry: found.entry, department: null, zone: null }, gazetteer, year, "given") as ReportingPlace;
}

const sourceFacts = ({ source: { file, mediaType, contentHash, text } }: ParsedReport): Reading["source"] => ({
  file,
  mediaType,
  contentHash,
  characters: text.length,
});

/** A preamble tells what was done. */
const told = (role: Role): Role => (role === "preamble" ? "achievement" : role);

const sentenceSpan = ({ sentences }: ParsedReport, index: number): readonly [number, number] => [
  sentences[index]?.start ?? 0,
  sentences[index]?.end ?? 0,
];

const mentionFacts =
  (parsed: ParsedReport) =>
  ({ start, end, sentence, role, rule }: Mention): MentionFacts => ({
    start,
    end,
    text: parsed.source.text.slice(start, end),
    sentence: sentenceSpan(parsed, sentence),
    role: told(role),
    rule,
  });

/** 鹰潭 for 鹰潭市, 钟楼 for 钟楼区. */
const stemOf = (name: string): string => name.replace(/(?:自治[区州县旗]|[省市县区旗州盟镇乡]|街道|地区)$/u, "");
