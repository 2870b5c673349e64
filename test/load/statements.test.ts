import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { loadStatements } from "../../src/load/statements.js";
import type { Filter } from "../../src/load/store.js";

const folder = new URL("../../cypher/", import.meta.url);
const files = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith(".cypher"));
const read = (name: string): string => readFileSync(new URL(name, folder), "utf8");

describe.each(["neo4j", "embedded"] as const)("statements of %s", (engine) => {
  const other = engine === "neo4j" ? "embedded" : "neo4j";
  const { names, text } = loadStatements(engine);

  test("are the files of cypher/ but the fragments and the other engine's", () => {
    const own = files.filter((name) => !name.includes(`/${other}/`) && !/^(?:filter|order|ahead)\//u.test(name));
    expect(names).toEqual([...new Set(own.map((name) => name.replace(`/${engine}/`, "/").replace(/\.cypher$/u, "")))].sort());
  });

  test("take an engine's own form before the common one", () => {
    expect(text("schema/constraint-report-id")).toBe(read(`schema/${engine}/constraint-report-id.cypher`).trim());
  });

  test("without fragments lose the marks for them", () => {
    for (const name of names) expect(text(name)).not.toMatch(/^\s*\/\//mu);
  });

  test("hold one statement a file, without a closing semicolon", () => {
    for (const name of files) expect(withoutComments(read(name))).not.toMatch(/;\s*(?:\S|$)/u);
  });

  test("join filters and order where their marks stand", () => {
    const name = names.find((candidate) => ["//{filters}", "//{order}"].every((mark) => sourceOf(candidate).includes(mark)));
    const [filter = "", order = ""] = ["filter/", "order/"].map((room) =>
      files.find((file) => file.startsWith(room))?.slice(room.length, -7),
    );
    if (name === undefined || filter === "" || order === "") throw new Error("no statement takes filters and an order");
    const joined = text({ name, filters: [filter, filter], order });
    const condition = withoutComments(read(`filter/${filter}.cypher`));
    expect(joined).toContain(`AND (${condition})\nAND (${condition})`);
    expect(joined).toContain(`ORDER BY ${withoutComments(read(`order/${order}.cypher`))}`);
    expect(text({ name, filters: [filter, filter], order })).toBe(joined);
    expect(text(name)).not.toContain(`AND (${condition})`);
  });

  test("walk to the place only where a condition speaks of it, however deep", () => {
    const name = "read/observations-of-indicators";
    const walked = (...filters: Filter[]): boolean => text({ name, filters, order: "ascending" }).includes("place:Locality");
    expect(walked()).toBe(false);
    expect(walked("observation-roles", { not: { use: "observation-known", slot: 0 } })).toBe(false);
    expect(walked("observation-roles", "place-within")).toBe(true);
    expect(walked({ any: [{ use: "observation-known", slot: 0 }, { not: { all: [{ use: "place-levels", slot: 1 }] } }] })).toBe(true);
  });

  test("say which name is unknown, and which statement takes no filter", () => {
    expect(() => text("read/nothing")).toThrow(/cypher\/read\/nothing\.cypher/u);
    expect(() => text("../package")).toThrow(/cypher\/\.\.\/package\.cypher/u);
    const filter = files.find((name) => name.startsWith("filter/"))?.slice("filter/".length, -".cypher".length) ?? "";
    expect(() => text({ name: "meta/stored", filters: [filter] })).toThrow(/meta\/stored.*\/\/\{filters\}/u);
  });

  function sourceOf(name: string): string {
    const [room = "", ...rest] = name.split("/");
    const own = `${room}/${engine}/${rest.join("/")}.cypher`;
    return read(files.includes(own) ? own : `${name}.cypher`);
  }
});

function withoutComments(text: string): string {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.trim().startsWith("//"))
    .join("\n");
}
