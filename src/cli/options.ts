import { UsageError } from "./exit.js";

type Options = Readonly<Record<string, unknown>>;

/** A text option; null where it was not given. */
export function text(options: Options, name: string): string | null {
  const value = options[name];
  return typeof value === "string" ? value : null;
}

export function flag(options: Options, name: string): boolean {
  return options[name] === true;
}

/** An option that must be a whole number within bounds. */
export function integer(options: Options, name: string, least: number, most: number): number | null {
  const value = text(options, name);
  if (value === null) return null;
  const number = /^\d+$/u.test(value) ? Number(value) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new UsageError(
    `选项 --${name} 的值“${value}”不对：应为 ${least} 至 ${most} 的整数 (--${name} must be an integer from ${least} to ${most}).`,
  );
}

/** An option with a few possible values; the first one is the default. */
export function oneOf<T extends string>(options: Options, name: string, values: readonly [T, ...T[]]): T {
  const value = text(options, name);
  if (value === null) return values[0];
  const known = values.find((candidate) => candidate === value);
  if (known !== undefined) return known;
  throw new UsageError(`选项 --${name} 的值“${value}”不对：应为 ${values.join("、")} (--${name} must be ${values.join(" or ")}).`);
}

/** Facts about the reports that the user knows and the text does not say. */
export function hints(options: Options): { readonly locality?: string; readonly year?: number; readonly force?: boolean } {
  const locality = text(options, "locality");
  const year = integer(options, "year", 1980, 2100);
  return {
    ...(locality === null ? {} : { locality }),
    ...(year === null ? {} : { year }),
    ...(flag(options, "force") ? { force: true } : {}),
  };
}
