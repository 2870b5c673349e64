export const upper = <T extends string>(value: T): Uppercase<T> => value.toUpperCase() as Uppercase<T>;
export const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];
export const distinctBy = <T>(values: readonly T[], key: (value: T) => string): T[] => [
  ...new Map(values.map((value) => [key(value), value])).values(),
];
