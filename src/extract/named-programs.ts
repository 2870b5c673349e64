import type { ProgramMentionFound } from "../model/mention.js";
import type { Span } from "../model/text.js";
import { matches } from "../zh/matches.js";
import { Trie } from "../zh/trie.js";
import { coverage, type RuleContext } from "./context.js";
import { kindOfHead } from "./head-nouns.js";
import { roleAt } from "./role-at.js";
import { statusOf } from "./status.js";

/** Measures without quotation marks that the lexicon lacks: a verb that sets up, a name, a head noun (开展道路交通安全专项整治, 建立行政执法监测点). */
export function namedPrograms({ folded, parsed }: RuleContext, known: readonly Span[], titles: readonly Span[]): ProgramMentionFound[] {
  const isKnown = coverage([...known, ...titles]);
  const found: ProgramMentionFound[] = [];
  const taken = new Set<number>();
  parsed.sentences.forEach((sentence, index) => {
    const forms = formsIn(folded, sentence);
    if (forms === 0) return;
    const text = folded.slice(sentence.start, sentence.end);
    for (const { pattern, form } of PATTERNS) {
      if ((forms & form) === 0) continue;
      for (const match of matches(text, pattern)) {
        const { name = "", head = "" } = match.groups ?? {};
        const start = sentence.start + match.index + match[0].length - name.length;
        if (!isName(name, head) || overlapsKnown(start, start + name.length, isKnown)) continue;
        if (taken.has(start)) continue;
        taken.add(start);
        found.push({
          start,
          end: start + name.length,
          sentence: index,
          role: roleAt(sentence, start),
          rule: "named-with-head-noun",
          name: name.replace(/ /gu, ""),
          curated: false,
          kind: kindOfHead(head),
          theme: null,
          status: statusOf(roleAt(sentence, start)),
        });
      }
    }
  });
  return found;
}

const C = "[\\u4e00-\\u9fffA-Za-z0-9+]";
const EAGERLY = "(?:深入|持续|扎实|集中|组织|全面|积极|认真|联合|部署|启动|参与|大力|严格|不断|进一步|重点|有序|常态化|定期|统一){0,4}";
/** 设立12个法治建设监测点: the number is a figure of its own. */
const COUNT = "(?:\\d{1,4}(?:个|处|家|支|条|座|项)(?=[\\u4e00-\\u9fff]))?";
const WHERE = "(?:了|全[省市县区](?:范围)?首[个家]|全[省市县区](?:范围)?|全域|系列|全国|[省市县区]级|各[省市县区地级]{1,2})?";
/** Verbs and head nouns that go together; the name stands between them. */
const FORMS: readonly (readonly [verbs: string, length: string, heads: string])[] = [
  [
    // 开展甲专项整治、乙专项行动: the second has the verb of the first.
    "开展|组织|实施|推进|深化|启动|部署|参与|打好|打赢|(?<=(?:整治|治理|行动)、)",
    "2,18",
    "专项整治行动|专项检查行动|专项执法行动|排查整治行动|专项行动|专项活动|专项整治|专项治理|攻坚行动|集中整治行动|提升行动|护航行动|清零行动|百日行动|提升年活动|提升年|提升活动|规范年活动|规范年|攻坚年活动|攻坚年|建设年活动|攻坚战|主题实践活动|创建活动|大比武|大走访",
  ],
  [
    // 实施村干部法治培养工程, 开展护农春雷行动: shorter heads, longer names.
    "开展|实施|启动|推出|创新开展|组织开展|部署开展",
    "4,14",
    "培养工程|提升工程|惠民工程|示范工程|行动|大练兵|专项督察",
  ],
  [
    "打造|创建|培育|擦亮|做优|做强|推出|形成|叫响|创新",
    "3,12",
    "普法品牌|调解品牌|服务品牌|工作品牌|法治品牌|治理品牌|执法品牌|审批品牌|品牌",
  ],
  [
    "建立|建成|搭建|打造|设立|成立|组建|依托|利用|运用|上线|开设|设置|建设|推广|开通|创建|推行|研发|使用|举办|举行|创办|开办|通过|借助",
    "3,16",
    "平台|监测点|联系点|观测点|实践点|受理点|观察点|工作室|调解室|警示室|工作站|服务站|服务团|宣讲团|讲师团|专家库|案例库|人才库|法治公园|文化馆|教育基地|实践基地|一张网|专窗|直通车|小程序|系统(?![法干领党内各全职普专])|大讲堂|讲堂|讲坛|学堂|夜校|论坛|议事厅|会客厅|驿站|体验馆|教育馆|展览馆|示范带|公益专席|专席|成长学院",
  ],
  [
    "建立健全|建立|健全|推行|实行|落实|完善|探索|创新|实施|执行|坚持|出台",
    "3,14",
    "责任制度|管理制度|公示制度|报告制度|制度|联动机制|协作机制|会商机制|协调机制|衔接机制|预警机制|研判机制|回访机制|通报机制|责任制|承诺制|负责制|签字制|会审制|主办制|销号制|清单制|轮值制|评议制|说理会|评理会|说事会|议事会|恳谈会|圆桌会|工作法|服务模式|新模式|普法模式|调处模式|调解模式|监管模式|执法模式|审批模式",
  ],
  ["建立健全|建立|探索建立|探索|创新|推行|创设|首创|实行", "4,18", "机制"],
  ["建立|构建|打造|健全|推进|搭建", "5,14", "学习体系|防范体系|防控体系|调处体系|化解体系|普法体系|审核体系|宣讲体系|解纷体系|预警体系"],
];
const PATTERNS: readonly { readonly pattern: RegExp; readonly form: number }[] = FORMS.map(([verbs, length, heads], i) => ({
  form: 1 << i,
  pattern: new RegExp(
    `${EAGERLY}(?:${verbs})${WHERE}${COUNT}(?<name>${C}{${length}}?(?<head>${heads}))(?!度|机制|保障|体系|${heads.includes("体系") ? "" : "建设|"}改革|规范|性|工作方案|方案|[\\u4e00-\\u9fff]{0,2}(?:功能|优势))`,
    "gu",
  ),
}));

/** Which forms each head noun belongs to, one bit a form. */
const HEADS = new Trie<number>();
FORMS.forEach(([, , heads], i) => {
  for (const head of heads.replace(/\(.*?\)/gu, "").split("|")) HEADS.set(head, (HEADS.get(head) ?? 0) | (1 << i));
});

/** The forms whose head nouns stand in a sentence: the patterns of others need not be tried. */
function formsIn(folded: string, { start, end }: Span): number {
  let forms = 0;
  const take = (form: number, stop: number): void => {
    if (stop <= end) forms |= form;
  };
  for (let at = HEADS.next(folded, start, end); at < end; at = HEADS.next(folded, at + 1, end)) HEADS.visit(folded, at, take);
  return forms;
}

/** A name is no run of verbs, pronouns and generalities (各项工作机制, 相关制度). */
function isName(name: string, head: string): boolean {
  const stem = name.slice(0, name.length - head.length);
  if (
    stem.length < 2 ||
    /^(?:各|相关|有关|一系列|系列|多|全|上述|以上|本|该|这|其|此|长效|工作|科学|完善|健全|规范|严格|有效|内部|配套|良好|统一|新|的|和|与|等|了|为|在|对|由|一|两|三|四|五|六|七|八|九|十|\d)/u.test(
      stem,
    )
  )
    return false;
  if (/(?:工作|长效|统建)$/u.test(stem)) return false;
  if (/[的了是为在将把对被由并等]|以及|进行|工作的|、|各项|规章|开展|推进|推动|加强|建立|完善|健全|学习|常态化/u.test(stem)) return false;
  return !/^(?:领导|组织|管理|监督|考核|评价|保障|运行|协调|推进|落实|责任|议事|规章|各项|法治建设|依法行政|行政|基本|具体|民主集中|集体领导|示范|示范单位|文明)$/u.test(
    stem,
  );
}

function overlapsKnown(start: number, end: number, isKnown: (offset: number) => Span | null): boolean {
  for (let i = start; i < end; i += 2) if (isKnown(i) !== null) return true;
  return isKnown(end - 1) !== null;
}
