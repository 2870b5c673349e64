/** A stretch of a text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a reader makes of a file: the exact text that every offset of the program points into. */
export interface SourceText {
  /** File name or URL as the user gave it; `-` for standard input. */
  readonly file: string;
  readonly mediaType: string;
  /** `sha256:` and 64 hex digits of `text` in UTF-8. */
  readonly contentHash: string;
  /** What the reader made of the file; of a plain text all of it, without byte order mark and with \n at line ends. */
  readonly text: string;
  /** What the format itself says beside the text (a web page's meta elements, a file's properties). */
  readonly metadata: SourceMetadata;
}

/** Facts that a format carries outside its text; everything optional, nothing guessed. */
export interface SourceMetadata {
  readonly title?: string;
  /** ISO date. */
  readonly publishedOn?: string;
  readonly publisher?: string;
}

/** A place that a person can go to: both count from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Line and column of an offset. */
export function position(text: string, offset: number): Position {
  let line = 1;
  let lineStart = 0;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) {
    line += 1;
    lineStart = at + 1;
  }
  return { line, column: offset - lineStart + 1 };
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
