import type { ApolloServerPlugin } from "@apollo/server";
import { Kind } from "graphql";
import type { DocumentNode, GraphQLError, GraphQLSchema, OperationDefinitionNode, SelectionSetNode } from "graphql";
import { allowedBefore } from "./allowed-before.js";
import { costOf, dearestPath, fieldsOf, fragmentsOf, writtenOut } from "./cost.js";
import type { Cost, Fragments } from "./cost.js";
import { badInput, clientError } from "./errors.js";

/**
 * What one query may ask for: nested fields, price (a page costs its rows times what each holds), aliases, words, nesting of variables,
 * fields once all fragments are written out, the same field beside itself.
 */
export const LIMITS = { depth: 15, cost: 50_000, aliases: 60, tokens: 3_000, variables: 30, fields: 5_000, repeats: 50 } as const;

/** Refuses a query that is too deep, too dear or too often aliased before it starts; tells the price of the others in `extensions.cost`. */
export function limitsPlugin(schema: GraphQLSchema): ApolloServerPlugin {
  const allowed = allowedBefore();
  return {
    requestDidStart: () => {
      let cost: number | null = null;
      return Promise.resolve({
        didResolveOperation: ({ document, operation, request }) => {
          if (operation === undefined) return Promise.resolve();
          // No rule of validation sees to it, and the execution would take it for a fault of ours.
          if (schema.getRootType(operation.operation) == null)
            throw badInput(`本服务没有 ${operation.operation}，请用 query。`, `There is no ${operation.operation} here: ask with query.`);
          checkVariables(request.variables);
          const asked = allowed(operation, request.variables);
          cost = asked.cost;
          if (cost !== null) return Promise.resolve();
          const fragments = fragmentsOf(document);
          checkFields(operation, fragments);
          checkRepeats(operation.selectionSet, fragments);
          checkDepth(operation, fragments);
          checkAliases(document);
          const found = costOf({ schema, query: document, operationName: request.operationName, variables: request.variables ?? {} });
          if (found === null) return Promise.resolve();
          checkCost(found, dearestPath(operation.selectionSet, fragments, found));
          cost = found.total;
          asked.keep(cost);
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

/** A query that is not run at all answers 400; what breaks a limit while it runs is an error beside the rest of the answer (200). */
const refused = (chinese: string, english: string, extensions: Readonly<Record<string, unknown>>): GraphQLError =>
  clientError("LIMIT_EXCEEDED", chinese, english, { http: { status: 400 }, ...extensions });

/** Before anything walks down into them: what nests without end would exhaust the stack. */
function checkVariables(variables: unknown): void {
  let level: readonly unknown[] = [variables];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > LIMITS.variables) {
      throw refused(`变量嵌套过深，上限 ${LIMITS.variables} 层。`, `The variables are nested too deep, the limit is ${LIMITS.variables}.`, {
        limit: LIMITS.variables,
      });
    }
    level = level.flatMap((value): unknown[] => (typeof value === "object" && value !== null ? Object.values(value) : []));
  }
}

function checkCost({ total }: Cost, path: readonly string[]): void {
  if (total <= LIMITS.cost) return;
  const where = path.length === 0 ? null : path.join(".");
  throw refused(
    `查询过大：代价 ${total}，上限 ${LIMITS.cost}${where === null ? "" : `，最贵之处为 ${where}`}；请减小 first、限定地区与年份后分几次查询，或少取内层列表的字段。`,
    `The query is too large: it costs ${total}, the limit is ${LIMITS.cost}${where === null ? "" : `; the dearest part is ${where}`}. Ask for fewer rows with first, for one place or year at a time, or for less inside inner lists.`,
    { cost: total, limit: LIMITS.cost, dearest: where },
  );
}

/** Before anything writes the fragments out: thirty that each name the next one twice would be a thousand million fields. */
function checkFields(operation: OperationDefinitionNode, fragments: Fragments): void {
  const fields = writtenOut(operation.selectionSet, fragments);
  if (fields > LIMITS.fields) {
    throw refused(
      `片段展开后字段过多，上限 ${LIMITS.fields} 个；请少用嵌套的片段。`,
      `The query has too many fields once its fragments are written out, the limit is ${LIMITS.fields}: nest fewer fragments.`,
      { limit: LIMITS.fields },
    );
  }
}

/** Once is enough: the same name beside itself changes nothing in the answer. */
function checkRepeats(set: SelectionSetNode | undefined, fragments: Fragments): void {
  const times = new Map<string, number>();
  for (const { alias, name, selectionSet } of fieldsOf(set, fragments)) {
    const shown = alias?.value ?? name.value;
    const count = (times.get(shown) ?? 0) + 1;
    if (count > LIMITS.repeats) {
      throw refused(
        `同一字段重复过多，上限 ${LIMITS.repeats} 次。`,
        `The same field stands beside itself too often, the limit is ${LIMITS.repeats}.`,
        { limit: LIMITS.repeats },
      );
    }
    times.set(shown, count);
    checkRepeats(selectionSet, fragments);
  }
}

function checkDepth(operation: OperationDefinitionNode, fragments: Fragments): void {
  const depth = depthOf(operation.selectionSet, fragments);
  if (depth > LIMITS.depth) {
    throw refused(
      `查询嵌套过深：${depth} 层，上限 ${LIMITS.depth} 层；请拆成两个查询，用 id 接续。`,
      `The query is nested ${depth} deep, the limit is ${LIMITS.depth}: ask in two queries, the second by id.`,
      { depth, limit: LIMITS.depth },
    );
  }
}

/** Fields of the schema itself (__schema, __type) are not counted; validation has refused circular fragments before. */
const depthOf = (set: SelectionSetNode | undefined, fragments: Fragments): number =>
  fieldsOf(set, fragments)
    .filter(({ name }) => !name.value.startsWith("__"))
    .reduce((deepest, { selectionSet }) => Math.max(deepest, 1 + depthOf(selectionSet, fragments)), 0);

function checkAliases(document: DocumentNode): void {
  const aliases = document.definitions.reduce(
    (sum, definition) => sum + ("selectionSet" in definition ? aliasesIn(definition.selectionSet) : 0),
    0,
  );
  if (aliases > LIMITS.aliases) {
    throw refused(
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
