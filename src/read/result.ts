import { createHash } from "node:crypto";
import type { Fault } from "../model/fault.js";
import type { SourceMetadata, SourceText } from "../model/text.js";

/** Text of a source with what is doubtful about it; `source` is null where nothing could be read. */
export interface ReadResult {
  readonly source: SourceText | null;
  readonly faults: readonly Fault[];
}

/** What one format's reader makes of bytes, before it is a source. */
export interface Content {
  readonly text: string;
  readonly mediaType: string;
  readonly metadata: SourceMetadata;
  /** Warnings: what of the file could not be read. */
  readonly faults: readonly Fault[];
}

/** A text as every later stage sees it: without byte order mark, with \n alone at line ends, and nothing else changed. */
export function sourceText(text: string, file: string, mediaType: string, metadata: SourceMetadata): SourceText {
  const stored = text.replace(/^\ufeff/u, "").replace(/\r\n/gu, "\n");
  const contentHash = `sha256:${createHash("sha256").update(stored, "utf8").digest("hex")}`;
  return { file, mediaType, contentHash, text: stored, metadata };
}
