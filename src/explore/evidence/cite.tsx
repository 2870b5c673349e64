import type { JSX } from "preact";
import { words } from "../words/index.js";
import { bibtex, gbt7714 } from "./citation.js";
import type { Cited } from "./citation.js";

/** A report as a citation (引用) in the two forms that papers here use. */
export function Cite({ report, url, quote }: { readonly report: Cited; readonly url: string; readonly quote: string | null }): JSX.Element {
  const { evidence } = words.value;
  const today = new Date().toISOString().slice(0, 10);
  return (
    <details class="cite">
      <summary>{evidence.cite}</summary>
      <div class="small grey">{evidence.gb}</div>
      <pre>{gbt7714(report, url, today)}</pre>
      <div class="small grey">{evidence.bibtex}</div>
      <pre>{bibtex(report, url, quote)}</pre>
    </details>
  );
}
