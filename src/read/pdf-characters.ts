/** Radicals of the second block that fonts put for the characters they look like (the first block is known to Unicode's normal form). */
const RADICALS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ..."⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟⺏尢⺧牛⺫目⺮竹",
  ].reduce<[string, string][]>((pairs, character, i, all) => (i % 2 === 0 ? [...pairs, [character, all[i + 1] ?? character]] : pairs), []),
);

/**
 * Characters as they are meant: printing fonts share the glyph of 一 and the radical ⼀, so that a PDF's text layer says the radical;
 * a glyph without any character comes as U+0000 and is shown as lost (�).
 */
export function plainCharacters(text: string): string {
  return text
    .replace(/[\u2f00-\u2fd5]/gu, (radical) => radical.normalize("NFKC"))
    .replace(/[\u2e80-\u2eff]/gu, (radical) => RADICALS[radical] ?? radical)
    .replace(/\0/gu, "\ufffd")
    .replace(/[\u0001-\u0008\u000b-\u001f\u00ad\u200b\ufeff]/gu, "");
}
