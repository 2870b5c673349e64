import type { Counted, MetricParts } from "./counted.js";
import { cutStart } from "./cut-start.js";
import { involvedIn, isAttendance, likeCarried, partOfCarried } from "./parts.js";
import { nounBehind } from "./noun-behind.js";
import { clean, nounAfter, objectPhrase, OTHER_WORD, standsAlone, subjectOf, trimmed } from "./phrase.js";
import { change, isChange, rank, rate } from "./rates.js";
import { lightVerbAlone, verbAlone } from "./verb-alone.js";
import { isVerbOnly, lastVerb, withoutVerb } from "./verbs.js";
import { whereAndWho } from "./where-and-who.js";

/** A short noun phrase that would compare across places: 受理行政复议案件, 废止规范性文件, 行政机关负责人出庭应诉率. */
export function metricOf(parts: MetricParts): Counted {
  const before = trimmed(parts.runsOn ? ownWords(parts.before) : parts.before);
  const printed = parts.after.includes("（") ? parts.after.replace(OTHER_WORD, "$1").replace(/（[^（）]*）/gu, "") : parts.after;
  const after = withoutPlace(withoutTheme(withoutAbout(printed)));
  const studied = /》等?$/u.test(parts.before) ? STUDIED.exec(parts.before) : null;
  if (studied !== null) return { metric: clean(`${studied[1] ?? ""}${studied[2] ?? ""}`), object: "" };
  const aside = whereAndWho(before, after, parts);
  if (aside !== null) return aside;
  const order = rank(before, parts);
  if (order !== null) return order;
  if (/%|百分点|成$|倍/u.test(parts.unit)) return rate(before, after, parts);
  const done = DONE_TO.exec(after)?.[1];
  if (done !== undefined && before.length >= 2)
    return { metric: clean(done + withoutVerb(objectPhrase(before)).replace(WHOSE, "")), object: before };
  const noun =
    (/元$/u.test(parts.unit) && MONEY_BEFORE.test(before)) ||
    (before.length >= 3 && SAID_OF_THEM.test(after)) ||
    (after.startsWith("《") && PAPERS_BEFORE.test(before)) ||
    (before.length >= 3 && RATE_NEXT.test(parts.after))
      ? ""
      : nounAfter(after);
  if (/^[次场]$/u.test(parts.unit) && WHO_MET.test(before) && WHAT_FOR.test(noun)) {
    const met = objectPhrase(before);
    return { metric: clean(/法治|依法治/u.test(met) ? met : met + noun), object: "" };
  }
  const listed = ITEM.test(noun) && OF_A_LIST.test(before) ? itemsOf(parts) : null;
  if (listed !== null) return listed;
  if (noun.length >= 1) return nounBehind(noun, before, after, parts);
  if (isChange(parts)) return change(parts);
  const shared = (parts.after === "" || parts.after === "、") && !hasObject(before) ? nounAfter(parts.following) : "";
  if (shared.length >= 2) return nounBehind(shared, before, parts.following, parts);
  const sat = SAT.exec(before)?.[1];
  if (sat !== undefined) return { metric: clean(before), object: clean(sat) };
  const phrase = isAttendance(before)
    ? before
    : standsAlone(before) && (!parts.runsOn || /^(?:村|社区|嘎查|学校)/u.test(before))
      ? before
      : objectPhrase(before);
  const whole = parts.carried === "" ? undefined : OF_THE_CARRIED.exec(phrase)?.[1];
  if (whole !== undefined) return { metric: clean(parts.carried.replace(/^发生(?:各类)?/u, "") + whole), object: parts.carried };
  const total = parts.carried === "" && TOTAL.test(phrase) ? subjectOf(parts.clauseBefore).replace(/^新增?/u, "") : "";
  if (total.length >= 2) return { metric: clean(total + phrase), object: total };
  const involved = involvedIn(before, parts);
  if (involved !== null) return { metric: involved, object: parts.carried };
  const sum = parts.carried === "" || parts.carried.includes(phrase) ? undefined : SUM.exec(phrase)?.[0];
  if (sum !== undefined && /元$/u.test(parts.unit)) return { metric: clean(parts.carried + sum), object: parts.carried };
  const fined = FINE.test(phrase) ? OF_FIELD.exec(parts.carried)?.[0] : undefined;
  if (fined !== undefined && /元$/u.test(parts.unit)) return { metric: clean(fined.replace(/立案$/u, "") + phrase), object: parts.carried };
  if (/元$/u.test(parts.unit)) return amount(phrase, before, parts);
  const items =
    ITEMS.test(phrase) || ITEMS.test(before) ? itemsOf(parts) : CHANGED_ITEMS.test(phrase) ? changedItemsOf(phrase, parts) : null;
  if (items !== null) return items;
  if (parts.carried === "" && MEMBERS.test(phrase)) {
    const of = subjectOf(parts.clauseBefore);
    if (of.length >= 2) return { metric: clean(of + phrase), object: of };
  }
  const mediated = phrase === "成功" ? MEDIATED.exec(parts.previous) : null;
  if (mediated !== null) return { metric: clean(`${mediated[1] ?? ""}成功${mediated[2] ?? ""}`), object: parts.carried };
  if (LEVEL.test(parts.before) && LEVEL_WITHIN.test(parts.previous)) return ofLevel(parts.before, parts);
  if (isVerbOnly(phrase) || phrase.length < 2) return verbAlone(phrase, parts);
  const sample =
    CHECKED.test(phrase) || /^抽取/u.test(phrase)
      ? /^.*随机(?:联合|、一公开)*抽查(?=任务|事项|工作|$)/u.exec(parts.carried)?.[0]
      : undefined;
  if (sample !== undefined) return { metric: clean(sample + phrase.slice(2)), object: parts.carried };
  if (/(?:会议?|常委会)$/u.test(parts.carried) && AGENDA.test(phrase))
    return { metric: clean(parts.carried + phrase), object: parts.carried };
  const field = CHECKED.test(phrase) ? checkOf(parts) : "";
  if (field !== "") return { metric: clean(field + phrase.slice(2)), object: field };
  if (OVERSEEN.test(parts.carried) && FOUND.test(phrase)) return { metric: clean(parts.carried + phrase), object: parts.carried };
  if (LEVEL.test(phrase) && LEVEL_WITHIN.test(parts.previous)) return ofLevel(phrase, parts);
  const state = parts.carried === "" ? undefined : STATE.exec(phrase)?.[1];
  if (state !== undefined) return { metric: clean(state + parts.carried), object: parts.carried };
  const files = CASE_FILES.test(parts.carried) ? parts.carried : parts.unit === "卷" ? "案卷" : "";
  const grade = files === "" ? undefined : GRADE.exec(phrase)?.[1];
  if (grade !== undefined) return { metric: clean(grade + files), object: files };
  const size = parts.previous === "" ? undefined : SIZE.exec(phrase)?.[1];
  if (size !== undefined && AREA.test(parts.unit)) return { metric: clean(parts.previous + size), object: parts.carried };
  const light = lightVerbAlone(phrase, parts);
  if (light !== null) return light;
  const fresh = parts.isPart && phrase.length <= 6 ? /^新(?:增|登记|设立?|注册|发展)/u.exec(parts.previous)?.[0] : undefined;
  if (fresh !== undefined && !phrase.startsWith("新")) return { metric: clean(fresh + phrase), object: clean(phrase) };
  const named = parts.isPart ? partOfCarried(phrase, parts) : phrase.length <= 3 ? likeCarried(phrase, parts) : phrase;
  const attended = GIVEN.test(parts.carried) && parts.event !== "" ? parts.event : parts.carried;
  const came = isAttendance(phrase);
  if (came && attended === "") {
    const held = subjectOf(parts.clauseBefore);
    if (HELD.test(held)) return { metric: clean(held + phrase), object: held };
  }
  if (came && attended !== "" && !phrase.includes(attended)) {
    return { metric: clean(attended + phrase), object: attended };
  }
  const object = clean(withoutVerb(ACTED.test(named) ? objectPhrase(named) : withoutNew(named)));
  return { metric: clean(named), object: object === "活动" ? clean(named) : object };
}

const withoutAbout = cutStart(/^(?:以上|以下|左右|以内|之多|不等|的|多|余)+/u);
const withoutTheme = cutStart(/^以(?:“[^”]{2,60}”|[^，。；]{2,40}?)为(?:主题|内容|载体)的/u);
const withoutPlace = cutStart(/^(?:在(?!编|册|校|建|职|岗|线|押)|于|对|向)(?=[\u4e00-\u9fff]{3})/u);
const withoutNew = cutStart(/^新(?=制定|出台|修[订改]|印发)/u);

/** 执法队共办理案件: who acts is no part of what is carried on. */
const ACTED =
  /[\u4e00-\u9fff]{2}共[\u4e00-\u9fff]{4}|^[\u4e00-\u9fff]{2,10}(?:组织|委员会|机构|机关|中心|平台|[局队所庭院])(?:累计|依法|全年)?(?:受理|办理|调解|调处|接收|收到)[\u4e00-\u9fff]{2}/u;

/** 新增市场主体30万户，总量突破｜200万户; 安全生产事故66起、死亡｜68人: says nothing without what was counted before. */
const OF_THE_CARRIED = /^((?:总量|总数|总额|存量|死亡|受伤)(?:人数)?)(?:已?(?:突破|达到?|超过?))?$/u;

/** 新增基层立法联系点，｜总数｜36个. */
const TOTAL = /^(?:总量|总数|总额|存量)$/u;

/** 完成公共资源交易项目560个，｜成交额｜26亿元. */
const SUM = /^(?:涉及|减免|成交|交易|中标|协议|合同|标的|涉案)(?:标的|总)?(?:金?额|总额|(?<=标的))(?:达|为|共)?$/u;

/** 开展统计执法检查，｜检查单位｜86家: which check it was, where that tells more than that it was one; empty else. */
function checkOf(parts: MetricParts): string {
  const told = parts.carried !== "" ? parts.carried : subjectOf(parts.clauseBefore);
  return /^(?!.*(?:随机|涉企|出动|双随机))[\u4e00-\u9fff]{2,10}(?:专项|执法|监督|安全)?(?:大?检查|排查|巡查)$/u.test(told) &&
    told.replace(ANY_CHECK, "") !== ""
    ? told
    : "";
}
const ANY_CHECK = /行政|执法|监督|专项|联合|日常|综合|集中|随机|全面|现场|安全|部门|跨|各类|大?检查|排查|巡查|抽查/gu;
const CHECKED =
  /^(?:检查|排查|巡查|抽查)(?:各类)?(?:检查对象|对象|企业|单位|场所|门店|商户|经营户|经营主体|市场主体|经营单位|生产经营单位|用人单位)$/u;

/** 立案查处环境违法案件36件，｜处罚金额｜260万元: whose fines they are. */
const FINE = /^(?:罚款|罚没款?|处罚)(?:金额|总额)?$/u;
const OF_FIELD =
  /^(?!(?:行政|各类|违法|违规|执法|查处|办理|立案|一般|普通|简易|处罚|案件|程序|作出|决定)+$)[\u4e00-\u9fff]{2,12}?(?:行政处罚|违法案件|违法行为|处罚案件|案件|违法(?:立案)?)$/u;

/** 开展法治督察3次，｜发现问题｜86个. */
const FOUND = /^(?:共|累计)?(?:发现|查出|反馈|指出)(?:并反馈)?(?:各类|突出)?(?:问题|隐患|问题线索|问题隐患)$/u;
const OVERSEEN = /[\u4e00-\u9fff]{2}(?:督察|督查|检查|监督|评查|巡察|巡视|抽查|督导)$/u;

/** 国家级民主法治示范村3个、｜省级｜26个. */
const LEVEL = /^(?:国家|省|市|县|区|州)级(?:以上)?$/u;
const ofLevel = (level: string, { previous, carried }: MetricParts): Counted => ({
  metric: clean(previous.replace(LEVEL_WITHIN, level)),
  object: carried.replace(LEVEL_WITHIN, level),
});
const LEVEL_WITHIN = /(?:国家|省|市|县|区|州)级(?:以上)?/u;

/** 召开常务会议16次，｜审议事项｜136项. */
const AGENDA = /^(?:研究|审议|审定|讨论|听取|共|通过){1,4}(?:各类|重要|重大)?(?:议题|事项|议案)$/u;

/** 累计接收社区矫正对象1860人，｜在册｜140人. */
const STATE = /^(?:目前|现|现有)?(在册|在矫|在岗|在编|在管)$/u;

/** 评查案卷86份，｜评定优秀｜32份. */
const GRADE = /^(?:评[定选为]出?|评出|获评|评为)?(优秀|良好|合格|不合格)$/u;
const CASE_FILES = /(?:案卷|卷宗)$/u;

/** 拆除违法建设126处，｜面积｜2.6万平方米. */
const SIZE = /^(?:总|涉及|建筑|占地)?(面积)$/u;
const AREA = /平方米|平米|亩|公顷|平方公里/u;

/** 组织宣讲团6个｜到各村宣传; 行政处罚案件5件｜均按要求公示: what comes after says something of what was told before. */
const SAID_OF_THEM =
  /^(?:(?:到|赴|走进|深入|前往|负责|从事|承担|专职)[\u4e00-\u9fff]|(?:均|都|全部|全都|已)(?=[\u4e00-\u9fff]{2})|实现(?=规范|全覆盖|常态|[\u4e00-\u9fff]{2,8}(?:化|网办|通办|办理|覆盖)(?:[，。；、]|$)))/u;

/** 废止59件｜规范性文件、宣布失效｜21件: the words before the mark belong to the figure before. */
function ownWords(before: string): string {
  const verb = before.slice(before.lastIndexOf("、") + 1);
  return verb.length >= 2 && isVerbOnly(verb) ? verb : before;
}

/** 案卷｜1200宗｜进行了自查: what was done to them is told behind. */
const DONE_TO = /^(?:均|都|全部)?(?:进行|开展|实施)了?(?:全面|集中|专项|逐一|交叉|认真)*([\u4e00-\u9fff]{2,6})(?=[，。；、]|$)/u;

const WHOSE = /^各[\u4e00-\u9fff]{0,4}(?:单位|部门|机关)的?/u;

/** 公布行政许可事项清单，｜包含事项｜286项; 推行告知承诺制，｜涉及事项｜86项: which items they are is told by their list, or by how they are dealt with; null where neither is. */
function itemsOf({ clauseBefore }: MetricParts): Counted | null {
  const [, about, list] = A_LIST.exec(clauseBefore) ?? [];
  if (about !== undefined) return { metric: clean(list === "清单" ? `${about}事项` : `列入${about}事项目录`), object: "事项" };
  const way = /制$/u.test(clauseBefore) ? subjectOf(clauseBefore) : "";
  return way.length < 3 ? null : { metric: clean(`${way}事项`), object: "事项" };
}
const ITEMS = /^(?:包[含括]|涵盖|列入|纳入|涉及|收录|公布|梳理|共)(?:各类|决策)?事项$/u;
const A_LIST =
  /^(?:[\u4e00-\u9fff]*(?:编制|公布|制定|发布|调整|印发|更新|完善|梳理))?了?《?(?:[\u4e00-\u9fff]{0,10}20\d\d)?年?度?([\u4e00-\u9fff]{2,10}?)(?:事项)?(清单|目录)》?$/u;

/** 完成权责清单动态调整，｜调整事项｜126项. */
function changedItemsOf(phrase: string, { clauseBefore }: MetricParts): Counted | null {
  const list = CHANGED_LIST.exec(clauseBefore)?.[1];
  return list === undefined ? null : { metric: clean(phrase.slice(0, 2) + list + phrase.slice(2)), object: "事项" };
}
const CHANGED_ITEMS = /^(?:新增|取消|调整|下放|划转|承接|变更|减少)事项$/u;
const CHANGED_LIST =
  /^(?:[\u4e00-\u9fff]*(?:完成|推进|开展|落实|做好|实行|对))?([\u4e00-\u9fff]{2,6}?清单)(?:和目录)?(?:的?(?:动态|及时)?(?:调整|更新|管理|修订))?(?:工作)?$/u;

/** 编制重大行政决策目录，涉及5项｜决策事项; 将5项｜事项纳入目录. */
const ITEM = /^(?:决策)?事项$/u;
const OF_A_LIST = /^(?:包[含括]|涵盖|列入|纳入|涉及|收录|确定)?$/u;

/** 宣传活动30场，发放资料5万份，｜覆盖群众｜10万人次: they came to the activity. */
const GIVEN = /(?:资料|手册|折页|宣传[单册页品]|传单|读本|书籍|礼品)$/u;

/** 调解纠纷860件，｜成功｜850件. */
const MEDIATED = /^([\u4e00-\u9fff]*(?:调解|调处|化解))(?!成功)([\u4e00-\u9fff]*)$/u;

/** 专题学习《习近平法治思想学习纲要》｜4次: what was learned is told by its title. */
const STUDIED = /^[^《》]*?((?:专题|集中|集体|传达)学习)(?:贯彻|了)?《([^《》]{2,24})》等?$/u;

/** 开展法治培训，｜覆盖镇村干部｜200余人. */
const HELD = /[\u4e00-\u9fff]{2}(?:培训|宣传|活动|讲座|宣讲|演练|考试)$/u;

/** 国家工作人员学法用法考试参考｜5200人. */
const SAT = /^([\u4e00-\u9fff]{4,20}(?:考试|测试|培训|轮训))(?:参考|应考|参加|参训|受训)$/u;

/** 组建普法讲师团，｜成员｜46人. */
const MEMBERS = /^(?:成员|队员|团员|组员)$/u;

/** 编制事项清单｜4期｜50个主题: what was told before the first of two figures back to back is what it counts. */
const hasObject = (before: string): boolean => before.length >= 5 && withoutVerb(before) !== before && !isVerbOnly(before);

/** 市政府常务会议｜27次｜研究法治政府建设: who met and what for are told on either side. */
const WHO_MET = /(?:会议?|班子|党[委组]|党工委|小组|委员会|中心组|负责人|政府|领导)$/u;
const WHAT_FOR = /^(?:专题)?(?:研究|听取|部署|学习|审议|讨论|调度)/u;

/** 抽查任务46项｜完成率｜100%: the rate is of the next figure. */
const RATE_NEXT = /^[\u4e00-\u9fff]{1,6}率(?:达到?|为|均为)?$/u;

/** 投资50万元建成…: the sum is told by the word before it. */
const MONEY_BEFORE = /(?:投资|投入|资金|金额|经费|罚款|罚没款?|补贴|补偿|损失|融资|贷款|减税降费|工资|欠薪|费用|标的额?|产值)$/u;

/** 制定规范性文件｜1件｜《储备粮管理办法》: the title says which. */
const PAPERS_BEFORE = /(?:文件|法规|规章|条例|办法|规定|规则|细则|方案|预案|制度|清单|意见|通知|政策|标准|规划)$/u;

/** 医保基金追回｜320万元, 优抚金发放｜43万元: what was got back or given stands before its verb. */
const FUND = /^[\u4e00-\u9fff]{2,10}(?:[基资优抚恤]金|税款|违法所得|补贴|补助|行政处罚|违法案件)$/u;

/** 办理法律援助案件310件，｜挽损｜260万元. */
const AIDED = /^(?:讨薪|挽损)$/u;

/** 调账｜处理｜3.71万元: what was done to it in the books tells it from what was dealt with elsewhere. */
const IN_THE_BOOKS = /^(?:调账|销账|挂账|归还原渠道|上缴|核减|核销)$/u;

/** 讨薪｜1475万: a sum of money is called one. */
function amount(phrase: string, before: string, parts: MetricParts): Counted {
  if (/金额|资金|款|额|费|值|薪资|收入|投资|债|税|产值|经费|总价|标的|支出|损失|节支|补贴|奖励金?/u.test(phrase))
    return { metric: clean(phrase), object: parts.carried !== "" ? parts.carried : clean(withoutVerb(phrase)) };
  if (AIDED.test(phrase) && parts.carried.includes("法律援助")) return { metric: `法律援助${clean(phrase)}金额`, object: parts.carried };
  const verb = lastVerb(before);
  if (verb !== null && before.endsWith(verb)) {
    const told = before.slice(0, -verb.length);
    const fund =
      FUND.test(told) && lastVerb(told) === null ? told : told.startsWith("法律援助") ? "法律援助" : (IN_THE_BOOKS.exec(told)?.[0] ?? "");
    return { metric: clean(`${fund}${verb}金额`), object: parts.carried };
  }
  return {
    metric: clean(phrase.length >= 2 ? `${phrase}金额` : `${parts.carried}金额`),
    object: parts.carried !== "" ? parts.carried : clean(withoutVerb(phrase)),
  };
}
