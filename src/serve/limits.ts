import type { ApolloServerPlugin } from "@apollo/server";
import { Kind } from "graphql";
import type { DocumentNode, FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode, SelectionSetNode } from "graphql";
import { fieldExtensionsEstimator, getComplexity, simpleEstimator } from "graphql-query-complexity";
import { clientError } from "./errors.js";

/** What one query may ask for: nested fields, price (a page costs its rows times what each holds), aliases, words, nesting of variables. */
export const LIMITS = { depth: 15, cost: 50_000, aliases: 60, tokens: 3_000, variables: 30 } as const;

/** Refuses a query that is too deep, too dear or too often aliased before it starts; tells the price of the others in `extensions.cost`. */
export function limitsPlugin(schema: GraphQLSchema): ApolloServerPlugin {
  return {
    requestDidStart: () => {
      let cost: number | null = null;
      return Promise.resolve({
        didResolveOperation: ({ document, operation, request }) => {
          if (operation === undefined) return Promise.resolve();
          checkVariables(request.variables);
          checkDepth(document, operation);
          checkAliases(document);
          cost = priceOf(schema, document, request.operationName, request.variables ?? {});
          if (cost !== null && cost > LIMITS.cost) {
            throw clientError(
              "LIMIT_EXCEEDED",
              `查询过大：代价 ${cost}，上限 ${LIMITS.cost}；请减小 first，或少取内层列表的字段。`,
              `The query is too large: it costs ${cost}, the limit is ${LIMITS.cost}. Ask for fewer rows with first, or for less inside inner lists.`,
              { cost, limit: LIMITS.cost },
            );
          }
          return Promise.resolve();
        },
        willSendResponse: ({ response }) => {
          if (response.body.kind === "single" && cost !== null) {
            const { singleResult } = response.body;
            singleResult.extensions = { ...singleResult.extensions, cost: { requested: cost, limit: LIMITS.cost } };
          }
          return Promise.resolve();
        },
      });
    },
  };
}

/** Before anything walks down into them: what nests without end would exhaust the stack. */
function checkVariables(variables: unknown): void {
  let level: readonly unknown[] = [variables];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > LIMITS.variables) {
      throw clientError(
        "LIMIT_EXCEEDED",
        `变量嵌套过深，上限 ${LIMITS.variables} 层。`,
        `The variables are nested too deep, the limit is ${LIMITS.variables}.`,
        { limit: LIMITS.variables },
      );
    }
    level = level.flatMap((value): unknown[] => (typeof value === "object" && value !== null ? Object.values(value) : []));
  }
}

/** Null where the variables do not fit the query: then the execution says what is wrong with them. */
function priceOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  operationName: string | undefined,
  variables: Record<string, unknown>,
): number | null {
  try {
    return getComplexity({
      schema,
      query,
      variables,
      ...(operationName === undefined ? {} : { operationName }),
      estimators: [fieldExtensionsEstimator(), simpleEstimator({ defaultComplexity: 1 })],
    });
  } catch {
    return null;
  }
}

function checkDepth(document: DocumentNode, operation: OperationDefinitionNode): void {
  const fragments = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const depth = depthOf(operation.selectionSet, fragments);
  if (depth > LIMITS.depth) {
    throw clientError(
      "LIMIT_EXCEEDED",
      `查询嵌套过深：${depth} 层，上限 ${LIMITS.depth} 层；请拆成两个查询，用 id 接续。`,
      `The query is nested ${depth} deep, the limit is ${LIMITS.depth}: ask in two queries, the second by id.`,
      { depth, limit: LIMITS.depth },
    );
  }
}

/** Fields of the schema itself (__schema, __type) are not counted; validation has refused circular fragments before. */
function depthOf(set: SelectionSetNode | undefined, fragments: ReadonlyMap<string, FragmentDefinitionNode>): number {
  let deepest = 0;
  for (const selection of set?.selections ?? []) {
    if (selection.kind === Kind.FIELD) {
      if (!selection.name.value.startsWith("__")) deepest = Math.max(deepest, 1 + depthOf(selection.selectionSet, fragments));
    } else {
      const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      deepest = Math.max(deepest, depthOf(inner?.selectionSet, fragments));
    }
  }
  return deepest;
}

function checkAliases(document: DocumentNode): void {
  const aliases = document.definitions.reduce(
    (sum, definition) => sum + ("selectionSet" in definition ? aliasesIn(definition.selectionSet) : 0),
    0,
  );
  if (aliases > LIMITS.aliases) {
    throw clientError(
      "LIMIT_EXCEEDED",
      `别名过多：${aliases} 个，上限 ${LIMITS.aliases} 个；请改用筛选条件中的列表。`,
      `${aliases} aliases, the limit is ${LIMITS.aliases}: give lists in a filter instead.`,
      { aliases, limit: LIMITS.aliases },
    );
  }
}

function aliasesIn(set: SelectionSetNode | undefined): number {
  return (set?.selections ?? []).reduce((sum, selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return sum;
    const own = selection.kind === Kind.FIELD && selection.alias !== undefined ? 1 : 0;
    return sum + own + aliasesIn(selection.selectionSet);
  }, 0);
}
