import {
  getNamedType,
  isCompositeType,
  isInputObjectType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from "graphql";
import type { GraphQLArgument, GraphQLField, GraphQLInputType, GraphQLNamedType, GraphQLObjectType, GraphQLSchema } from "graphql";

/** A place of the schema where a client may put a text (注入点), and the query that puts `$v` there. */
export interface Slot {
  readonly name: string;
  readonly query: string;
}

/** Every argument and every field of an input, wherever in the schema, that takes a text: those of types below are reached through their parents. */
export function slotsOf(schema: GraphQLSchema): readonly Slot[] {
  const roots = [schema.getQueryType(), schema.getMutationType()].filter((type): type is GraphQLObjectType => type instanceof Object);
  const reached = new Map<string, readonly Step[]>();
  const queue: { readonly type: GraphQLObjectType; readonly steps: readonly Step[]; readonly kind: string }[] = roots.map((type) => ({
    type,
    steps: [],
    kind: type === schema.getMutationType() ? "mutation" : "query",
  }));
  const slots: Slot[] = [];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { type, steps, kind } = next;
    for (const field of Object.values(type.getFields())) {
      for (const argument of field.args)
        for (const { path, literal, type: wanted } of textsIn(argument, `${type.name}.${field.name}`, argument.type)) {
          const others = field.args.filter((other) => other !== argument && isRequiredArgument(other));
          const given = [
            `${argument.name}: ${literal}`,
            ...(isAlone(type, field)
              ? []
              : others.map((other) => `${other.name}: ${kind === "mutation" ? nobody(other.type) : ordinary(other.name, other.type)}`)),
          ];
          const inner = `${field.name}(${given.join(", ")})${shallow(schema, getNamedType(field.type))}`;
          slots.push({ name: `${type.name}.${field.name}(${path})`, query: `${kind} ($v: ${wanted}) { ${wrap(steps, inner)} }` });
        }
      // A mutation's answer is what a query could have asked for.
      if (kind === "mutation") continue;
      const below = getNamedType(field.type);
      const concrete = isObjectType(below) ? [below] : isCompositeType(below) ? schema.getPossibleTypes(below) : [];
      for (const one of concrete) {
        if (reached.has(one.name)) continue;
        reached.set(one.name, steps);
        queue.push({ type: one, kind, steps: [...steps, { call: called(field), on: one === below ? null : one.name }] });
      }
    }
  }
  return slots;
}

interface Step {
  readonly call: string;
  /** The type among several, for an interface. */
  readonly on: string | null;
}

const wrap = (steps: readonly Step[], inner: string): string =>
  steps.reduceRight((text, { call, on }) => `${call} { ${on === null ? text : `... on ${on} { ${text} }`} }`, inner);

/** Fields that are given one of their arguments, not several. */
const isAlone = (type: GraphQLNamedType, { args }: GraphQLField<unknown, unknown>): boolean =>
  type.name === "Query" && args.every((one) => !isRequiredArgument(one));

interface TextSlot {
  readonly path: string;
  readonly literal: string;
  readonly type: string;
}

function textsIn(of: { readonly name: string }, owner: string, type: GraphQLInputType, depth = 2): readonly TextSlot[] {
  const plain = isNonNullType(type) ? type.ofType : type;
  if (isListType(plain)) return textsIn(of, owner, plain.ofType, depth).map((slot) => ({ ...slot, literal: `[${slot.literal}]` }));
  if (isInputObjectType(plain)) {
    const fields = Object.values(plain.getFields());
    return fields.flatMap((field) =>
      depth === 0
        ? []
        : textsIn(field, plain.name, field.type, ["and", "or", "not"].includes(field.name) ? 0 : depth - 1).map(
            ({ path, literal, type: wanted }) => {
              const others = fields.filter((other) => other !== field && isRequiredInputField(other));
              const given = [`${field.name}: ${literal}`, ...others.map((other) => `${other.name}: ${ordinary(other.name, other.type)}`)];
              return { path: `${of.name}.${path}`, literal: `{ ${given.join(", ")} }`, type: wanted };
            },
          ),
    );
  }
  const named = getNamedType(plain);
  if (!isLeafType(named) || isEnumType(named) || ["Int", "Float", "Boolean"].includes(named.name)) return [];
  return [{ path: of.name, literal: "$v", type: `${named.name}!` }];
}

const called = ({ name, args }: GraphQLField<unknown, unknown>): string => {
  const given = args
    .filter((one) => isRequiredArgument(one) || ONE[name] === one.name)
    .map((one: GraphQLArgument) => `${one.name}: ${ordinary(one.name, one.type)}`);
  return `${name}${given.length === 0 ? "" : `(${given.join(", ")})`}`;
};

/** The argument by which these are asked for. */
const ONE: Readonly<Record<string, string>> = { locality: "id", program: "id", indicator: "id", policyDocument: "id", report: "id" };

/** Changes are asked for of what is not there, so that whatever changes is a fault. */
const nobody = (type: GraphQLInputType): string => ordinary("", type);

/** Something that is there, for the arguments beside the one that is tried. */
function ordinary(name: string, type: GraphQLInputType): string {
  const plain = isNonNullType(type) ? type.ofType : type;
  if (isListType(plain)) return `[${ordinary(name, plain.ofType)}]`;
  if (isEnumType(plain)) return plain.getValues()[0]?.name ?? "";
  if (isInputObjectType(plain)) {
    const required = Object.values(plain.getFields()).filter(isRequiredInputField);
    return `{ ${required.map((one) => `${one.name}: ${ordinary(one.name, one.type)}`).join(", ")} }`;
  }
  const number = NUMBERS[name];
  if (number !== undefined) return String(number);
  if (plain.name === "Int") return "1";
  return JSON.stringify(NAMES[name] ?? "无此名");
}

const NUMBERS: Readonly<Record<string, number>> = { year: 2023, first: 3 };
const NAMES: Readonly<Record<string, string>> = {
  id: "loc-360600",
  localities: "鹰潭市",
  locality: "鹰潭市",
  program: "三项制度",
  text: "复议",
};

/** One level of an answer: what is there shows, and no more. */
function shallow(schema: GraphQLSchema, type: GraphQLNamedType): string {
  if (isLeafType(type)) return "";
  if (!isObjectType(type)) return " { __typename }";
  const fields = Object.values(type.getFields()).filter(({ args }) => args.every((one) => !isRequiredArgument(one)));
  const leaves = fields.filter((field) => isLeafType(getNamedType(field.type))).map(({ name }) => name);
  const nodes = fields.filter(({ name }) => name === "nodes").map((field) => `nodes${shallow(schema, getNamedType(field.type))}`);
  return ` { __typename ${[...leaves, ...nodes].join(" ")} }`;
}
