import type { JSX } from "preact";
import { CopyButton } from "../parts/copy-button.js";
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
      {[[evidence.gb, gbt7714(report, url, today)] as const, [evidence.bibtex, bibtex(report, url, quote)] as const].map(([form, text]) => (
        <div key={form}>
          <div class="row small">
            <span class="grey">{form}</span>
            <CopyButton text={() => text} label={`${evidence.copy} ${form}`} />
          </div>
          <pre>{text}</pre>
        </div>
      ))}
    </details>
  );
}
