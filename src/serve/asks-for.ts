import { Kind } from "graphql";
import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from "graphql";

/** Whether a query selects that path of fields right below the field that is being resolved, through fragments, too. */
export function asksFor(info: GraphQLResolveInfo, ...path: readonly string[]): boolean {
  // The same field of many objects has the same nodes, and the document is kept between requests: its selection is looked through once.
  const [first, second] = info.fieldNodes;
  const nodes = first !== undefined && second === undefined ? first : info.fieldNodes;
  const known = asked.get(nodes) ?? new Map<string, boolean>();
  asked.set(nodes, known);
  const name = path.join(".");
  const found = known.get(name) ?? ends(info, path);
  known.set(name, found);
  return found;
}

const asked = new WeakMap<FieldNode | readonly FieldNode[], Map<string, boolean>>();

function ends(info: GraphQLResolveInfo, path: readonly string[]): boolean {
  const found = path.reduce<readonly FieldNode[]>(
    (fields, name) => fields.flatMap(({ selectionSet }) => fieldsOf(selectionSet, info).filter((field) => field.name.value === name)),
    info.fieldNodes,
  );
  return found.length > 0;
}

function fieldsOf(set: SelectionSetNode | undefined, info: GraphQLResolveInfo): readonly FieldNode[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet, info);
    return fieldsOf(info.fragments[selection.name.value]?.selectionSet, info);
  });
}

/** Whether a query selects `field` anywhere below the field that is being resolved. */
export function asksBelow(info: GraphQLResolveInfo, field: string): boolean {
  const below = (set: SelectionSetNode | undefined): boolean =>
    (set?.selections ?? []).some((selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return below(info.fragments[selection.name.value]?.selectionSet);
      return (selection.kind === Kind.FIELD && selection.name.value === field) || below(selection.selectionSet);
    });
  return info.fieldNodes.some(({ selectionSet }) => below(selectionSet));
}
