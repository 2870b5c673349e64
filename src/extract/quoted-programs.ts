import type { ProgramMentionFound } from "../model/mention.js";
import type { Span } from "../model/text.js";
import { quotedStretches, type Quoted } from "../zh/quotes.js";
import { coverage, type RuleContext } from "./context.js";
import { headNoun, kindOfHead } from "./head-nouns.js";
import { roleAt } from "./role-at.js";
import { statusOf } from "./status.js";

/**
 * Names in quotation marks that the lexicon lacks: with a head noun after them or at their end (“晓婷说事广场”调解模式, “老易调解工作室”), or
 * behind a verb that sets something up. Slogans, praise, abuses (“奇葩证明”) and political formulas are none.
 */
export function quotedPrograms(
  context: RuleContext,
  known: readonly Span[],
  titles: readonly Span[],
  notPrograms: ReadonlySet<string>,
): ProgramMentionFound[] {
  const { folded, parsed } = context;
  const inTitle = coverage(titles);
  const isKnown = coverage(known);
  const found: ProgramMentionFound[] = [];
  parsed.sentences.forEach((sentence, index) => {
    if (!folded.slice(sentence.start, sentence.end).includes("“")) return;
    const pairs = quotedStretches(folded, sentence.start, sentence.end);
    for (const [at, pair] of pairs.entries()) {
      if (inTitle(pair.open) !== null || coveredMostly(folded, pair, isKnown)) continue;
      const name = nameOf(folded, sentence, at, pairs, notPrograms);
      if (name === null) continue;
      found.push({
        start: pair.open,
        end: pair.close + 1 + (name.behind ?? 0),
        sentence: index,
        role: roleAt(sentence, pair.open),
        rule: name.rule,
        name: name.name,
        curated: false,
        kind: kindOfHead(name.head),
        theme: null,
        status: statusOf(roleAt(sentence, pair.open)),
      });
    }
  });
  return found;
}

/** Whether the lexicon has read the quotation already; a name of its own before a general word (“老易调解工作室”) stays a name. */
function coveredMostly(folded: string, { open, close }: Quoted, isKnown: (offset: number) => Span | null): boolean {
  let covered = 0;
  for (let i = open + 1; i < close; i++) if (isKnown(i) !== null) covered += 1;
  const ownName = isKnown(open + 1) === null && isKnown(open + 2) === null && isKnown(close - 1) !== null && close - open <= 12;
  const inner = folded.slice(open + 1, close);
  if (isKnown(close - 1) === null && CAMPAIGN.test(inner)) return false;
  if (covered > 0 && inner.length > LONG_SUM && inner.includes("+")) return true;
  return covered >= (close - open - 1) * 0.6 && !(ownName && !OF_A_FIELD.test(inner));
}

/** “基层矛盾纠纷集中排查化解专项行动” is a campaign with a name of its own, whatever known measure it is for. */
const CAMPAIGN = /(?:专项|集中|攻坚|提升|百日|护航)行动$/u;

/** “7×24小时自助办+周末不打烊”: of a long sum what is known is told by its own name. */
const LONG_SUM = 12;

/** “农业执法大练兵” is the known measure in one field, no name of its own. */
const OF_A_FIELD =
  /^(?:农业|交通|城管|文化|公安|行政|综合|生态|环境|市场|应急|政府|机关|企业|社区|乡村|农村|基层|[省市县区]级|全[省市县区]|智慧|数字|线上|网上|掌上|云上)/u;

const SETS_UP =
  /(?:推行|推进|推广|推出|实施|开展|打造|建立|建成|建设|制定|编制|出台|创新|首创|探索|构建|深化|启动|落实|设立|成立|组建|开设|开通|开办|依托|运用|利用|使用|上线|搭建|创建|创立|举办|组织|完善|采取|采用|实行|执行|引入|参与|争创|通过|培育|擦亮|做优|做强|做实|做好|抓实|抓好|打好|打响|叫响|创优|用好|做活|发挥|形成|提炼|坚持|总结|健全|试行|试点|聚焦|突出|加强|强化|拓展|延伸|升级|优化|持续|深入|建好|创设|发布|首推|运行|研发|研制|开发|大力|用活|丰富|注重|借助|通过|建强|持续深化|践行|晒|亮|以)(?:了|好|的)?(?:[\u4e00-\u9fff]{0,8}|[\u4e00-\u9fff]{2,16}、[\u4e00-\u9fff]{0,6})$|(?:模式|品牌|机制|平台|工作法)[-:：]{1,2}[\u4e00-\u9fff]{0,8}$/u;
/** 创设“小案审会”: who founds a thing gives it a name, however small it sounds. */
const FOUNDED = /(?:创设|设立|成立|开设|首创)了?$/u;
/** 推进校外培训治理“五清工程”: the fight is a noun, and the quotation its name; 治理“豆腐渣工程” is fought itself. */
const FIGHT = /(?:推进|开展|实施|推行|组织|深化)[\u4e00-\u9fff]{2,8}(?:治理|整治)$/u;
const ABUSE =
  /(?:杜绝|破解|解决|整治|打击|防止|避免|消除|治理|严禁|摒弃|取消|反对|纠正|清除|根治|破除|告别|遏制|惩治|拒绝|克服|防范|清理|整改|取缔|打破|畅通|疏通|攻克|减少|扫清|严防|查处|严查|拆除)[^，。；、“]{0,6}$/u;
const PRAISE_BEFORE =
  /(?:荣获|获评|获得|授予|评为|评选为|命名为|入选|荣膺|获|喜获|认定为|列为|确定为|被|荣登|称为|誉为|赢得|当选|荣立|跻身|位列)(?:了|全国|全省|全市|国家|省级|市级|[\u4e00-\u9fff]{0,8})?$/u;
const PRAISE_AFTER = /^(?:等)?(?:的)?(?:荣誉)?(?:称号|荣誉|奖|先进|表彰|殊荣|美誉|集体|个人|单位称号)/u;
const SLOGAN_BEFORE =
  /(?:围绕|紧扣|秉持|树立|达到|遵循|确保|力争|牢固树立|增强|坚定|捍卫|深刻领悟|做到|实现|真正|努力|坚决|拥护|牢记|筑牢|把牢|按照|本着|紧盯|以|为|成为|从|由|变|向|到|把|是|即|让|在于|紧紧围绕|坚持|突出|聚焦)[^，。；“]{0,4}$/u;
const NOT_HEAD =
  /^(?:的)?(?:[\u4e00-\u9fff]{0,4})?(?:原则|理念|目标|要求|思路|方针|总要求|定位|精神|战略|思想|道路|意识|格局|局面|效果|成效|新篇章|重要论述|重要指示|关系|难题|现象|问题|乱象|痛点|堵点|之忧|难|病|顽疾|行为|证明|案件|犯罪|势力|期间|时期|规划|收官|任务|主线|方向|导向|宗旨|底线|红线|关口|瓶颈|优势|主题|标签|标准|口号|地位)/u;

function nameOf(
  folded: string,
  sentence: Span,
  at: number,
  pairs: readonly Quoted[],
  notPrograms: ReadonlySet<string>,
): { name: string; head: string; rule: string; behind?: number } | null {
  const pair = pairs[at] as Quoted;
  const inner = folded.slice(pair.open + 1, pair.close);
  const bare = inner.replace(/[“”‘’ ]/gu, "");
  if (
    bare.length < 2 ||
    bare.length > 24 ||
    /[。；！？：]|略|……/u.test(bare) ||
    (/^[\d.·%]+$/u.test(bare) && !COUNTED_HEAD.test(folded.slice(pair.close + 1, pair.close + 16))) ||
    notPrograms.has(bare.replace(/[、，-]/gu, "")) ||
    isChain(bare)
  )
    return null;
  const list = listAround(folded, at, pairs);
  const before = folded.slice(Math.max(sentence.start, list.first.open - 22), list.first.open);
  const after = folded.slice(list.last.close + 1, Math.min(sentence.end, list.last.close + 16));
  const fought = ABUSE.test(before) && !(FIGHT.test(before) && /(?:工程|行动|工作法)$/u.test(bare));
  if (fought || PRAISE_BEFORE.test(before) || PRAISE_AFTER.test(after) || /^等?\d{0,2}[项个]?指标/u.test(after)) return null;
  if (/^的?(?:原则|要求)/u.test(after)) return null;
  if (bare.includes("+") && MANNER_AFTER.test(after)) return null;
  const own = headNoun(folded.slice(pair.close + 1, pair.close + 16));
  if (isSentence(bare) && NOT_HEAD.test(after) && (own === null || own.length < 4)) return null;
  const ends = /[和与及](?:机制|制度|体系|平台|项目)$/u.test(bare) ? null : endHead(bare);
  if (ends !== null && (own === null || !/(?:工作法|行动|活动|工程)$/u.test(own)))
    return { name: bare, head: ends, rule: "quoted-head-noun" };
  const behind = folded.slice(pair.close + 1, pair.close + 16);
  const further = own === null || FIELD.test(own) ? furtherHead(bare, behind) : null;
  if (further !== null && !isSentence(bare) && !isSlogan(inner))
    return { name: bare + further, head: endHead(further) ?? "行动", rule: "quoted-with-head-noun", behind: further.length };
  if (own !== null && (own.length >= 4 || !NOT_HEAD.test(behind))) return { name: bare + own, head: own, rule: "quoted-with-head-noun" };
  if (COUNTED.test(bare) && after.startsWith("服务") && list.first === list.last)
    return { name: `${bare}服务`, head: "服务模式", rule: "quoted-with-head-noun", behind: 2 };
  if (NOT_HEAD.test(after)) return null;
  const shared = headNoun(after.replace(/^等/u, "")) ?? LIST_AFTER.exec(after)?.[1] ?? null;
  const summed = list.first !== list.last || (WAYS_AFTER.test(after) && !bare.includes("、"));
  if (shared !== null && summed && !isBoast(bare)) return { name: bare, head: shared, rule: "quoted-list" };
  if ((isSlogan(inner) && !(bare.length <= 5 && FOUNDED.test(before))) || isBoast(bare) || (isSentence(bare) && after.startsWith("的")))
    return null;
  if (COINED.test(bare)) return { name: bare, head: "", rule: "quoted-after-verb" };
  if (SLOGAN_BEFORE.test(before)) return null;
  if (SETS_UP.test(before)) return { name: bare, head: "", rule: "quoted-after-verb" };
  return null;
}

/** “理润滨河”“青言青语”等宣讲力量, “小事帮办”“上门问需”等政务服务模式: what a list of names is summed up as. */
const LIST_AFTER =
  /^等[\u4e00-\u9fff]{0,6}?(载体|队伍|力量|阵地|做法|栏目|节目|作品|应用|场景|特色服务|微视频|短视频|模式|品牌|机制|工作法|平台)/u;

/** “云上复议”等做法获全省推广: what else than a name is called a way of working. */
const WAYS_AFTER = /^等[\u4e00-\u9fff]{0,6}?(?:做法|模式|品牌|工作法)/u;

/** 采取“实地+书面”方式: how something was done. */
const MANNER_AFTER = /^(?:的)?(?:相结合)?(?:的)?(?:方式|形式|相结合|途径|手段)/u;

/** “网格-社区-街道-区”: levels, one below the other. */
const isChain = (bare: string): boolean => (bare.match(/-/gu)?.length ?? 0) >= 2;

/** “四专两合力”, “一宣二查三改”: numbers that count its parts make a name; “一核两翼” is a place on a map. */
const COINED =
  /^[一二两三四五六七八九十](?![核主轴带廊圈极副翼屏区点心])[\u4e00-\u9fff]{1,3}(?:[一二两三四五六七八九十][\u4e00-\u9fff]{1,3}){1,3}$/u;

/** “三心”服务: a number that counts its parts makes a name of what is else an adjective (“保姆式”服务). */
const COUNTED = /^[一二两三四五六七八九十][\u4e00-\u9fff]{1,2}$/u;

/** “某某”普法, but “某某”普法宣讲活动. */
const FIELD = /^(?:普法|执法|监管|审批|办理)$/u;

/** “湘剑”护农行动: what it is for stands between the name and the head noun, and belongs to the name. */
const FURTHER_HEAD =
  /^(?![的等为是和与及在开进组]|工作)[\u4e00-\u9fff]{2,8}?(?:专项(?:整治|治理)?行动|攻坚行动|执法行动|行动|(?:宣讲|巡讲|宣传|普法|送法|竞赛|评选|走访|护航|服务|练兵|比武)活动|专项整治|专项治理|集中整治|工作室|工作站|服务站|服务团|服务队|服务网点|服务点|工作法|会客厅|议事厅|调解室)(?!计划|方案|工作方案)|^(?![的等为是和与及在开进组]|工作)(?:(?!问题|难题|现象|乱象|矛盾)[\u4e00-\u9fff]){3,8}?(?:机制|模式|体系)/u;

/** “1211”依法行政推进机制: what a bare number counts. */
const COUNTED_HEAD = /^[\u4e00-\u9fff]{0,10}?(?:模式|工作法|机制|工程|行动|体系|热线|专线)/u;

const furtherHead = (bare: string, after: string): string | null =>
  (/^[\d.·%]+$/u.test(bare) ? COUNTED_HEAD : FURTHER_HEAD).exec(after)?.[0] ?? null;

const LONGEST_LIST = 24;

/** “A”、“B”、“C”等: the verb stands before the first, the head noun after the last. */
function listAround(folded: string, at: number, pairs: readonly Quoted[]): { first: Quoted; last: Quoted } {
  const joined = (a: Quoted, b: Quoted): boolean => /^[、和及与，]?$/u.test(folded.slice(a.close + 1, b.open)) && a.depth === b.depth;
  const pair = pairs[at] as Quoted;
  let first = pair;
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_LIST); i--) if (joined(pairs[i] as Quoted, first)) first = pairs[i] as Quoted;
  let last = pair;
  for (let i = at + 1; i < Math.min(pairs.length, at + LONGEST_LIST); i++) if (joined(last, pairs[i] as Quoted)) last = pairs[i] as Quoted;
  return { first, last };
}

function endHead(bare: string): string | null {
  for (let length = Math.min(6, bare.length - 2); length >= 1; length--) {
    const head = headNoun(bare.slice(-length));
    if (head !== null && head.length === length) return head;
  }
  return null;
}

/** “建设法治政府，推进依法行政”的要求: words of a speech, whatever noun they end in. */
const isSentence = (bare: string): boolean => /[，,]/u.test(bare) || bare.split("、").filter((part) => part.length >= 4).length >= 3;

/** “厦门实践”, “某市样板” praise what was done; “某市教育局” is a body whose account is named. */
const isBoast = (bare: string): boolean =>
  /(?:实践|经验|样板|样本|答卷|名片|高地|标杆|范例|硬仗|速度|力量|温度|名录|栏|方案|办法|意见|规划|规定|细则|通知|条例)$|[省市县区旗州](?:[\u4e00-\u9fff]{1,8}局|人民政府|发布)$|^[一二两三四五六七八九十]个?[\u4e00-\u9fff]{0,4}[省市县区城镇地]$/u.test(
    bare,
  );

/** Long rows of clauses are slogans. */
function isSlogan(inner: string): boolean {
  const parts = inner.split(/[、，]/u);
  return (
    inner.length > 16 ||
    parts.length >= 4 ||
    (/[要让把被是]|不[\u4e00-\u9fff]*/u.test(inner) && inner.length > 8) ||
    (/^(?:最|更|零|大|小|第[一二三])/u.test(inner) && inner.length <= 5) ||
    /(?:[化式型性]|统一)$/u.test(inner)
  );
}
