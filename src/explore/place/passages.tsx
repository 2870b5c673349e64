import type { ComponentChildren, JSX } from "preact";
import { EvidenceLink } from "../evidence/evidence-link.js";
import { words } from "../words/index.js";

interface PassagesProps {
  readonly id: string;
  readonly title: string;
  readonly sentences: readonly { readonly id: string; readonly text: string }[];
  readonly children?: ComponentChildren;
}

/** Sentences as the report prints them (原句), each of which opens in its surroundings. */
export function Passages({ id, title, sentences, children }: PassagesProps): JSX.Element {
  return (
    <section id={id}>
      <h2>{title}</h2>
      {sentences.length === 0 ? (
        <p class="notice">{words.value.place.nothing}</p>
      ) : (
        <ol class="plain passages" lang="zh-CN">
          {sentences.map((sentence) => (
            <li key={sentence.id}>
              <EvidenceLink id={sentence.id}>{sentence.text}</EvidenceLink>
            </li>
          ))}
        </ol>
      )}
      {children !== undefined && <p class="row small">{children}</p>}
    </section>
  );
}
