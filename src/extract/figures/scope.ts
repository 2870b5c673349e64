import type { Period } from "../../model/reading.js";
import type { Role } from "../../model/report.js";
import { matches } from "../../zh/matches.js";

const SCOPE =
  /市本级|县本级|区本级|省本级|州本级|旗本级|全[省市县区旗州镇乡域国](?!法治政府建设示范|文明|民主法治|示范|模范|先进|首[家个批]|唯一)(?:各?(?:行政执法部门|行政机关|政府系统|行业领域))?|全街道|[市县区省]直|我[省市县区旗州镇乡局]|各(?:区|县|市|乡镇|部门)(?:（[^）]*）)?|(?<=^|[，。；：、是])(?!推进|推动|统筹|打造|实现|完成|开展|通过|代理|联合|组织|指导|督促|深入|覆盖|建成|建立|形成|协调|支持|促进|服务|部分|其他|所有|多个|试点)[\u4e00-\u9fff]{2,4}(?<!城)(?:街道|镇|乡)(?![（级政人党干村综执司属卫镇（])|[市县区省]司法[局厅]|[市县区](?:公安局|法院|检察院|信访局|审批局|行政审批局|市场监管局|城管局|综合执法局)/gu;

/** For whom or where the figures of a sentence are counted: the nearest such words before each (市本级, 全县, 荷花池街道); null where none stand there. */
export function scopesOf(sentence: string): (at: number) => string | null {
  const all = matches(sentence, SCOPE);
  return (at) =>
    all
      .findLast(({ index, 0: words }) => index + words.length <= at)?.[0]
      .replace(/^(?:一是|二是|三是|四是|五是|在|由|对|与|和|及|向|为|是|的|了|其中)/u, "") ?? null;
}

/** 由8%下降至5%: the first is no longer so. */
const FORMER = /(?:由|从)(?:原来的?|原先的?|原有的?|过去的?|之前的?|去年的?|上年的?|20\d\d年的?)?$/u;

/** Whether a figure is this year's, has been added up over years (累计), or is a state at a day (截至…共有); null where it is announced, admitted or no longer so. */
export function periodOf(clauseBefore: string, sentenceBefore: string, role: Role): Period | null {
  if (role === "plan" || role === "problem" || FORMER.test(clauseBefore)) return null;
  const thisYear = (): boolean => /今年|全年|年内|本年度|20\d\d年(?:以来)?[，,共全]|一年来/u.test(sentenceBefore);
  if (sentenceBefore.includes("20") && YEARS.test(sentenceBefore)) return "cumulative";
  if (
    /历年|近[两二三四五十]年|自[^，]{2,16}以来|开通以来|成立以来|实施以来|运行以来|五年来|三年来|十年来|“[七八]五”(?:期间|以来)/u.test(
      sentenceBefore,
    )
  )
    return "cumulative";
  if (/累计|总计达/u.test(clauseBefore)) return thisYear() && !/截[至止]/u.test(sentenceBefore) ? "annual" : "cumulative";
  if (
    /(?:截[至止]|目前|现有|实有|共有|在册|拥有|已有|建有|设有|登记在册)/u.test(clauseBefore) &&
    /共有|现有|实有|在册|拥有|已有|建有|设有|建成|达/u.test(clauseBefore)
  )
    return "as-of";
  return "annual";
}

/** 2018年至2022年，共受理: over several years, not from one autumn to the next (2021年11月至2022年10月), nor in a title. */
const YEARS = /(?:^|[，。；：、])(?:在|从|自)?20\d\d年?(?:至|到|[—－~-]{1,2})20\d\d年(?:度|底|末|间|期间)?[，,共累](?!.*20\d\d年)/u;
