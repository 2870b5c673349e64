import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { address, go, here, to } from "../address/address.js";
import { evidenceQuery } from "../ask/generated/evidence.js";
import { useQuery } from "../ask/use-answer.js";
import { Missing, Shown } from "../parts/states.js";
import { words } from "../words/index.js";
import { FactBody } from "./fact-body.js";
import { evidenceAt, listed, opened } from "./open.js";
import { nameOf, proofs } from "./proof.js";
import type { Fact } from "./proof.js";

/** The evidence panel (原句栏): slides over the view, which stays readable; its state is `?e=` of the address, `n` the passage. */
export function Panel(): JSX.Element | null {
  const id = opened();
  const asked = useQuery(evidenceQuery, id === null ? null : { id });
  const panel = useRef<HTMLElement>(null);
  const from = useRef<Element | null>(null);
  const { evidence } = words.value;
  const isOpen = id !== null;
  const node = asked.data?.node;
  const fact = node != null && "report" in node ? (node as Fact) : null;
  const count = fact === null ? 0 : proofs(fact).length;
  const nth = Math.min(Math.max(Number(address.value.query.get("n") ?? 1) || 1, 1), Math.max(count, 1));

  useEffect(() => {
    if (!isOpen) return undefined;
    from.current = document.activeElement;
    panel.current?.focus({ preventScroll: true });
    return () => {
      if ((from.current instanceof HTMLElement || from.current instanceof SVGElement) && from.current.isConnected)
        from.current.focus({ preventScroll: true });
    };
  }, [isOpen]);

  useEffect(() => {
    if (!isOpen) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.target instanceof HTMLInputElement || event.altKey || event.ctrlKey || event.metaKey) return;
      const next = step(event.key, id, nth, count);
      if (next === null) return;
      event.preventDefault();
      go(next, "replace");
    };
    addEventListener("keydown", onKey);
    return () => {
      removeEventListener("keydown", onKey);
    };
  }, [isOpen, id, nth, count]);

  useEffect(() => {
    links()
      .find(({ dataset }) => dataset["evidence"] === id)
      ?.scrollIntoView({ block: "nearest" });
  }, [id]);

  if (id === null) return null;
  return (
    <aside class="panel" ref={panel} tabIndex={-1} aria-label={evidence.title}>
      <header>
        <h2>{fact === null ? evidence.title : nameOf(fact)}</h2>
        <a class="button" data-replace="" href={here({ e: null, n: null })}>
          {evidence.close}
        </a>
      </header>
      <Shown asked={asked}>
        {(data) =>
          data.node === null || fact === null ? (
            <Missing what={words.value.kinds["Sentence"] ?? ""} id={id} />
          ) : (
            <FactBody fact={fact} nth={nth} />
          )
        }
      </Shown>
      <p class="small grey">{evidence.keys}</p>
      {fact !== null && (
        <p class="small">
          <a href={to("/graph", "", { around: fact.id })}>{words.value.related.graph}</a>
        </p>
      )}
    </aside>
  );
}

/** Records that the view links to, as they stand on it. */
const onView = (): readonly string[] => [...new Set(links().map(({ dataset }) => dataset["evidence"] ?? ""))];

const links = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>("#view [data-evidence]")];

/** Where a key leads: to another record of the list, another passage, or out. */
function step(key: string, id: string, nth: number, count: number): string | null {
  const ids = listed.peek().includes(id) ? listed.peek() : onView();
  const at = ids.indexOf(id);
  const other = (by: number): string | null => {
    const found = at === -1 ? undefined : ids[at + by];
    return found === undefined ? null : evidenceAt(found);
  };
  if (key === "Escape") return here({ e: null, n: null });
  if (key === "ArrowDown") return other(1);
  if (key === "ArrowUp") return other(-1);
  if (key === "ArrowRight" && nth < count) return here({ n: String(nth + 1) });
  if (key === "ArrowLeft" && nth > 1) return here({ n: String(nth - 1) });
  return null;
}
