import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";
import { cost, median, table } from "./reader.mjs";

/** What the first report costs: the knowledge, and all that is made ready at first use. */
export function start({ loading, read, texts }) {
  const first = cost(() => read(texts[0]));
  const second = cost(() => read(texts[0]));
  return table(
    ["start", "ms"],
    [
      ["gazetteer and lexicon loaded", loading.toFixed(0)],
      ["first report", first.toFixed(0)],
      ["the same again", second.toFixed(0)],
    ],
  );
}

/** Characters a second of whole readings and of jieba, rounds in turn. */
export function speed({ read, texts }, rounds) {
  const jieba = Jieba.withDict(dict);
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const ours = [];
  const theirs = [];
  for (let i = 0; i < rounds; i++) {
    ours.push(cost(() => texts.forEach(read)));
    theirs.push(cost(() => texts.forEach((text) => jieba.cut(text, true))));
  }
  const warm = (runs) => median(runs.slice(Math.floor(rounds / 3)));
  const rate = (time) => ((characters / time) * 1000).toFixed(0);
  return table(
    [`${texts.length} reports, ${characters} characters, ${rounds} rounds`, "characters a second"],
    [
      ["read: parse, extract, resolve", rate(warm(ours))],
      ["@node-rs/jieba cut, HMM", rate(warm(theirs))],
      ["ours ÷ jieba", (warm(theirs) / warm(ours)).toFixed(2)],
    ],
  );
}

/** One text, twice, four times, eight times as long: time against that of the shortest. */
export function linearity({ read, texts }) {
  const base = texts.join("\n");
  const times = [1, 2, 4, 8];
  const best = times.map(() => Infinity);
  for (let round = 0; round < 7; round++)
    times.forEach(
      (n, i) =>
        (best[i] = Math.min(
          best[i],
          cost(() => read(base.repeat(n))),
        )),
    );
  return table(
    ["length", "ms", "time ÷ length, the shortest = 1"],
    times.map((n, i) => [`${n} × ${base.length}`, best[i].toFixed(0), (best[i] / best[0] / n).toFixed(2)]),
  );
}
