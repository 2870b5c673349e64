import type { JSX } from "preact";
import { to } from "../address/address.js";
import type { PlaceAnswer } from "../ask/generated/place.js";
import { words } from "../words/index.js";

/** Documents that a place issued over the years (历年印发的文件). */
export function IssuedDocuments({ issued }: { readonly issued: NonNullable<PlaceAnswer["locality"]>["issued"] }): JSX.Element | null {
  const w = words.value;
  if (issued.nodes.length === 0) return null;
  return (
    <section>
      <h2>{w.place.issued}</h2>
      <ul class="plain lines" lang="zh-CN">
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
