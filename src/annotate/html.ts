/** A piece of markup that is safe as it stands. */
export interface Html {
  readonly html: string;
}

type Piece = string | number | Html | readonly Html[];

/** Markup by template: what is put in is text and is escaped, unless it is markup made here. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return { html: strings.map((string, at) => string + (at < pieces.length ? written(pieces[at] ?? "") : "")).join("") };
}

export const nothing: Html = { html: "" };

/** Pieces one after another. */
export const joined = (pieces: readonly Html[]): Html => ({ html: pieces.map((piece) => piece.html).join("") });

function written(piece: Piece): string {
  if (typeof piece === "number") return String(piece);
  if (typeof piece === "string") return piece.replace(/[&<>"']/gu, (character) => ESCAPED[character] ?? character);
  return "html" in piece ? piece.html : joined(piece).html;
}

const ESCAPED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
