import type { Override } from "./override.js";
import type { DocumentKind, ProgramKind } from "./reading.js";

/** Everything the stages know beforehand, loaded from `seeds/` once and passed on. */
export interface Knowledge {
  readonly gazetteer: readonly GazetteerEntry[];
  readonly lexicon: Lexicon;
  /** Hashes of the data behind it, `2026.11-1a2b3c4d`. */
  readonly gazetteerVersion: string;
  readonly lexiconVersion: string;
  /** What people corrected, oldest first; `lexiconVersion` covers it. */
  readonly overrides?: readonly Override[];
}

export type PlaceLevel = "COUNTRY" | "PROVINCE" | "PREFECTURE" | "COUNTY" | "TOWNSHIP" | "VILLAGE";
export type PlaceKind = "ADMINISTRATIVE" | "ZONE";

/** What became of a place: another name for the same code, another code (moved), 撤县设区 or 设市, absorbed by another (并入). */
export type Succession = "RENAMED" | "RECODED" | "CONVERTED" | "MERGED";

/** One place in one stretch of its history; a place that was renamed or moved has several entries with other codes or names. */
export interface GazetteerEntry {
  /** GB/T 2260 six digits; nine for a township; a zone without a code of its own has `x-`, its parent's code and a hash of its name. */
  readonly code: string;
  readonly name: string;
  readonly level: PlaceLevel;
  readonly kind: PlaceKind;
  /** Code of what it belongs to (no pseudo-parents such as 省直辖县级行政区划), 000000 for a province; null for the country. */
  readonly parent: string | null;
  /** Other names: 鹰潭, 积石山县, 内蒙古. */
  readonly aliases: readonly string[];
  /** Names that are ordinary words too (长治, 公安, 新兴; 城区): fine to look up, but no place wherever they stand in a text. */
  readonly wordlike?: readonly string[];
  /** First and last year known, the year of a change belonging to both; null = before 2002 / still so. */
  readonly from: number | null;
  readonly until: number | null;
  /** Code of the place that took its place, null where it still exists or nobody knows. */
  readonly successor: string | null;
  readonly succession?: Succession | null;
  /** Without tones and spaces, of the stem: yingtan, neimenggu. */
  readonly pinyin: string;
}

/** The vocabulary of the genre, as reviewed by people: seeds/lexicon/*.yaml. */
export interface Lexicon {
  readonly themes: readonly ThemeEntry[];
  readonly programs: readonly ProgramEntry[];
  readonly documents: readonly DocumentEntry[];
  readonly indicators: readonly IndicatorEntry[];
  readonly units: readonly UnitEntry[];
  readonly likeWords: LikeWords;
  /** Titles of books and the like that stand in 《》 and are no policy. */
  readonly notPolicy: readonly string[];
  /** Phrases in quotation marks that are no measure: political formulas, abuses, figures of speech. */
  readonly notPrograms: readonly string[];
}

/** One of the systems of 《法治政府建设实施纲要(2021—2025年)》. */
export interface ThemeEntry {
  readonly id: string;
  readonly name: string;
  readonly order: number;
  readonly outlineSection: string | null;
  /** Words that give a heading away. */
  readonly headings: readonly string[];
}

/** A named measure, institution, campaign, reform, project, brand, mechanism or platform. */
export interface ProgramEntry {
  readonly name: string;
  /** A term that every report uses (行政复议, 法律援助): it holds components together, but no mention of it is taken for a measure. */
  readonly umbrella: boolean;
  /** Other surfaces; quotation marks, spaces and dashes in the text do not matter. */
  readonly aliases: readonly string[];
  /** Surfaces that count only between quotation marks: “四进”. */
  readonly quotedAliases: readonly string[];
  /** What the measure is about: surfaces that count only where something is done to them (检查电竞酒店, 电竞酒店整治). */
  readonly objects: readonly string[];
  /** Regular expressions (linear ones) for surfaces with a gap or a number. */
  readonly patterns: readonly string[];
  /** Longer words that hold a surface without being it: 公证处 for 公证. */
  readonly masks: readonly string[];
  readonly kind: ProgramKind;
  readonly scope: "NATIONAL" | "PROVINCIAL" | "LOCAL" | "UNKNOWN";
  /** `theme-enforcement`. */
  readonly theme: string;
  /** Names of programs that are parts of this one. */
  readonly components: readonly string[];
  /** Title of a document of the lexicon. */
  readonly foundedOn: string | null;
  /** Name of the program that took its place. */
  readonly successor: string | null;
  readonly note: string | null;
}

/** A law, regulation or national policy document. */
export interface DocumentEntry {
  /** Official title without 《》. */
  readonly title: string;
  readonly short: readonly string[];
  readonly kind: DocumentKind;
  /** 文号, as officially printed; null for laws or where not certain. */
  readonly number: string | null;
  /** Year of first adoption. */
  readonly year: number | null;
  readonly issuer: string | null;
}

export type ValueType = "COUNT" | "AMOUNT" | "RATE" | "RANK" | "AREA" | "LENGTH" | "TIME" | "OTHER";

/** Something counted that compares over places and years. */
export interface IndicatorEntry {
  readonly name: string;
  readonly unit: string;
  /** Classifiers that also occur for it. */
  readonly units: readonly string[];
  readonly valueType: ValueType;
  readonly theme: string;
  readonly aliases: readonly string[];
  /** Each must match the metric or the clause before it; `a|b` are alternatives. Empty: the aliases alone decide. */
  readonly all: readonly string[];
  /** None of these may match. */
  readonly none: readonly string[];
  /** Counts what many fields have (检查生产经营单位): any other that fits as well is meant. */
  readonly general?: boolean;
  /** Indicator that this one is a part of. */
  readonly breakdownOf: string | null;
  readonly note: string | null;
  /** The field (领域) of fields-*.yaml that it was made of, with one of its actions: 养老机构 of 养老机构检查. */
  readonly field?: string;
}

/** A unit or classifier, and the base unit that it converts to (万元 → 元). */
export interface UnitEntry {
  readonly unit: string;
  readonly valueType: ValueType;
  readonly baseUnit: string | null;
  readonly factor: number;
}

/** Words by which one place tells what another tells in others. */
export interface LikeWords {
  /** Rows of words that say the same in whatever is counted: an indicator's pattern needs to name one only. */
  readonly alike: readonly WordRow[];
  /** Where no indicator fits a metric as it is printed, `word` is put in for each of `others`. */
  readonly same: readonly WordRow[];
  /** Tell nothing of what is counted, and are left out then. */
  readonly idle: readonly string[];
}

export interface WordRow {
  readonly word: string;
  readonly others: readonly string[];
}
