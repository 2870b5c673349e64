/** 查封、扣押案件 is no 行政处罚案件, whatever stands around: only a metric of verbs and general words (审结, 已办结案件, 办结率) borrows its subject. */
export const hasOwnSubject = (metric: string): boolean =>
  /案件$|事项$/u.test(metric) && metric.replace(GENERAL, "").replace(DONE, "").length > 1;

/** 抽查企业, 解决问题: words of any subject, which are of the one that stands around. */
export const isGeneral = (metric: string): boolean => isOf(ANY, metric) && metric.replace(GENERAL, "").replace(ANYBODY, "") === "";

/** 审核｜18件 after 严格规范性文件管理。: words that say what was done only take their subject from an earlier sentence, too. */
export const isBare = (metric: string): boolean =>
  metric.length <= LONGEST_BARE && isOf(DONE_TOO, metric) && metric.replace(DONE, "").replace(GENERAL, "").replace(ANYBODY, "") === "";

/** No metric of general words only is longer. */
const LONGEST_BARE = 20;

/** 开展, 共实施, 作出决定: not even what was done. */
export const saysNothing = (metric: string): boolean => metric.replace(LIGHT, "") === "";

const ANYBODY =
  /企业|单位|问题|线索|图斑|群众|人员|人数|对象|主体|议题|疑难|困难|咨询|解决|发现|整改|抽查|检查|抽取|接待|参加|经营主体|市场主体|经营户|商户|涉及|惠及|提供|服务/gu;
const GENERAL =
  /案件?|事项|数量?|总|共|已|全部|依法|各类|有关|相关|新收|新|收到|接到|接收|受理|立案|审结|办结|结案|办理|处理|审理|承办|查处|调处|调解|和解|化解|维持|撤销|变更|驳回|终止|中止|撤回|撤诉|败诉|胜诉|上诉|应诉|不予|确认违法|责令|履行|转送|纠错|直接|成功|其中|完成|开庭|出庭|一审|二审|再审|涉企|的|了|及|或|和|与|、/gu;
const DONE =
  /审核|审查|备案|报备|报送|清理|废止|失效|修改|修订|梳理|保留|制定|出台|培养|培育|培训班?|考试|参考|督察|督查|取消|下放|评查|申请|诉求|工单|答复|解除|解矫|在册|接收|调解|挽回|经济|损失|率|按期|按时|及时|满意|许可|决定|作出|实施|开展|组织|全年|目前|现有|次数|资格|任务|计划|收案|办案|办证|实际|出庭|提出|意见书|意见|建议书|建议|通知书|发出|制发|监督|人数|合格|及格|优秀|通过|知晓|排查|摸排|活动|资料|拟|聘请|聘任|选聘|登记|上?[省市县区]级?政府|[省市县区]?本级|上级|增量|存量|文件|公布|覆盖|参与|参训|受训|专题|班次|举办|发布|解读|宣传|新发|发生|列入|纳入|目录|管理|宣布|召开|举行|会议|听证会?|公示|信息|移送|回复|上线|落地|推出|查出|查找|项目|追回|追讨|清欠|拆除|合同|协议|罚款|罚没款?|处罚|金额|涉案|标的|研究|审议|列席/gu;
const LIGHT =
  /开展|实施|组织|举办|完成|作出|办理|承办|发布|公布|任务|决定|案件|事项|聘请|聘任|选聘|培养|培育|收到?|现有|新发|新收|新增|新|发生|列入|纳入|目录|管理|召开|举行|上线|落地|推出|项目|共有?|已有?|累计|活动|[了的]/gu;

/** Characters of those words: a metric with another is told at a look. */
const ANY = charactersOf(GENERAL, ANYBODY);
const DONE_TOO = charactersOf(GENERAL, ANYBODY, DONE);

function charactersOf(...words: readonly RegExp[]): ReadonlySet<string> {
  return new Set(words.map(({ source }) => source).join(""));
}

function isOf(characters: ReadonlySet<string>, metric: string): boolean {
  for (const character of metric) if (!characters.has(character)) return false;
  return true;
}
