import type { UnitEntry } from "../../model/knowledge.js";
import { fold } from "../../zh/fold.js";
import { Trie } from "../../zh/trie.js";

/** The unit or classifier that a text has at an offset, as printed, or null; 35项目标任务 has 项, not 项目. */
export type UnitFinder = (folded: string, at: number) => { readonly unit: string; readonly end: number } | null;

export function unitFinder(units: readonly UnitEntry[]): UnitFinder {
  const trie = new Trie<string>();
  for (const { unit } of units) trie.set(fold(unit), fold(unit));
  return (folded, at) => {
    const from = folded[at] === " " ? at + 1 : at;
    const found = trie.longest(folded, from);
    if (found !== null && found.value === "项目" && folded[found.end] === "标") return { unit: "项", end: found.end - 1 };
    return found === null || misread(folded, from, found) ? null : { unit: found.value, end: found.end };
  };
}

/** Words that begin like a unit and are none: 个性化, 人民, 件件, 年度, 名单, 次要, 条例, 项目. */
const WORDS =
  /^(?:个(?:性|人(?!民)|体|别|案)|人(?:民|大|社|才|均|力|工|行)|名(?:单(?!位)|录|称|义)|次(?:要|日|年)|条(?:例|件|款)|项目|件件|户籍|家庭|家长|点对点|类(?:型|别)|本(?:级|地|市|县|区|省|辖)|部(?:门|分|署)|期间|期限|批(?:准|复)|所(?:有|在|属)|级(?:别|以)|处(?:理|置|罚|于|级)|位(?:于|置|列|居)|场(?:所|景|地)|台账|组织|对(?:象|比|标|口|接)|种植|门户|门槛|支(?:持|部|付)|区域|镇级|村级|村民|站点|省级|市级|县级|天然|座谈|块头|张贴|幅度|篇章|只有|条线|段时间|分别|分类|分局|分管|元旦|日常|日前|点击|字号|队伍|层级|中心|大型|大队)/u;

function misread(folded: string, at: number, found: { value: string; end: number }): boolean {
  const rest = folded.slice(at, at + 6);
  const word = WORDS.exec(rest)?.[0];
  if (word === undefined) return false;
  return found.end - at < word.length && !/^(?:个(?:人|性|别|案)(?=[^\u4e00-\u9fff]))/u.test(rest);
}
