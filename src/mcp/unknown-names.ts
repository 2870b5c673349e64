import type { Ask } from "./tool.js";

const KINDS = { measure: "PROGRAM", place: "LOCALITY", indicator: "INDICATOR" } as const;

export interface Unknown {
  readonly name: string;
  readonly near: readonly string[];
}

/** Names that nothing in the graph bears, with near ones: so that “nobody did it” is told from a name that was not understood. */
export async function unknownNames(
  ask: Ask,
  kind: keyof typeof KINDS,
  names: readonly string[],
): Promise<{ readonly unknown?: readonly Unknown[] }> {
  const looked = await Promise.all(
    names.map(async (name) => {
      const asked = { measure: kind === "measure", place: kind === "place", indicator: kind === "indicator" };
      const found = await ask<Found>("names", { name, id: name, ...asked, kinds: [KINDS[kind]] });
      return found[kind] === null ? [{ name, near: found.near.nodes.map(({ label }) => label) }] : [];
    }),
  );
  const unknown = looked.flat();
  return unknown.length === 0 ? {} : { unknown };
}

interface Found {
  readonly measure?: { readonly id: string } | null;
  readonly place?: { readonly id: string } | null;
  readonly indicator?: { readonly id: string } | null;
  readonly near: { readonly nodes: readonly { readonly label: string }[] };
}
