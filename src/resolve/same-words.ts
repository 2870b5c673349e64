import type { WordRow } from "../model/knowledge.js";
import { Trie } from "../zh/trie.js";

/** A metric in the words that indicators are worded with (same-words.yaml, idle-words.yaml), without who acted: 各部门共办结处罚案件 → 办结行政处罚案件. */
export function inSameWords(said: { readonly same: readonly WordRow[]; readonly idle: readonly string[] }): (metric: string) => string {
  const words = new Trie<string>();
  for (const word of said.idle) words.set(word, "");
  for (const { word, others } of said.same) for (const each of [word, ...others]) words.set(each, word);
  return (metric) => {
    const told = metric.replace(WHO, "");
    let rest = "";
    let from = 0;
    for (let at = words.next(told, 0, told.length); at < told.length;) {
      const word = words.longest(told, at);
      if (word !== null) {
        rest += told.slice(from, at) + word.value;
        from = word.end;
      }
      at = words.next(told, word?.end ?? at + 1, told.length);
    }
    return rest + told.slice(from);
  };
}

/** 法制机构｜审核重大执法决定, 各党政机关共｜配备公职律师: who acted, where it is told before what was done; 行政机关调解 is 行政调解. */
const WHO =
  /^(?!行政机关调解)(?:各级?|有关|相关)?(?:党政|行政|执法|司法|司法行政|法制|法规|审核|政法|主管|职能|基层|政府)?(?:机关|部门|单位|机构|科室|局|所|乡镇|街道|镇街|村|社区|人员)+(?:共|均|都|已|依法)*(?=(?:办|受|审|评|开|组|举|召|制|印|发|出|配|聘|调|化|检|巡|排|查|培|建|设|作|提|收|接|指|清|修|废|完|实|参)[\u4e00-\u9fff]{3})/u;

/** The words of a metric that say something, apart at those that say nothing. */
export const contentOf = (metric: string): readonly string[] =>
  metric
    .replace(LIGHT, " ")
    .split(" ")
    .filter((part) => part !== "");

const LIGHT = /开展|组织|举办|举行|召开|进行|实施|完成|作出|落实|推进|承担|提供|配备|共有|[共对向为的了等]/gu;

/** The characters of what is said, each once and in order: the same for 重大执法决定法制审核 and 对重大执法决定进行法制审核. */
export function gistOf(content: readonly string[]): string {
  const codes: number[] = [];
  for (const part of content) {
    for (let i = 0; i < part.length; i++) {
      const code = part.charCodeAt(i);
      if (BEGINS_OF_ANY.has(code) && OF_ANY.has(part.slice(i, i + 2))) i += 1;
      else if (!codes.includes(code) && !COUNTED.has(code)) codes.push(code);
    }
  }
  return String.fromCharCode(...codes.sort((a, b) => a - b));
}

const OF_ANY = new Set(["案件", "事项", "工作", "活动", "情况"]);
const BEGINS_OF_ANY = new Set([...OF_ANY].map((word) => word.charCodeAt(0)));
const COUNTED = new Set([..."数件项新"].map((character) => character.charCodeAt(0)));
