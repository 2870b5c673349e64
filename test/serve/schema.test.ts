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
import { emitSchema, schema } from "../../src/serve/schema.js";

const committed = readFileSync(new URL("../../schema/schema.graphql", import.meta.url), "utf8");

describe("the schema", () => {
  test("is the one in schema/schema.graphql (npm run schema writes it)", () => {
    expect(emitSchema()).toBe(committed);
  });

  test("breaks no client of the committed one", () => {
    expect(findBreakingChanges(buildSchema(committed), schema())).toEqual([]);
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
    expect(
      told
        .filter(([, words]) => !/[A-Za-z0-9].*[。：].*|.*\p{Script=Han}/u.test(words ?? "") || !/\p{Script=Han}/u.test(words ?? ""))
        .map(([name]) => name),
    ).toEqual([]);
  });
});
