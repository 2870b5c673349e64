import { readFileSync } from "node:fs";

/** The five reports as they stand in seeds/reports, by the name of the place. */
export const texts: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [
      ["钟楼区", "zhonglou-2020"],
      ["太原市", "taiyuan-2021"],
      ["阜城县", "fucheng-2022"],
      ["禹王台区", "yuwangtai-2022"],
      ["鹰潭市", "yingtan-2023"],
    ] as const
  ).map(([place, file]): [string, string] => [place, readFileSync(new URL(`../../../seeds/reports/${file}.txt`, import.meta.url), "utf8")]),
);

export interface Quoted {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: { readonly text: string };
}
