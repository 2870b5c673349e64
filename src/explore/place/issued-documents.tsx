import type { JSX } from "preact";
import { to } from "../address/address.js";
import { words } from "../words/index.js";
import type { Place } from "./place.js";

/** Documents that a place issued over the years (历年印发的文件). */
export function IssuedDocuments({ issued }: { readonly issued: Place["issued"] }): JSX.Element | null {
  const w = words.value;
  if (issued.nodes.length === 0) return null;
  return (
    <section>
      <h2>{w.place.issued}</h2>
      <ul class="plain lines two" lang="zh-CN">
        {issued.nodes.map(({ id, title, docNumber, year }) => (
          <li key={id}>
            <a href={to("/document", id)}>《{title}》</a>{" "}
            <span class="small grey">{[docNumber, year].filter((note) => note !== null).join(" · ")}</span>
          </li>
        ))}
      </ul>
      {issued.totalCount > issued.nodes.length && <p class="small grey">{w.shownOf(issued.nodes.length, issued.totalCount)}</p>}
    </section>
  );
}
