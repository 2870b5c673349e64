import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import {
  buildSchema,
  findBreakingChanges,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";
import type { GraphQLSchema } from "graphql";
import { emitSchema, schema } from "../../src/serve/schema.js";

const read = (name: string): string => readFileSync(new URL(`../../schema/${name}`, import.meta.url), "utf8");

describe("the schema", () => {
  test("is the one in schema/schema.graphql (npm run schema writes it)", () => {
    expect(emitSchema()).toBe(read("schema.graphql"));
  });

  test("breaks no client of schema/baseline.graphql, which changes at a release only: what goes has to be deprecated there", () => {
    expect(breaks(buildSchema(read("baseline.graphql")), schema())).toEqual([]);
  });

  test("would break a client without a field, an enum value or a weaker argument, but not without what was deprecated", () => {
    const before = buildSchema('type Query { a(x: Int): Int b: E c: Int @deprecated(reason: "b") } enum E { P Q }');
    const after = buildSchema("type Query { a(x: Int!): Int b: E d: Int } enum E { P }");
    expect(breaks(before, after)).toEqual(["Query.a arg x has changed type from Int to Int!.", "Q was removed from enum type E."]);
    expect(breaks(before, buildSchema("type Query { b: E d: Int } enum E { P Q }"))).toEqual(["Query.a was removed."]);
  });

  test("describes every type, field, argument and value in English and Chinese", () => {
    const told: [string, string | null | undefined][] = [];
    for (const type of Object.values(schema().getTypeMap())) {
      if (type.name.startsWith("__") || isSpecifiedScalarType(type) || type.name === "Query" || type.name === "Mutation") continue;
      told.push([type.name, type.description]);
      if (isEnumType(type)) for (const value of type.getValues()) told.push([`${type.name}.${value.name}`, value.description]);
      if (isInputObjectType(type))
        for (const field of Object.values(type.getFields())) told.push([`${type.name}.${field.name}`, field.description]);
    }
    for (const type of Object.values(schema().getTypeMap())) {
      if (type.name.startsWith("__") || !(isObjectType(type) || isInterfaceType(type))) continue;
      for (const field of Object.values(type.getFields())) {
        told.push([`${type.name}.${field.name}`, field.description]);
        for (const argument of field.args) told.push([`${type.name}.${field.name}(${argument.name})`, argument.description]);
      }
    }
    expect(told.length).toBeGreaterThan(300);
    const inBoth = /[A-Za-z]{2,}.*[.:?)] .*\p{Script=Han}.*。$/su;
    expect(told.filter(([, words]) => !inBoth.test(words ?? "")).map(([name]) => name)).toEqual([]);
  });
});

/** Changes that break clients, but for fields that had been deprecated. */
function breaks(before: GraphQLSchema, after: GraphQLSchema): string[] {
  return findBreakingChanges(before, after)
    .map(({ description }) => description)
    .filter((change) => {
      const [, type = "", field = ""] = /^(\w+)\.(\w+) was removed\.$/u.exec(change) ?? [];
      const owner = before.getType(type);
      const gone = isObjectType(owner) || isInterfaceType(owner) ? owner.getFields()[field] : undefined;
      return gone?.deprecationReason === undefined;
    });
}
