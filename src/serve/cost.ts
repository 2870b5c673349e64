import { Kind } from "graphql";
import type { DocumentNode, FieldNode, FragmentDefinitionNode, GraphQLSchema, SelectionSetNode } from "graphql";
import { fieldExtensionsEstimator, getComplexity, simpleEstimator } from "graphql-query-complexity";
import type { ComplexityEstimator } from "graphql-query-complexity";

export interface Priceable {
  readonly schema: GraphQLSchema;
  readonly query: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Record<string, unknown>;
}

/** What a query costs (查询代价) before it runs, and of each of its fields what one of it costs where it stands. */
export interface Cost {
  readonly total: number;
  readonly each: ReadonlyMap<FieldNode, number>;
}

/** Null where the variables do not fit the query: then the execution says what is wrong with them. */
export function costOf({ schema, query, variables, operationName }: Priceable): Cost | null {
  const each = new Map<FieldNode, number>();
  const noted: ComplexityEstimator = (field) => {
    const price = priced(field) ?? single(field);
    if (typeof price === "number") each.set(field.node, price);
    return price;
  };
  try {
    const named = operationName === undefined ? {} : { operationName };
    return { total: getComplexity({ schema, query, variables, ...named, estimators: [noted] }), each };
  } catch {
    return null;
  }
}

const priced = fieldExtensionsEstimator();
const single = simpleEstimator({ defaultComplexity: 1 });

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

export const fragmentsOf = (document: DocumentNode): Fragments =>
  new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );

/** Fields of a selection, also those that fragments bring. */
export const fieldsOf = (set: SelectionSetNode | undefined, fragments: Fragments): readonly FieldNode[] =>
  (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    return fieldsOf(inner?.selectionSet, fragments);
  });

/** How many fields a selection has once its fragments are written out; each fragment is counted once and remembered. */
export function writtenOut(set: SelectionSetNode | undefined, fragments: Fragments, known = new Map<string, number>()): number {
  return (set?.selections ?? []).reduce((sum, selection) => {
    if (selection.kind === Kind.FIELD) return sum + 1 + writtenOut(selection.selectionSet, fragments, known);
    if (selection.kind === Kind.INLINE_FRAGMENT) return sum + writtenOut(selection.selectionSet, fragments, known);
    const name = selection.name.value;
    const count = known.get(name) ?? writtenOut(fragments.get(name)?.selectionSet, fragments, known);
    known.set(name, count);
    return sum + count;
  }, 0);
}

/** The way down to the dearest part (最贵之处), as far as one field costs more than half of what stands beside it: `localities.nodes.adoptions`. */
export function dearestPath(set: SelectionSetNode, fragments: Fragments, { each }: Cost): readonly string[] {
  const fields = fieldsOf(set, fragments).map((field) => ({ field, price: each.get(field) ?? 0 }));
  const sum = fields.reduce((all, { price }) => all + price, 0);
  const most = fields.find(({ price }) => price > sum / 2);
  if (most?.field.selectionSet === undefined) return [];
  const { alias, name, selectionSet } = most.field;
  return [alias?.value ?? name.value, ...dearestPath(selectionSet, fragments, { total: most.price, each })];
}
