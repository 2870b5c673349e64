import { Component } from "preact";
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { go, here } from "../address/address.js";
import { words } from "../words/index.js";
import type { Paragraph } from "./paragraphs.js";
import { segments } from "./segments.js";
import type { Mark, Piece } from "./segments.js";

export interface Span {
  readonly start: number;
  readonly end: number;
}

interface PaperProps {
  readonly text: string;
  readonly lines: readonly Paragraph[];
  readonly marks: readonly Mark[];
  readonly chosen: Span | null;
  readonly onPoint: (span: Span | null) => void;
}

/** Beyond so many characters the browser lays out only what is near the window. */
const LONG = 60_000;

/** The report's text (正文), every mark underlined by its kind; a press on a sentence chooses it. */
export function Paper({ text, lines, marks, chosen, onPoint }: PaperProps): JSX.Element {
  const own = useMemo(() => marksOfLines(lines, marks), [lines, marks]);
  return (
    <article class={text.length > LONG ? "paper long" : "paper"} lang="zh-CN">
      {lines.map((line, nth) => {
        const begins = line.role !== null && line.role !== lines[nth - 1]?.role && (line.role === "PROBLEM" || line.role === "PLAN");
        return (
          <Line
            key={line.start}
            text={text}
            line={line}
            marks={own[nth] ?? NONE}
            chosen={chosen !== null && chosen.start < line.end && chosen.end > line.start ? chosen : null}
            tag={begins && line.depth > 0 ? (words.value.role[line.role ?? ""] ?? null) : null}
            onPoint={onPoint}
          />
        );
      })}
    </article>
  );
}

interface LineProps {
  readonly text: string;
  readonly line: Paragraph;
  readonly marks: readonly Mark[];
  readonly chosen: Span | null;
  readonly tag: string | null;
  readonly onPoint: PaperProps["onPoint"];
}

/** One line; written anew only when its own marks or the chosen words in it are others, since a report has thousands. */
class Line extends Component<LineProps> {
  override shouldComponentUpdate(next: LineProps): boolean {
    const { line, marks, chosen, tag } = this.props;
    return next.line !== line || next.marks !== marks || next.chosen !== chosen || next.tag !== tag;
  }

  override render(): JSX.Element {
    const { text, line, marks, chosen, tag, onPoint } = this.props;
    const pieces = (span: Span): JSX.Element[] =>
      segments(span, marks, chosen).map((piece) => <PieceOfText key={piece.start} text={text} piece={piece} onPoint={onPoint} />);
    const role = line.role === "PROBLEM" || line.role === "PLAN" ? `role-${line.role}` : "";
    const inside = [
      line.lead > line.start && <b>{pieces({ start: line.start, end: line.lead })}</b>,
      pieces({ start: line.lead, end: line.end }),
    ];
    if (line.depth === 0) {
      return (
        <p id={`p${line.start}`} class={role} onClick={(event) => chooseSentence(event, line)}>
          {inside}
        </p>
      );
    }
    const Heading = line.depth === 1 ? "h2" : line.depth === 2 ? "h3" : "h4";
    return (
      <Heading id={`p${line.start}`} class={role}>
        {inside}
        {tag !== null && <span class="tag">{tag}</span>}
      </Heading>
    );
  }
}

const NONE: readonly Mark[] = [];

/** The marks of each line, in one go over both. */
function marksOfLines(lines: readonly Paragraph[], marks: readonly Mark[]): readonly (readonly Mark[])[] {
  let next = 0;
  return lines.map((line) => {
    while (next < marks.length && (marks[next]?.end ?? 0) <= line.start) next += 1;
    const own: Mark[] = [];
    for (let nth = next; nth < marks.length; nth += 1) {
      const mark = marks[nth];
      if (mark === undefined || mark.start >= line.end) break;
      if (mark.end > line.start) own.push(mark);
    }
    return own.length === 0 ? NONE : own;
  });
}

function PieceOfText({
  text,
  piece,
  onPoint,
}: {
  readonly text: string;
  readonly piece: Piece;
  readonly onPoint: PaperProps["onPoint"];
}): JSX.Element {
  const inside: JSX.Element | string = text.slice(piece.start, piece.end);
  const shown = piece.chosen ? <mark data-at={piece.start}>{inside}</mark> : <span data-at={piece.start}>{inside}</span>;
  const innermost = piece.marks.at(-1);
  if (innermost === undefined) return shown;
  const outer = piece.marks.slice(0, -1).map(({ kind }) => kind);
  const span = { start: innermost.start, end: innermost.end };
  const link = (
    <a
      class={`m ${innermost.kind}`}
      href={here({}, `s=${span.start}-${span.end}`)}
      data-replace=""
      // A mark cut in two is one stop of the keyboard.
      tabIndex={piece.start === innermost.start ? 0 : -1}
      onMouseEnter={() => onPoint(span)}
      onMouseLeave={() => onPoint(null)}
      onFocus={() => onPoint(span)}
      // What the note says stays while a key leads into it.
      onBlur={({ relatedTarget }) => (relatedTarget instanceof Element && relatedTarget.closest(".note") !== null) || onPoint(null)}
    >
      {shown}
    </a>
  );
  return outer.filter((kind) => kind !== innermost.kind).reduceRight((inner, kind) => <span class={`m ${kind}`}>{inner}</span>, link);
}

/** A press on plain text chooses the sentence under it, unless the reader is selecting words. */
function chooseSentence(event: MouseEvent, line: Paragraph): void {
  if (!(event.target instanceof Element) || event.target.closest("a") !== null || !(getSelection()?.isCollapsed ?? true)) return;
  const piece = event.target.closest<HTMLElement>("[data-at]");
  if (piece === null) return;
  const at = Number(piece.dataset["at"]) + (getSelection()?.anchorOffset ?? 0);
  const sentence = line.sentences.find(({ start, end }) => start <= at && at < end) ?? line.sentences.at(-1);
  if (sentence !== undefined) go(here({}, `s=${sentence.start}-${sentence.end}`), "replace");
}
