import type { ComponentChildren, JSX } from "preact";
import { evidenceAt, opened } from "./open.js";

/** Leads from a number, a cell, a quotation to the sentences behind it (原句). */
export function EvidenceLink({
  id,
  label,
  children,
}: {
  readonly id: string;
  readonly label?: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <a
      class="evidence-link"
      data-evidence={id}
      href={evidenceAt(id)}
      aria-current={opened() === id ? "true" : undefined}
      aria-label={label}
    >
      {children}
    </a>
  );
}
