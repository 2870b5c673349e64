import type { JSX } from "preact";
import { EvidenceLink } from "../evidence/evidence-link.js";
import { words } from "../words/index.js";
import { aboutHit, Found } from "./found.js";
import { KIND_NAMES, pageOf } from "./hit.js";
import type { Hit, HitKind } from "./hit.js";

interface HitsProps {
  readonly kind: HitKind;
  readonly hits: readonly Hit[];
  readonly headed: boolean;
}

/** Hits of one kind (同类结果): a name leads to its page, a sentence opens in its surroundings. */
export function Hits({ kind, hits, headed }: HitsProps): JSX.Element | null {
  const w = words.value;
  if (hits.length === 0) return null;
  return (
    <section>
      {headed && <h2>{w.kinds[KIND_NAMES[kind]]}</h2>}
      <ul class={kind === "SENTENCE" ? "plain passages" : "plain lines two"} lang="zh-CN">
        {hits.map((hit) => (
          <li key={hit.id}>
            {kind === "SENTENCE" ? (
              <EvidenceLink id={hit.id}>
                <Found hit={hit} />
              </EvidenceLink>
            ) : (
              <a href={pageOf(hit)}>
                <Found hit={hit} />
              </a>
            )}{" "}
            <span class="small grey">{aboutHit(hit)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
