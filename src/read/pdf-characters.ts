/** Radicals that fonts put for the characters they look like, where Unicode's normal form knows none or the one of Taiwan. */
const RADICALS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ..."⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟⺏尢⺧牛⺫目⺮竹⼾户⾭青⿈黄",
  ].reduce<[string, string][]>((pairs, character, i, all) => (i % 2 === 0 ? [...pairs, [character, all[i + 1] ?? character]] : pairs), []),
);

/**
 * Characters as they are meant: printing fonts share the glyph of 一 and the radical ⼀, so that a PDF's text layer says the radical;
 * they share that of the dash and the bar ―, too;
 * a glyph without any character comes as U+0000 and is shown as lost (�).
 */
export function plainCharacters(text: string): string {
  return text
    .replace(/[\u2e80-\u2fd5]/gu, (radical) => RADICALS[radical] ?? radical.normalize("NFKC"))
    .replace(/\u2015/gu, "—")
    .replace(/\0/gu, "\ufffd")
    .replace(/[\u0001-\u0008\u000b-\u001f\u00ad\u200b\ufeff]/gu, "");
}
