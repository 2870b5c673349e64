import { matches } from "../../zh/matches.js";
import { subjectOf } from "./phrase.js";
import { lastClause } from "./window.js";

/** 年度履职任务清单（市委书记10项、市长11项）: the noun before the bracket is what its figures count. */
export function inBrackets(metric: string, before: string): string {
  const open = before.lastIndexOf("（");
  if (metric.length > 5 || open <= before.lastIndexOf("）") || /\d/u.test(before.slice(0, open))) return metric;
  const noun = subjectOf(lastClause(before.slice(0, open)));
  return noun.length < 2 || metric.includes(noun) ? metric : `${metric}${noun}`;
}

/** Who acts tells one count from another, and whatever is told after it: 人民调解委员会｜调处纠纷, 12345热线｜受理诉求; empty where nobody is told. */
export function bodyOf(metric: string, before: string, sentenceBefore: string): string {
  if (ADVISER.test(metric)) return OF_VILLAGES.test(sentenceBefore) ? "村（社区）" : "";
  if (OCCASIONAL.test(metric)) return OCCASION.exec(sentenceBefore)?.[1] ?? "";
  if (ADVISED.test(metric)) return /合法性审[查核](?=[^。；]{0,30}$)/u.exec(sentenceBefore)?.[0] ?? "";
  if (APPLIED.test(metric)) return APPLICANTS.exec(before)?.[1] ?? "";
  if (ASKED.test(metric) && /重大(?:行政)?决策[^。；\d]{0,24}$/u.test(sentenceBefore)) return "重大行政决策";
  if (RESEARCHED.test(metric)) return WHO_SAT.exec(sentenceBefore)?.[1] ?? "";
  if (LEARNED.test(metric)) {
    const [, who = "", about = ""] = LEARNERS.exec(sentenceBefore) ?? [];
    if (who.startsWith("政府")) return "政府常务会议";
    if (who === "" && !metric.includes("法") && sentenceBefore.includes("习近平法治思想")) return "习近平法治思想";
    return who !== "" && !metric.includes("法") && /法治|法律|宪法|民法典/u.test(about) ? `${who}法治` : who;
  }
  if (metric.length > 10 || !/纠纷|争议|诉求|案件|来电|工单|咨询|投诉/u.test(metric)) return "";
  const body = BODY.exec(before)?.[1] ?? (/案件/u.test(metric) ? FORCE.exec(before)?.[1] : undefined);
  if (body === undefined || metric.includes(body)) return "";
  if (body.startsWith("123")) return `${body}热线`;
  return /^调/u.test(body) ? "人民调解" : body;
}
const BODY =
  /^[^，。]{0,12}?((?:(?:物业|医疗|医患|交通事故|劳动(?:人事)?|婚姻家庭|商事|知识产权|消费|土地|家事|涉校|旅游)(?:纠纷|争议)?)?人民调解(?:组织|委员会|(?=员))|(?<!行政|商事|仲裁)调解委员会|调委会|劳动(?:人事)?争议(?=调解(?:组织|委员会|中心))|劳动人事争议(?:调解)?仲裁(?:院|委员会|机构)|行政复议(?=[^，。\d]{0,8}窗口)|行政执法监督(?=[^，。\d]{0,6}(?:平台|机构|部门|局|中心))|123(?:45|48)(?=[^，。\d]{0,16}(?:热线|平台)))[^，。\d]{0,16}?(?:调处|调解|化解|受理|接听|办理|处理|接收|接到|收到|转办|解答|提供|接待|立案|办结|承办|签收|处置|回复|答复)/u;

/** 236个村（社区）实现法律顾问全覆盖，｜聘请法律顾问｜236名: whose advisers they are. */
const ADVISER = /^(?:聘请|聘任|选聘|配备|签约|共有)?(?:律师)?(?:担任)?法律顾问$/u;
const OF_VILLAGES = /(?:村（社区）|村（居）|村居|村社区|[个各每全]村|行政村|社区)[^。；\d政]{0,24}$/u;

/** 236个村（社区）配备法律顾问96名，｜法律顾问服务｜1860次. */
const ADVISED_VILLAGES = /(?:村（社区）|村（居）|村居|村社区|行政村|社区)[^。；政]{0,24}法律顾问[^。；政]*$/u;

/** 宪法宣传周期间，｜宣传活动｜46场: on which occasion. */
const OCCASIONAL = /^(?:集中|主题|专题|系列|各类|现场)*宣传(?:教育)?(?:活动)?$/u;
const OCCASION =
  /((?:宪法|民法典|安全生产|防灾减灾|国家安全|消费者权益|禁毒|反诈|知识产权|环境|食品安全|节能|消防|质量|普法|交通安全|信访)[\u4e00-\u9fff]{0,6}?(?:宣传)?[周月日])[^。；\d]{0,16}$/u;

/** 开展合法性审查，｜提出法律意见｜720条; 推进重大行政决策公众参与，｜征求意见｜126条. */
const ADVISED = /^(?:共)?(?:提出|反馈|出具)(?:法律|审[查核]|修改|书面)*(?:意见|建议)+$/u;
const ASKED = /^(?:公开|广泛|共)*(?:征求|征集|收到|收集|采纳)(?:公众|社会|群众|各方面|各类)*(?:意见|建议)+$/u;

/** 公民提出行政复议申请52件，法人和其他组织｜提出行政复议申请｜11件: who applied tells a part from the whole. */
const APPLIED = /^(?:提出|提起)[\u4e00-\u9fff]{0,6}(?:申请|复议|诉讼)$/u;
const APPLICANTS = /((?:公民|自然人|法人|企业|个人)(?:[、和或及]+(?:其他组织|法人))*)(?=提出|提起)/u;

/** 县政府常务会议学法9次，｜专题研究法治工作｜3次: who sat stands before. */
const RESEARCHED = /^(?:专题|集中)(?:研究|听取|部署)(?![^，]{0,20}(?:会议|常委))/u;
const WHO_SAT = /(政府常务会议|常委会会议|党组会议|党委会议)[^。；]{0,30}$/u;

/** 农业综合行政执法大队｜立案查处案件: whose cases they are. */
const FORCE =
  /^[^，。]{0,8}?(农业(?:农村)?|乡镇(?:街道)?|镇街|城管|城市管理|文化市场|文化旅游|文旅|交通(?:运输)?|市场监管|卫生健康|卫健|卫生监督|生态环境|环保|水务|水利|住建|住房城乡建设|自然资源|应急管理|林业|林草|人社|统计|烟草|消防)(?:综合)?(?:行政)?(?:执法)?(?:部门|系统|领域|机构|大队|支队|总队|中队|队|局)[^，。\d]{0,10}?(?:查处|查办|立案|办理|办结|作出|处理)/u;

/** 县政府常务会议坚持会前学法，｜集体学法｜10次: who learned stands a clause before. */
const LEARNED = /^(?:(?:集体|专题|会前|集中)*学法(?:活动)?|(?:集体|法治|专题|集中|交流)*(?:学习|研讨)+)$/u;
const LEARNERS = /((?:党[委组]|党工委)?理论学习中心组|政府(?:[召开主持]{2})?常务会(?=议?)|常委会会议)议?([^。；]{0,40})$/u;

/** A metric that compares with nothing by itself takes along whose it is: the adviser that acts (法律顾问), or the name just quoted (“无人律所”). */
export function withTopic(metric: string, before: string): string {
  if (metric.length > 14) return metric;
  const actor =
    /^(?:(?:截[至止]|目前|今年|全年|20\d\d年)[^，。]{0,14}，)?[^，。]{0,24}?((?:村（社区）|村（居）|村居|村社区|村|社区)?法律顾问|公职律师|人民调解员|法治副校长|法律明白人)(?=[^，。的率]{0,6}(?:参与|参加|列席|审查|提供|开展|通过|为|出具)|[^，。的率]{0,12}(，))/u.exec(
      before,
    );
  if (actor?.[1] !== undefined && !metric.includes(actor[1]) && (actor[2] === undefined || DONE_BY_ADVISERS.test(metric)))
    return (actor[1] === "法律顾问" && ADVISED_VILLAGES.test(before) ? "村（社区）法律顾问" : actor[1]) + metric;
  if (metric.includes("联合") && TOGETHER.test(metric)) {
    const named = matches(before, /“([^“”、，\d]{2,10})”/gu).at(-1);
    return named?.[1] === undefined || before.length - named.index > 30 ? metric : named[1] + metric;
  }
  if (
    (metric.length > 4 && !OF_A_NAME.test(metric)) ||
    /复议|应诉|诉讼|调解|处罚|许可|检查|审[查核]|清理|损失|单位$|部门$|企业$|^覆盖/u.test(metric)
  )
    return metric;
  const quoted = matches(before, /“([^“”、，\d]{2,10})”/gu).at(-1);
  return quoted?.[1] === undefined || metric.includes(quoted[1]) || before.length - quoted.index > 60 ? metric : quoted[1] + metric;
}

/** 落实法律顾问制度，｜审查合同｜58份: theirs; 办理行政应诉案件 is the government's. */
const DONE_BY_ADVISERS = /审[查核]|意见|合同|协议|会议|论证|咨询|法律|涉法|谈判|文书|代理|课|讲|调解|纠纷|宣传/u;

/** 推行“综合查一次”，｜实施联合检查｜86次. */
const TOGETHER = /^(?:实施|开展|组织)?(?:跨?部门)?联合(?:检查|执法|监管)(?:活动|行动)?$/u;

/** 推动“高效办成一件事”，｜上线重点事项｜21个. */
const OF_A_NAME =
  /^(?:受理|解决|办理|协调解决|帮助解决)(?:疑难|难点|堵点|群众|企业)*(?:问题|事项|诉求)$|^(?:上线|推出|梳理|新增|推广|完成|落实)(?:重点|特色|主题|高频)(?:事项|服务|场景|套餐)$/u;
