import type { LexiconFault, YamlFile } from "./yaml-file.js";

/** Typed reading of one YAML mapping; what is missing takes its default, what is wrong becomes a fault with its place. */
export interface Fields {
  /** A text that must be there. */
  readonly text: (key: string) => string;
  readonly textOrNull: (key: string) => string | null;
  readonly texts: (key: string) => readonly string[];
  /** True where it says so, false without a value. */
  readonly flag: (key: string) => boolean;
  readonly number: (key: string) => number;
  readonly year: (key: string) => number | null;
  /** One of `choices`; without a value `fallback`, or a fault where there is none. */
  readonly choice: <T extends string>(key: string, choices: readonly [T, ...T[]], fallback?: T) => T;
}

/** Fields of the mapping at `path`; keys other than `known` are faults, since a misspelt key would silently say nothing. */
export function fieldsOf(
  file: YamlFile,
  path: readonly (string | number)[],
  value: unknown,
  known: readonly string[],
  faults: LexiconFault[],
): Fields {
  const fault = (key: string | null, message: string): void => {
    faults.push({ file: file.name, ...file.locate(key === null ? path : [...path, key]), message });
  };
  const record = isRecord(value) ? value : {};
  if (!isRecord(value)) fault(null, `should be a mapping with the keys ${known.join(", ")}.`);
  for (const key of Object.keys(record)) {
    if (!known.includes(key)) fault(key, `has the unknown key ${key}; the keys are ${known.join(", ")}.`);
  }

  const textOrNull = (key: string): string | null => {
    const found = record[key] ?? null;
    if (found === null) return null;
    if (typeof found === "string" || typeof found === "number") return String(found).trim();
    fault(key, `${key} should be a text.`);
    return null;
  };
  const required = (key: string): string => {
    const found = textOrNull(key);
    if (found === null || found === "") fault(key, `${key} is missing; write it.`);
    return found ?? "";
  };
  const number = (key: string): number => {
    const found = record[key];
    if (typeof found === "number" && Number.isFinite(found)) return found;
    fault(key, `${key} should be a number.`);
    return 0;
  };
  return {
    text: required,
    textOrNull,
    flag: (key) => {
      const found = record[key] ?? false;
      if (typeof found === "boolean") return found;
      fault(key, `${key} should be true or false.`);
      return false;
    },
    texts: (key) => {
      const found = record[key] ?? [];
      if (Array.isArray(found) && found.every((item) => typeof item === "string" || typeof item === "number")) {
        return found.map((item) => String(item).trim());
      }
      fault(key, `${key} should be a list of texts: [甲, 乙].`);
      return [];
    },
    number,
    year: (key) => {
      if (record[key] === undefined || record[key] === null) return null;
      const year = number(key);
      if (!Number.isInteger(year) || year < 1949 || year > 2100) fault(key, `${key} should be a year such as 2021, or null.`);
      return year;
    },
    choice: (key, choices, fallback) => {
      const found = textOrNull(key);
      const choice = choices.find((candidate) => candidate === found) ?? (found === null ? fallback : undefined);
      if (choice === undefined) fault(key, `${key} is ${found ?? "missing"}; it should be one of ${choices.join(", ")}.`);
      return choice ?? fallback ?? choices[0];
    },
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
