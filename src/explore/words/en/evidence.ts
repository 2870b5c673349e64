import type { evidence as chinese } from "../zh/evidence.js";

/** Words of the evidence panel (原句栏). */
export const evidence: typeof chinese = {
  title: "Evidence",
  close: "Close",
  read: "Read the report",
  cite: "Cite",
  copy: "Copy",
  copyLink: "Copy link",
  copied: "Copied",
  cannotCopy: "The browser does not let us copy: select it by hand",
  rule: "Rule",
  whole: "the whole sentence",
  section: "Section",
  published: (day: string) => `published ${day}`,
  unpublished: "no date of publication",
  nth: (nth: number, all: number) => `passage ${nth} of ${all}`,
  next: "Next passage",
  previous: "Previous passage",
  keys: "↑ ↓ another record, ← → another passage, Esc closes",
  gb: "GB/T 7714",
  bibtex: "BibTeX",
  page: "Open",
};
