import type { ComponentChildren, JSX } from "preact";
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

/** The report's text (正文), every mark underlined by its kind; a press on a sentence chooses it. */
export function Paper({ text, lines, marks, chosen, onPoint }: PaperProps): JSX.Element {
  let next = 0;
  const pieces = (span: Span, own: readonly Mark[]): JSX.Element[] =>
    segments(span, own, chosen).map((piece) => <PieceOfText key={piece.start} text={text} piece={piece} onPoint={onPoint} />);
  return (
    <article class="paper" lang="zh-CN">
      {lines.map((line, nth) => {
        while (next < marks.length && (marks[next]?.end ?? 0) <= line.start) next += 1;
        const until = marks.findIndex((mark, at) => at >= next && mark.start >= line.end);
        const own = marks.slice(next, until === -1 ? undefined : until);
        const begins = line.role !== null && line.role !== lines[nth - 1]?.role && (line.role === "PROBLEM" || line.role === "PLAN");
        return (
          <Line key={line.start} line={line} tag={begins && line.depth > 0 ? line.role : null}>
            {line.lead > line.start && <b>{pieces({ start: line.start, end: line.lead }, own)}</b>}
            {pieces({ start: line.lead, end: line.end }, own)}
          </Line>
        );
      })}
    </article>
  );
}

function Line({
  line,
  tag,
  children,
}: {
  readonly line: Paragraph;
  readonly tag: string | null;
  readonly children: ComponentChildren;
}): JSX.Element {
  const role = line.role === "PROBLEM" || line.role === "PLAN" ? `role-${line.role}` : "";
  if (line.depth === 0) {
    return (
      <p id={`p${line.start}`} class={role} onClick={(event) => chooseSentence(event, line)}>
        {children}
      </p>
    );
  }
  const Heading = line.depth === 1 ? "h2" : line.depth === 2 ? "h3" : "h4";
  return (
    <Heading id={`p${line.start}`} class={role}>
      {children}
      {tag !== null && <span class="tag">{words.value.role[tag]}</span>}
    </Heading>
  );
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
      onBlur={() => onPoint(null)}
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
