import type { JSX } from "preact";
import { words } from "../words/index.js";
import type { Hit } from "./hit.js";

/** The words that were found, marked where they stand (命中的文字); names found by pinyin are shown whole. */
export function Found({ hit }: { readonly hit: Hit }): JSX.Element {
  const [snippet] = hit.snippets;
  if (hit.kind === "SENTENCE" && snippet !== undefined) return <Marked text={snippet.text} at={snippet.highlights} />;
  const own = hit.snippets.find(({ text, highlights }) => text === hit.label && highlights.length > 0);
  if (own !== undefined) return <Marked text={own.text} at={own.highlights} />;
  const other = hit.snippets.find(({ text, highlights }) => text !== hit.label && highlights.length > 0);
  return (
    <>
      {hit.label}
      {other !== undefined && (
        <span class="grey">
          {" "}
          <Marked text={other.text} at={other.highlights} />
        </span>
      )}
    </>
  );
}

/** What one wants to know of a hit beside its name. */
export function aboutHit({ node }: Hit): string {
  const w = words.value;
  switch (node?.__typename) {
    case "Locality":
      return w.level[node.level] ?? "";
    case "Program":
      return node.adopters === 0 ? "" : w.find.adopters(node.adopters);
    case "PolicyDocument":
      return node.citedByPlaces === 0 ? "" : w.find.citing(node.citedByPlaces);
    case "Sentence":
      return `${node.report.locality.fullName} ${node.report.year}`;
    default:
      return "";
  }
}

function Marked({
  text,
  at,
}: {
  readonly text: string;
  readonly at: readonly { readonly start: number; readonly end: number }[];
}): JSX.Element {
  const parts: (JSX.Element | string)[] = [];
  let next = 0;
  for (const { start, end } of at) {
    if (start < next) continue;
    parts.push(text.slice(next, start), <mark key={start}>{text.slice(start, end)}</mark>);
    next = end;
  }
  return (
    <>
      {parts}
      {text.slice(next)}
    </>
  );
}
