import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from "graphql";
import type { GraphQLArgument, GraphQLField, GraphQLInputType, GraphQLNamedType, GraphQLSchema } from "graphql";
import type { Random } from "./random.js";
import { NUMBERS, STRINGS } from "./values.js";

/** What differs between stores by its nature, is told of the reader, or is a position in one list. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  "engine",
  "score",
  "cursor",
  "startCursor",
  "endCursor",
  "truncated",
  "curationLog",
  "confirmed",
]);
const NEVER_GIVEN: ReadonlySet<string> = new Set(["after", "before"]);

/** A valid query of one field of Query (合法查询), drawn from the schema. */
export function makeQuery(schema: GraphQLSchema, random: Random): string {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ name }) => !LEFT_OUT.has(name));
  return `{ ${field(schema, random, random.one(fields), 4)} }`;
}

function field(schema: GraphQLSchema, random: Random, { name, args, type }: GraphQLField<unknown, unknown>, depth: number): string {
  const given = chosenArguments(random, args, name).map(
    (argument) => `${argument.name}: ${value(random, argument.type, name, argument.name, 2)}`,
  );
  return `${name}${given.length === 0 ? "" : `(${given.join(", ")})`}${selection(schema, random, getNamedType(type), depth)}`;
}

function chosenArguments(random: Random, args: readonly GraphQLArgument[], name: string): readonly GraphQLArgument[] {
  if (ONE_OF.has(name) && args.length > 0) return oneOf(random, args);
  const chosen = args.filter(
    (argument) =>
      !NEVER_GIVEN.has(argument.name) &&
      (isRequiredArgument(argument) || random.maybe(CHANCE[`${name}.${argument.name}`] ?? CHANCE[argument.name] ?? 0.3)),
  );
  return chosen.filter((argument) => argument.name !== "last" || !chosen.some(({ name: other }) => other === "first"));
}

/** Fields that want one of their arguments, not several; a report of a place may have its year. */
const ONE_OF: ReadonlySet<string> = new Set(["locality", "program", "indicator", "policyDocument", "report"]);

function oneOf(random: Random, args: readonly GraphQLArgument[]): readonly GraphQLArgument[] {
  const one = random.one(args.filter(({ name }) => ["id", "name", "code", "title", "docNumber", "locality"].includes(name)));
  return args.filter((argument) => argument === one || (one.name === "locality" && argument.name === "year" && random.maybe(0.5)));
}

/** A search is always asked for all that it finds, since stores rank differently. */
const CHANCE: Readonly<Record<string, number>> = { "search.first": 1, first: 0.6, filter: 0.6, orderBy: 0.5 };

function selection(schema: GraphQLSchema, random: Random, type: GraphQLNamedType, depth: number): string {
  if (isLeafType(type)) return "";
  if (isAbstractType(type)) {
    // One of them: fields of two types that bear one name and differ in type would be no valid query.
    const concrete = random.some(schema.getPossibleTypes(type), 1);
    return ` { __typename id ${concrete.map((possible) => `... on ${possible.name}${selection(schema, random, possible, Math.min(depth, 2) - 1)}`).join(" ")} }`;
  }
  if (!isObjectType(type)) throw new Error(`${type.name} is no type of answers`);
  const all = Object.values(type.getFields()).filter(({ name }) => !LEFT_OUT.has(name));
  const leaves = all.filter((one) => isLeafType(getNamedType(one.type)));
  const branches = depth > 0 ? all.filter((one) => !isLeafType(getNamedType(one.type))) : [];
  const chosen = [...(leaves.length > 0 ? random.some(leaves, 5) : []), ...(branches.length > 0 ? random.some(branches, 2) : [])];
  const texts = chosen.map((one) => field(schema, random, one, depth - 1));
  return ` { ${texts.length === 0 ? "__typename" : texts.join(" ")} }`;
}

function value(random: Random, type: GraphQLInputType, owner: string, name: string, depth: number): string {
  if (isNonNullType(type)) return value(random, type.ofType, owner, name, depth);
  if (isListType(type)) {
    const size = name === "by" ? 1 + random.below(2) : random.maybe(0.05) ? 0 : 1 + random.below(2);
    return `[${[...new Set(Array.from({ length: size }, () => value(random, type.ofType, owner, name, depth)))].join(", ")}]`;
  }
  if (isEnumType(type)) return random.one(type.getValues()).name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (one) => isRequiredInputField(one) || (random.maybe(0.2) && (depth > 0 || !NESTING.has(one.name))),
    );
    return `{ ${fields.map((one) => `${one.name}: ${value(random, one.type, type.name, one.name, depth - (NESTING.has(one.name) ? 1 : 0))}`).join(", ")} }`;
  }
  const pool = STRINGS[`${owner}.${name}`] ?? STRINGS[name];
  const numbers = NUMBERS[`${owner}.${name}`] ?? NUMBERS[name];
  if (type.name === "Boolean") return String(random.maybe(0.5));
  if ((type.name === "Int" || type.name === "Float") && numbers !== undefined) return String(random.one(numbers));
  if ((type.name === "ID" || type.name === "String") && pool !== undefined) return JSON.stringify(random.one(pool));
  throw new Error(`no values for ${owner}.${name}: ${type.name}`);
}

const NESTING: ReadonlySet<string> = new Set(["and", "or", "not"]);
