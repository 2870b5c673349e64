import { resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { ConfigError, readConfig, terminalSettings } from "../../src/config.js";

const problems = (environment: Record<string, string>): readonly string[] => {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
};

describe("the environment", () => {
  test("needs nothing", () => {
    expect(readConfig({})).toEqual({
      store: { folder: resolve("data") },
      host: "127.0.0.1",
      port: 4000,
      logLevel: "warn",
      overrides: resolve("data/overrides.yaml"),
      publicUrl: null,
      service: {
        apiKey: null,
        origins: [],
        requestsPerMinute: 600,
        querySeconds: 20,
        cacheMegabytes: 64,
        trustedProxies: 0,
        introspection: true,
        graphiql: true,
      },
    });
  });

  test("has no query page where others come, unless it is asked for", () => {
    expect(readConfig({ NODE_ENV: "production" }).service.graphiql).toBe(false);
    expect(readConfig({ NODE_ENV: "production", FAZHI_GRAPHIQL: "on" }).service.graphiql).toBe(true);
    expect(readConfig({ NODE_ENV: "development", FAZHI_GRAPHIQL: "off" }).service.graphiql).toBe(false);
  });

  test("an empty value is none", () => {
    expect(readConfig({ NEO4J_URI: "", FAZHI_DATA: "", PORT: "", HOST: "", FAZHI_API_KEY: "", FAZHI_LOG_LEVEL: "" })).toEqual(
      readConfig({}),
    );
  });

  test("names a Neo4j", () => {
    expect(readConfig({ NEO4J_URI: "neo4j+s://graph.example.org", NEO4J_PASSWORD: "secret" }).store).toMatchObject({
      neo4j: { uri: "neo4j+s://graph.example.org", username: "neo4j", password: "secret", database: "neo4j" },
    });
    for (const uri of ["bolt://127.0.0.1:7687", "bolt+ssc://[::1]:7687", "neo4j://图谱.example:7687?policy=eu"]) {
      expect(problems({ NEO4J_URI: uri, NEO4J_PASSWORD: "" })).toEqual([]);
    }
  });

  test.each([
    ["NEO4J_URI", "http://127.0.0.1:7474", /bolt:\/\//u],
    ["NEO4J_URI", "127.0.0.1:7687", /bolt:\/\//u],
    ["NEO4J_URI", "bolt://", /bolt:\/\//u],
    ["NEO4J_URI", "bolt://neo4j:secret@127.0.0.1:7687", /NEO4J_PASSWORD/u],
    ["PORT", "4000x", /65535/u],
    ["PORT", "65536", /65535/u],
    ["PORT", "-1", /65535/u],
    ["HOST", "http://localhost", /host name/u],
    ["FAZHI_API_KEY", "short", /16/u],
    ["FAZHI_API_KEY", "a secret of two\nshort lines", /control characters/u],
    ["FAZHI_API_KEY", "a secret with a space ", /spaces at its ends/u],
    ["FAZHI_CORS_ORIGINS", "https://example.org, example.com", /https:\/\/example\.org/u],
    ["FAZHI_REQUESTS_PER_MINUTE", "0", /1000000/u],
    ["FAZHI_QUERY_SECONDS", "1.5", /600/u],
    ["FAZHI_CACHE_MB", "4097", /4096/u],
    ["FAZHI_TRUSTED_PROXIES", "yes", /10/u],
    ["FAZHI_INTROSPECTION", "no", /on or off/u],
    ["FAZHI_GRAPHIQL", "0", /on or off/u],
    ["FAZHI_LOG_LEVEL", "loud", /silent, fatal, error, warn, info, debug, trace/u],
  ])("%s=%s is explained in Chinese and English, without the secret", (name, value, says) => {
    const said = problems({ NEO4J_PASSWORD: "secret", [name]: value });
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(says);
    expect(said[0]).toContain(name);
    expect(said[0]).toMatch(/[\u4e00-\u9fff]/u);
    expect(said[0]).not.toMatch(/secret|short/u);
  });

  test("every wrong value is told at once", () => {
    expect(problems({ NEO4J_URI: "bolt://127.0.0.1", NEO4J_DATABASE: "1", PORT: "x" })).toHaveLength(3);
  });

  test.each([
    [{}, "en"],
    [{ LANG: "C.UTF-8" }, "en"],
    [{ LANG: "zh_CN.UTF-8" }, "zh"],
    [{ LANG: "zh_CN.UTF-8", LC_ALL: "en_US.UTF-8" }, "en"],
    [{ LANG: "de_DE.UTF-8", LC_MESSAGES: "zh_TW.UTF-8" }, "zh"],
    [{ LANG: "zh_CN.UTF-8", FAZHI_LANG: "en" }, "en"],
    [{ LC_ALL: "", LANG: "zh_CN.UTF-8" }, "zh"],
  ])("%j speaks %s", (environment, language) => {
    expect(terminalSettings(environment).language).toBe(language);
  });

  test("NO_COLOR switches colours off", () => {
    expect([terminalSettings({}).colour, terminalSettings({ NO_COLOR: "1" }).colour, terminalSettings({ NO_COLOR: "" }).colour]).toEqual([
      true,
      false,
      true,
    ]);
  });
});
