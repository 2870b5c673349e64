import { isAbstractType, isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType, typeFromAST, visit } from "graphql";

const SCALARS = { ID: "string", String: "string", Int: "number", Float: "number", Boolean: "boolean" };

/** One operation as a TypeScript file: its variables, its answer, its text with the fragments that it needs. */
export function writeTypes(schema, operation, fragments, text, file) {
  const name = operation.name.value;
  const lower = name[0].toLowerCase() + name.slice(1);
  const root = operation.operation === "query" ? schema.getQueryType() : schema.getMutationType();
  const variables = (operation.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => {
    const of = typeFromAST(schema, type);
    const optional = defaultValue !== undefined || !isNonNullType(of);
    return `  readonly ${variable.name.value}${optional ? "?" : ""}: ${input(of)}${optional ? " | undefined" : ""};`;
  });
  const needed = [...reached(operation, fragments)].filter((one) => !text.includes(`fragment ${one} on`)).sort();
  const whole = [text.trim(), ...needed.map((one) => source(fragments.get(one)))].join("\n\n");
  return `// Written from queries/${file}; change that, then run: node src/explore/ask/generate.js
import type { Typed } from "../typed.js";

export interface ${name}Variables {
${variables.length === 0 ? "  readonly none?: never;" : variables.join("\n")}
}

export interface ${name}Answer ${answer(schema, [operation.selectionSet], root, fragments, 0)}

export const ${lower}Query: Typed<${name}Answer, ${name}Variables> = {
  name: "${name}",
  text: \`${whole.replace(/[\\`$]/gu, (sign) => `\\${sign}`)}\n\`,
};
`;
}

const source = ({ loc }) => loc.source.body.slice(loc.start, loc.end);

function reached(node, fragments, found = new Set()) {
  visit(node, {
    FragmentSpread: ({ name }) => {
      if (found.has(name.value)) return;
      found.add(name.value);
      reached(fragments.get(name.value), fragments, found);
    },
  });
  return found;
}

/** The shape of several selections of one type, merged; a union where the type is abstract. */
function answer(schema, sets, type, fragments, depth) {
  if (!isAbstractType(type)) return shape(schema, sets, type, type, fragments, depth);
  const shapes = schema.getPossibleTypes(type).map((possible) => shape(schema, sets, type, possible, fragments, depth));
  return [...new Set(shapes)].join(" | ");
}

function shape(schema, sets, parent, type, fragments, depth) {
  const fields = new Map();
  const collect = (set) => {
    for (const one of set.selections) {
      if (one.kind === "Field") {
        const key = one.alias?.value ?? one.name.value;
        fields.set(key, [...(fields.get(key) ?? []), one]);
      } else {
        const inner = one.kind === "FragmentSpread" ? fragments.get(one.name.value) : one;
        const on = inner.typeCondition?.name.value;
        if (on === undefined || on === type.name || on === parent.name || type.getInterfaces().some((face) => face.name === on))
          collect(inner.selectionSet);
      }
    }
  };
  sets.forEach(collect);
  const pad = "  ".repeat(depth + 1);
  const lines = [...fields].map(([key, nodes]) => {
    const field = nodes[0].name.value;
    if (field === "__typename") return `${pad}readonly ${key}: "${type.name}";`;
    const inner = nodes.flatMap(({ selectionSet }) => (selectionSet === undefined ? [] : [selectionSet]));
    return `${pad}readonly ${key}: ${output(schema, type.getFields()[field].type, inner, fragments, depth + 1)};`;
  });
  return `{\n${lines.join("\n")}\n${"  ".repeat(depth)}}`;
}

function output(schema, type, sets, fragments, depth) {
  if (!isNonNullType(type)) return `${bare(schema, type, sets, fragments, depth)} | null`;
  return bare(schema, type.ofType, sets, fragments, depth);
}

function bare(schema, type, sets, fragments, depth) {
  if (isListType(type)) {
    const of = output(schema, type.ofType, sets, fragments, depth);
    return of.includes(" | ") && !of.startsWith("{")
      ? `readonly (${of})[]`
      : of.includes("} |")
        ? `readonly (${of})[]`
        : `readonly ${of}[]`;
  }
  if (isEnumType(type)) return enumeration(type);
  if (isObjectType(type) || isAbstractType(type)) return answer(schema, sets, type, fragments, depth);
  return SCALARS[type.name] ?? "unknown";
}

const enumeration = (type) =>
  type
    .getValues()
    .map(({ name }) => `"${name}"`)
    .join(" | ");

function input(type) {
  if (isNonNullType(type)) return inputBare(type.ofType);
  return `${inputBare(type)} | null`;
}

function inputBare(type) {
  if (isListType(type)) return `readonly (${input(type.ofType)})[]`;
  if (isEnumType(type)) return enumeration(type);
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(({ type: of }) => !recursive(of, type));
    return `{ ${fields.map((field) => `readonly ${field.name}?: ${input(field.type)} | undefined`).join("; ")} }`;
  }
  return SCALARS[type.name] ?? "unknown";
}

/** and, or, not of a filter hold filters again: the page does not use them as variables. */
const recursive = (of, type) => {
  let inner = of;
  while (inner.ofType !== undefined) inner = inner.ofType;
  return inner === type;
};
