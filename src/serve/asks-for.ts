import { Kind } from "graphql";
import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from "graphql";

/** Whether a query selects that path of fields right below the field that is being resolved, through fragments, too. */
export function asksFor(info: GraphQLResolveInfo, ...path: readonly string[]): boolean {
  return askedOnce(info, path.join("."), () => fieldsAt(info, path).length > 0);
}

/** Whether a query selects other fields than those known right below that path of fields. */
export function asksBeyond(info: GraphQLResolveInfo, known: ReadonlySet<string>, ...path: readonly string[]): boolean {
  return askedOnce(info, `${path.join(".")} beyond ${[...known].join()}`, () =>
    fieldsAt(info, path)
      .flatMap(({ selectionSet }) => fieldsOf(selectionSet, info))
      .some(({ name }) => !known.has(name.value)),
  );
}

/** The same field of many objects has the same nodes, and the document is kept between requests: its selection is looked through once. */
function askedOnce(info: GraphQLResolveInfo, question: string, look: () => boolean): boolean {
  const [first, second] = info.fieldNodes;
  const nodes = first !== undefined && second === undefined ? first : info.fieldNodes;
  const known = asked.get(nodes) ?? new Map<string, boolean>();
  asked.set(nodes, known);
  const found = known.get(question) ?? look();
  known.set(question, found);
  return found;
}

const asked = new WeakMap<FieldNode | readonly FieldNode[], Map<string, boolean>>();

const fieldsAt = (info: GraphQLResolveInfo, path: readonly string[]): readonly FieldNode[] =>
  path.reduce<readonly FieldNode[]>(
    (fields, name) => fields.flatMap(({ selectionSet }) => fieldsOf(selectionSet, info).filter((field) => field.name.value === name)),
    info.fieldNodes,
  );

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
