import { join, resolve } from "node:path";
import type { StoreConfig } from "./load/store.js";
import type { ServiceOptions } from "./serve/client-limits.js";

/** What the environment says, checked. No other file reads `process.env`. */
export interface Config {
  /** Neo4j where `NEO4J_URI` is set, otherwise the embedded store in `FAZHI_DATA`. */
  readonly store: StoreConfig;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly logLevel: LogLevel;
  /** File of corrections (校订); it need not be there. */
  readonly overrides: string;
  /** Address at which others open the explorer, for links to sentences. */
  readonly publicUrl: string | null;
  readonly service: ServiceOptions;
}

const LOG_LEVELS = ["silent", "fatal", "error", "warn", "info", "debug", "trace"] as const;
type LogLevel = (typeof LOG_LEVELS)[number];

export type Environment = Readonly<Record<string, string | undefined>>;

/** The variables of this process. */
export const environment = (): Environment => process.env;

/** Thrown with one bilingual sentence for each wrong value; nothing has been opened yet. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join("\n"));
    this.name = "ConfigError";
  }
}

/** Reads and checks the settings; throws a ConfigError that names every wrong one. */
export function readConfig(environment: Environment): Config {
  const problems: string[] = [];
  const wrong = (name: string, value: string, chinese: string, english: string): void => {
    problems.push(`环境变量 ${name} 的值“${value}”不对：${chinese} (${name}: ${english}).`);
  };
  const config = {
    store: storeSettings(environment, wrong),
    host: host(environment, wrong),
    port: port(environment, wrong),
    logLevel: logLevel(environment, wrong),
    overrides: resolve(value(environment, "FAZHI_OVERRIDES", join(value(environment, "FAZHI_DATA", "data"), "overrides.yaml"))),
    publicUrl: publicUrl(environment, wrong),
    service: {
      apiKey: apiKey(environment, wrong),
      origins: origins(environment, wrong),
      requestsPerMinute: wholeNumber("FAZHI_REQUESTS_PER_MINUTE", 600, 1, 1_000_000, environment, wrong),
      querySeconds: wholeNumber("FAZHI_QUERY_SECONDS", 20, 1, 600, environment, wrong),
      cacheMegabytes: wholeNumber("FAZHI_CACHE_MB", 64, 0, 4096, environment, wrong),
      trustedProxies: wholeNumber("FAZHI_TRUSTED_PROXIES", 0, 0, 10, environment, wrong),
      introspection: onOrOff("FAZHI_INTROSPECTION", environment, wrong),
      // Where others come, nobody wants to be shown a workbench that he has not asked for.
      graphiql: onOrOff("FAZHI_GRAPHIQL", environment, wrong, environment["NODE_ENV"] === "production" ? "off" : "on"),
    },
  };
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}

/** How a terminal is spoken to: `FAZHI_LANG`, otherwise the locale, otherwise English; colours unless `NO_COLOR`. */
export function terminalSettings(environment: Environment): { readonly language: "zh" | "en"; readonly colour: boolean } {
  const locale = [environment["FAZHI_LANG"], environment["LC_ALL"], environment["LC_MESSAGES"], environment["LANG"]].find(isSet) ?? "en";
  return { language: /^zh/iu.test(locale) ? "zh" : "en", colour: !isSet(environment["NO_COLOR"]) && environment["TERM"] !== "dumb" };
}

type Wrong = (name: string, value: string, chinese: string, english: string) => void;
const isSet = (value: string | undefined): value is string => value !== undefined && value !== "";
const value = (environment: Environment, name: string, otherwise: string): string => {
  const found = environment[name];
  return isSet(found) ? found : otherwise;
};

function storeSettings(environment: Environment, wrong: Wrong): StoreConfig {
  const folder = resolve(value(environment, "FAZHI_DATA", "data"));
  const uri = value(environment, "NEO4J_URI", "");
  if (uri === "") return { folder };
  checkUri(uri, wrong);
  const password = environment["NEO4J_PASSWORD"];
  if (password === undefined)
    wrong("NEO4J_PASSWORD", "", "设置了 NEO4J_URI，还需给出密码", "NEO4J_URI is set, so the password is needed, too");
  const database = value(environment, "NEO4J_DATABASE", "neo4j");
  if (!/^[a-z][a-z0-9.-]{2,62}$/iu.test(database)) {
    wrong(
      "NEO4J_DATABASE",
      database,
      "数据库名应以字母开头，含 3 至 63 个字母、数字、点或连字符",
      "a database name has 3 to 63 letters, digits, dots or hyphens",
    );
  }
  return { folder, neo4j: { uri, username: value(environment, "NEO4J_USERNAME", "neo4j"), password: password ?? "", database } };
}

function checkUri(uri: string, wrong: Wrong): void {
  const parts = /^([a-z0-9+]+):\/\/([^/@]*@)?([^/@:?#]+|\[[0-9a-f:]+\])(:\d+)?(?:[/?].*)?$/iu.exec(uri);
  const shown = uri.replace(/\/\/[^/@]*@/u, "//***@");
  if (parts === null || !/^(?:bolt|neo4j)(?:\+s|\+ssc)?$/u.test(parts[1] ?? "")) {
    wrong(
      "NEO4J_URI",
      shown,
      "应形如 bolt://主机:7687 或 neo4j+s://主机",
      "write bolt://host:7687, neo4j://host:7687, or one of these with +s or +ssc",
    );
  } else if (parts[2] !== undefined) {
    wrong(
      "NEO4J_URI",
      shown,
      "不要把用户名和密码写进地址，请用 NEO4J_USERNAME 与 NEO4J_PASSWORD",
      "keep the password out of the address, use NEO4J_USERNAME and NEO4J_PASSWORD",
    );
  }
}

function host(environment: Environment, wrong: Wrong): string {
  const found = value(environment, "HOST", "127.0.0.1");
  if (!/^[\w.:-]+$/u.test(found))
    wrong("HOST", found, "应为主机名或 IP 地址，如 127.0.0.1 或 0.0.0.0", "give a host name or an address, such as 127.0.0.1 or 0.0.0.0");
  return found;
}

/** 0 takes any free port. */
const port = (environment: Environment, wrong: Wrong): number => wholeNumber("PORT", 4000, 0, 65535, environment, wrong);

function wholeNumber(name: string, otherwise: number, least: number, most: number, environment: Environment, wrong: Wrong): number {
  const found = value(environment, name, String(otherwise));
  const number = /^\d{1,9}$/u.test(found) ? Number(found) : -1;
  if (number < least || number > most) wrong(name, found, `应为 ${least} 至 ${most} 的整数`, `give an integer from ${least} to ${most}`);
  return number;
}

function onOrOff(name: string, environment: Environment, wrong: Wrong, otherwise: "on" | "off" = "on"): boolean {
  const found = value(environment, name, otherwise);
  if (found !== "on" && found !== "off") wrong(name, found, "应为 on 或 off", "give on or off");
  return found !== "off";
}

function origins(environment: Environment, wrong: Wrong): readonly string[] {
  const found = value(environment, "FAZHI_CORS_ORIGINS", "")
    .split(",")
    .map((origin) => origin.trim())
    .filter(isSet);
  for (const origin of found) {
    if (!/^(?:\*|https?:\/\/[\w.:-]+)$/u.test(origin))
      wrong(
        "FAZHI_CORS_ORIGINS",
        origin,
        "应为用逗号分开的来源，如 https://example.org，或 *",
        "give origins with commas between them, such as https://example.org, or *",
      );
  }
  return found;
}

function publicUrl(environment: Environment, wrong: Wrong): string | null {
  const found = value(environment, "FAZHI_PUBLIC_URL", "");
  if (found === "") return null;
  if (!/^https?:\/\/[^\s/@?#]+(?:\/[^\s?#]*)?$/u.test(found))
    wrong(
      "FAZHI_PUBLIC_URL",
      found,
      "应为浏览页的网址，如 https://example.org/fazhi",
      "give the address of the explorer, such as https://example.org/fazhi",
    );
  return found;
}

function apiKey(environment: Environment, wrong: Wrong): string | null {
  const found = environment["FAZHI_API_KEY"];
  if (!isSet(found)) return null;
  if (found.length < 16) wrong("FAZHI_API_KEY", "***", "至少 16 个字符", "at least 16 characters");
  else if (/^\s|\s$|\p{Cc}/u.test(found))
    wrong(
      "FAZHI_API_KEY",
      "***",
      "两端不能有空格，其中不能有换行等控制字符，否则无法放进请求头",
      "no spaces at its ends and no control characters such as line ends, since it has to fit into a header",
    );
  return found;
}

function logLevel(environment: Environment, wrong: Wrong): LogLevel {
  const found = value(environment, "FAZHI_LOG_LEVEL", "warn");
  const level = LOG_LEVELS.find((known) => known === found);
  if (level === undefined) wrong("FAZHI_LOG_LEVEL", found, `应为 ${LOG_LEVELS.join("、")} 之一`, `one of ${LOG_LEVELS.join(", ")}`);
  return level ?? "warn";
}
