import type { Role } from "../model/report.js";
import { admitsInGeneral } from "../zh/admission.js";
import { chineseNumber } from "../zh/numeral.js";
import type { Heading } from "./headings.js";
import { admits, announces, headingRole, passingTurn, soundsDone, soundsNegative, turnOf, type Turn } from "./roles.js";

/** What a sentence turned, and which headings were open then. */
interface Turned {
  readonly from: Role;
  /** Numbers of the headings that were open, by depth. */
  readonly numbers: (number | null | undefined)[];
  /** The last of the numbered items that the turn has led to: with the next of its depth the list goes on. */
  item: { readonly depth: number; readonly number: number } | null;
}

interface Told {
  readonly role: Role;
  readonly turn: Turn | null;
}

/**
 * Follows a report from its preamble through what was done to what is admitted and what is planned. Headings decide; a sentence turns
 * (但也存在…, 下一步…) for as long as its own list lasts: where a heading tells of problems and plans later on, a turn before it is an aside.
 */
export class RoleState {
  role: Role = "preamble";
  /** Heading roles by depth, for leaving a subsection. */
  readonly #byDepth: (Role | "mixed" | null | undefined)[] = [];
  /** Numbers of the headings that are open, by depth. */
  readonly #numbers: (number | null | undefined)[] = [];
  /** Null where the last heading decided. */
  #turned: Turned | null = null;
  #problemItems = 0;
  #paragraphs = 0;
  #headingsLeft: number;
  #heading = "";
  /** Index of the last heading that speaks of problems or plans. */
  readonly #lastTelling: number;

  constructor(
    readonly year: number | null,
    readonly headings: readonly Heading[],
  ) {
    this.#headingsLeft = headings.length;
    this.#lastTelling = headings.findLastIndex(({ heading }) => [...TELLING].includes(headingRole(heading, year)));
  }

  enter(heading: Heading): void {
    this.#headingsLeft -= 1;
    this.#heading = heading.heading;
    this.#byDepth.length = heading.depth;
    const told = headingRole(heading.heading, this.year);
    const own = told === this.role && this.#isNextItem(heading) ? null : told;
    const outer = [...this.#byDepth].findLast((role) => role != null) ?? null;
    this.#byDepth[heading.depth] = own;
    this.#problemItems = 0;
    const back = own === null && outer !== "problem" && outer !== "plan" && outer !== "mixed" ? this.#back(heading) : undefined;
    this.#numbers.length = heading.depth;
    this.#numbers[heading.depth] = numberOf(heading);
    if (back !== undefined) {
      this.role = back;
      return;
    }
    if (own !== null) this.#turned = null;
    if (own === "mixed") this.role = DONE_FIRST.test(heading.heading) ? "achievement" : "problem";
    else if (own !== null && !(heading.depth >= 2 && (outer === "problem" || outer === "plan"))) this.role = own;
    else if (own !== null && outer === "mixed") this.role = own;
    else if (outer === "problem" || outer === "plan" || outer === "achievement") this.role = this.#kept(outer);
    else if (outer === "mixed") this.role = this.#afterMixed(heading.heading);
    else if (this.role === "preamble" || heading.depth === 1) this.role = this.#restart(heading);
  }

  read(sentence: string, startsLine: boolean): Told {
    if (this.#turned !== null && this.#endsAside(sentence, startsLine)) this.#return();
    if (this.role === "preamble" && startsLine) this.#begin(sentence);
    const before = this.role;
    const role = this.#read(sentence);
    if (before === "problem" && role === "problem" && MEASURE_BESIDE.test(sentence)) return { role: "plan", turn: null };
    const turn =
      role === "achievement"
        ? (turnOf(sentence, before, role, this.year) ?? passingTurn(sentence))
        : turnOf(sentence, before, role, this.year);
    if (turn === null) return { role, turn: null };
    if (turn.after === "plan") this.#turn("plan");
    return { role, turn };
  }

  /** What a heading that tells nothing goes back to after a sentence has turned; undefined where the list that it heads belongs to the turn. */
  #back(heading: Heading): Role | undefined {
    if (this.#turned === null) return undefined;
    const number = numberOf(heading);
    if (number !== null && this.#isNextItem(heading)) {
      this.#turned.item = { depth: heading.depth, number };
      return this.role;
    }
    const opened = this.#turned.numbers[heading.depth];
    const goesOn = number !== null && opened === number - 1;
    const aside = this.#tellsLater() && !(this.role === "problem" && number === 1 && soundsNegative(heading.heading));
    if (!goesOn && !aside) {
      if (this.role === "problem" && !soundsNegative(heading.heading) && number === 1) this.role = "plan";
      this.#turned.numbers.length = Math.min(this.#turned.numbers.length, heading.depth);
      if (number === 1) this.#turned.item = { depth: heading.depth, number };
      return this.role;
    }
    const { from } = this.#turned;
    this.#turned = null;
    return from;
  }

  #isNextItem(heading: Heading): boolean {
    const item = this.#turned?.item;
    return item != null && item.depth === heading.depth && item.number + 1 === numberOf(heading);
  }

  #read(sentence: string): Role {
    if (this.role === "plan" && !(this.#turned !== null && LISTS_PROBLEMS.test(sentence))) return "plan";
    if (this.role === "plan") this.#turn("problem");
    if (announces(sentence, this.year)) {
      if (this.role !== "preamble") this.#turn("plan");
      return this.role;
    }
    if (this.role === "problem") return this.#stillProblem(sentence);
    if (this.role === "preamble" && this.headings.length === 0) {
      this.role = "achievement";
      return "preamble";
    }
    if (this.role !== "preamble" && !this.#isHeading(sentence) && admits(sentence)) {
      this.#turn("problem");
      this.#problemItems = 0;
      this.#count(sentence);
    }
    return this.role;
  }

  /** 一、主要措施、成效及存在问题: has been read as a heading. */
  #isHeading(sentence: string): boolean {
    const words = sentence.replace(/[ 。：]+$/u, "");
    return this.#heading.length >= 4 && words.endsWith(this.#heading) && words.length - this.#heading.length <= LONGEST_NUMBER;
  }

  /**
   * Where the only numbers left are those of lists, no preamble waits for its first chapter: a later paragraph that admits or plans is meant
   * so. Where the next chapter is no first one, the number of the first was lost.
   */
  #begin(sentence: string): void {
    this.#paragraphs += 1;
    if (this.#paragraphs < 2 || this.#headingsLeft === 0) return;
    const left = this.headings.slice(-this.#headingsLeft);
    const chapter = left.find(({ depth }) => depth === 1);
    if (chapter !== undefined && (numberOf(chapter) ?? 1) > 1) {
      this.role = "achievement";
      return;
    }
    if (this.#tellsLater() || left.some(({ depth }) => depth === 1)) return;
    if (admits(sentence) || announces(sentence, this.year)) this.role = "achievement";
  }

  #turn(to: Role): void {
    const from = this.#turned?.from ?? this.role;
    if (from === "achievement" || this.#turned !== null) this.#turned = { from, numbers: [...this.#numbers], item: null };
    this.role = to;
  }

  #return(): void {
    this.role = this.#turned?.from ?? this.role;
    this.#turned = null;
  }

  /** An aside ends where figures are told as done again, and, where a heading tells of problems and plans later on, with its paragraph. */
  #endsAside(sentence: string, startsLine: boolean): boolean {
    if (soundsDone(sentence, this.year)) return true;
    return startsLine && this.#tellsLater() && !(this.role === "problem" ? soundsNegative(sentence) : announces(sentence, this.year));
  }

  #tellsLater(): boolean {
    return this.headings.length - this.#headingsLeft <= this.#lastTelling;
  }

  /** A problem passage ends where a second list begins that admits nothing, or where the text takes up work again. */
  #stillProblem(sentence: string): Role {
    const restarts = /^(?:一是|一要|一、|（一）|1[.、]|首先|第一)/u.test(sentence);
    if (restarts && this.#problemItems > 0 && !soundsNegative(sentence.slice(0, 40))) this.role = "plan";
    else this.#count(sentence);
    return this.role;
  }

  #count(sentence: string): void {
    if (
      /(?:^|[：:，；。])(?:[一二三四五六七八九]是|（[一二三四五]）|\d[.、])/u.test(sentence) ||
      (admits(sentence) && !admitsInGeneral(sentence))
    )
      this.#problemItems += 1;
  }

  #kept(outer: Role): Role {
    return outer === "problem" && this.role === "plan"
      ? "plan"
      : outer === "achievement" && this.role === "problem"
        ? "achievement"
        : outer;
  }

  #afterMixed(heading: string): Role {
    if (this.role === "problem" && !soundsNegative(heading)) return "plan";
    return this.role;
  }

  /** A new chapter without a telling heading goes on telling, unless a plan or a list of problems was under way at the very end. */
  #restart(heading: Heading): Role {
    if (this.role === "problem" && !soundsNegative(heading.heading))
      return heading.depth === 1 && heading.number === "一" ? "plan" : "achievement";
    if (this.role === "plan") return "plan";
    return this.role === "problem" ? "problem" : "achievement";
  }
}

const LONGEST_NUMBER = 8;

const TELLING: ReadonlySet<Role | "mixed" | null> = new Set(["problem", "plan", "mixed"] as const);

const DONE_FIRST = /^[^问题不足下步]*(?:成效|做法|举措|情况|成绩)/u;

/** 当前存在的主要问题：…, told behind plans that no heading announced. */
const LISTS_PROBLEMS = /^(?:(?:当前|目前)[^，。：]{0,8})?存在的?(?:主要|突出)?(?:问题|不足|困难)(?:主要)?(?:有|是)?：/u;

/** 整改措施：…, beside the shortcoming that it is for. */
const MEASURE_BESIDE = /^(?:对策(?:建议)?|(?:整改|改进|解决|下一?步)(?:的)?(?:措施|办法|打算|举措|工作|方向|建议))：/u;

const numberOf = ({ number }: Heading): number | null => {
  const bare = number?.replace(/[（）]/gu, "") ?? "";
  return /^\d+$/u.test(bare) ? Number(bare) : chineseNumber(bare);
};
