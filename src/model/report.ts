import type { SourceText, Span } from "./text.js";

/** What a passage does: tells what was done, admits a shortcoming, announces work, or leads in. */
export type Role = "preamble" | "achievement" | "problem" | "plan";

/** A heading and what stands under it up to the next heading of the same or a higher depth. */
export interface Section extends Span {
  /** As printed: 一, (一), 1, 一是; null where the heading has none. */
  readonly number: string | null;
  readonly heading: string;
  /** 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）or 一是. */
  readonly depth: number;
  readonly role: Role;
  /** Id of a theme, `theme-enforcement`; null where the heading tells none. */
  readonly theme: string | null;
}

/** Ends at 。！？ or at the end of a line, never at ；. Knows the innermost section that it stands in. */
export interface Sentence extends Span {
  readonly role: Role;
  /** Index into `sections`; -1 before the first heading. */
  readonly section: number;
  /** Where one sentence turns from one role to the next: …取得成效，｜但仍存在不足; …仍有差距，｜下一步，我县将…. */
  readonly turn?: { readonly at: number; readonly before: Role; readonly after: Role };
}

/** What stands above and below the body and may say whose report this is: each a span with its words. */
export interface Masthead {
  /** Title lines, best first. */
  readonly titles: readonly (Span & { readonly text: string })[];
  /** Signed bodies (落款), metadata (发文机关, 信息来源) and addressees (主送), as printed. */
  readonly issuers: readonly (Span & { readonly text: string })[];
  /** Whose site the page stands on (网站：岳西县人民政府): a last hint, since sites publish for others. */
  readonly site: (Span & { readonly text: string }) | null;
  readonly addressee: (Span & { readonly text: string }) | null;
  /** Dates with what they stand beside; ISO. */
  readonly dates: readonly (Span & { readonly date: string; readonly label: "published" | "signed" | "clock" | "other" })[];
  /** The body of the report, without page navigation above and below. */
  readonly body: Span;
}

/** A report as laid out, before anything is understood. */
export interface ParsedReport {
  readonly source: SourceText;
  /** A copy of the text for matching, of the same length: one form for widths, marks, spaces and script (zh/fold). */
  readonly folded: string;
  readonly masthead: Masthead;
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
}
