/** A whole number from 0 up to, not including, a limit; the same row of them for the same seed. */
export type Chance = (limit: number) => number;

/** Mulberry32: small, even enough, the same everywhere. */
export function randomly(seed: number): Chance {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, limit);
  };
}

const HEADS = [
  "",
  "阜城县2022年度法治政府建设情况报告\n2022年，我县扎实推进法治政府建设，现将有关情况报告如下：\n一、主要工作\n",
  "关于 法治政府建设 的 报告\n发布日期：2023-13-45\n",
];

const STREWN = [
  ..."“”‘’《》〈〉（）〔〕【】「」。，；：、！？·-—…%\n\t \u3000\u00a0\u200b\u0000\ufeff\ud800\udc00零〇十百万亿第",
  ..."①⑳㈠😀𠀀",
  "百分之",
  "12,3456件",
  "3万余元",
  "44. 5%",
  "1".repeat(400),
  "一、",
  "（一）",
  "一是",
  "三项制度",
  "“1+2+N”",
  "双随机、一公开",
  "法律明白人",
  "依據行政處罰法",
  "〔2022〕8号",
  "12345热线",
  "下一步，我县将",
  "存在不足",
  "月湖区",
  "https://例.cn/?a=<b>&amp;",
  "<td>",
];

/** A report, or pieces of several, damaged in a few to some dozens of places. */
export function mutant(reports: readonly string[], chance: Chance): string {
  let text = `${HEADS[chance(HEADS.length)] ?? ""}${piece(reports, chance)}`;
  if (chance(3) === 0) text += piece(reports, chance);
  if (chance(6) === 0) text = shuffled(text, chance);
  const damages = chance(40);
  for (let i = 0; i < damages; i++) text = damagedOnce(text, chance);
  return text;
}

function piece(reports: readonly string[], chance: Chance): string {
  const report = reports[chance(reports.length)] ?? "";
  const from = chance(3) === 0 ? 0 : chance(report.length);
  return report.slice(from, from + 100 + chance(4000));
}

function shuffled(text: string, chance: Chance): string {
  const parts = text.split(/(?<=[，。；、\n])/u);
  for (let i = parts.length - 1; i > 0; i--) {
    const j = chance(i + 1);
    [parts[i], parts[j]] = [parts[j] ?? "", parts[i] ?? ""];
  }
  return parts.join("");
}

function damagedOnce(text: string, chance: Chance): string {
  const at = chance(text.length + 1);
  const to = at + chance(chance(4) === 0 ? 400 : 12);
  const strewn = (STREWN[chance(STREWN.length)] ?? "").repeat(chance(12) === 0 ? 1 + chance(300) : 1 + chance(3));
  switch (chance(5)) {
    case 0:
      return text.slice(0, at) + text.slice(to);
    case 1:
      return text.slice(0, at) + strewn + text.slice(at);
    case 2:
      return text.slice(0, at) + strewn + text.slice(to);
    case 3:
      return text.slice(0, to) + text.slice(at);
    default:
      return text.slice(0, at) + String.fromCharCode(chance(0x10000)) + text.slice(at + 1);
  }
}
