import type { ComponentChildren, JSX } from "preact";
import type { Asked } from "../ask/use-answer.js";
import type { AskFault } from "../ask/ask.js";
import { words } from "../words/index.js";

/** Shows an answer, or says in a sentence why there is none yet (载入、空、出错); the old answer stays, dimmed. */
export function Shown<Answer>({
  asked,
  children,
}: {
  readonly asked: Asked<Answer>;
  readonly children: (data: Answer) => ComponentChildren;
}): JSX.Element {
  const { data, fault, waiting } = asked;
  return (
    <>
      {fault !== null && <FaultNotice fault={fault} />}
      {data !== null && <div class={waiting ? "old" : ""}>{children(data)}</div>}
      {data === null && fault === null && waiting && (
        <p class="wait" role="status">
          {words.value.wait}
        </p>
      )}
    </>
  );
}

/** A fault as a sentence that says what to do. */
export function FaultNotice({ fault }: { readonly fault: AskFault }): JSX.Element {
  const w = words.value;
  const text = fault.kind === "away" ? w.away : fault.kind === "busy" ? w.busy : `${w.refused}${fault.message}`;
  return (
    <p class="notice fault" role="alert">
      {text}
    </p>
  );
}

/** That there is nothing of this id, and what to do. */
export function Missing({ what, id }: { readonly what: string; readonly id: string }): JSX.Element {
  return (
    <p class="notice fault" role="alert">
      {words.value.missing(what, id)}
    </p>
  );
}
