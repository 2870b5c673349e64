import { Kind, parse } from "graphql";
import type { FragmentDefinitionNode, SelectionNode } from "graphql";

/** How many statements a query may run: one for each level below each field at the top (层数), whatever its width. */
export function statementsAllowed(query: string): number {
  const { definitions } = parse(query);
  const operation = definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error("no query");
  const fragments = new Map(
    definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION).map((fragment) => [fragment.name.value, fragment]),
  );
  return operation.selectionSet.selections.reduce((sum, field) => sum + depth(field, fragments), 0);
}

function depth(selection: SelectionNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): number {
  if (selection.kind === Kind.FIELD)
    return 1 + Math.max(0, ...(selection.selectionSet?.selections ?? []).map((inner) => depth(inner, fragments)));
  const set = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
  return Math.max(0, ...(set?.selectionSet.selections ?? []).map((inner) => depth(inner, fragments)));
}
