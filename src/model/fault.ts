/** What can be wrong with an input, as clients and scripts test for it. */
export type FaultCode =
  | "NOT_A_REPORT"
  | "NO_PLACE"
  | "NO_YEAR"
  | "UNKNOWN_PLACE"
  | "AMBIGUOUS_PLACE"
  | "UNREADABLE"
  | "NO_TEXT"
  | "UNSUPPORTED_FORMAT"
  | "TOO_LARGE"
  | "BROKEN_ENCODING"
  | "DUPLICATE_REPORT"
  | "NO_INPUT"
  | "STORE_FAILED"
  | "NOT_FETCHED"
  | "EXTRACTION_FAILED";

/**
 * Something that kept a fact, or a whole file, from being taken.
 * Extraction collects faults instead of throwing; `error` means that nothing of the file was taken.
 */
export interface Fault {
  readonly code: FaultCode;
  readonly severity: "error" | "warning";
  /** What is wrong, one sentence. */
  readonly message: string;
  /** What the user can do about it, one sentence. */
  readonly hint: string;
  readonly line: number;
  readonly column: number;
}

/** A fault of the file as a whole, of which nothing is taken. */
export const fatal = (code: FaultCode, message: string, hint: string): Fault => ({
  code,
  severity: "error",
  message,
  hint,
  line: 1,
  column: 1,
});

/** A fault as one line for a terminal: `file:line:column CODE what; what to do`. */
export function printFault(file: string, fault: Fault): string {
  return `${file}:${fault.line}:${fault.column} ${fault.code} ${fault.message} ${fault.hint}`;
}
