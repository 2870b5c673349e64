import { matches } from "../../zh/matches.js";

/** The noun phrase that a figure counts, from the words before and after it in its clause. */
export interface MetricParts {
  /** Words of the clause before the figure, back to the last boundary or figure. */
  readonly before: string;
  /** Words after it up to the next boundary or figure. */
  readonly after: string;
  readonly unit: string;
  /** What the figure before in the same sentence counted, without its verb; for 已办结103件. */
  readonly carried: string;
  /** Whether the words before follow another figure without a mark between (17个部门｜制定检查任务104项). */
  readonly runsOn: boolean;
  /** What is said after the list of figures that this one stands in: 20个企业、3个管委会和1个商会｜建立行政执法监测点. */
  readonly following: string;
  /** The clause before this one, for a subject that stands there. */
  readonly clauseBefore: string;
}

/** A short noun phrase that would compare across places: 受理行政复议案件, 废止规范性文件, 行政机关负责人出庭应诉率. */
export function metricOf(parts: MetricParts): { metric: string; object: string } {
  const before = trimmed(parts.before);
  const after = parts.after
    .replace(/^(?:以上|以下|左右|以内|之多|不等|的|多|余)+/u, "")
    .replace(/（[^（）]*）/gu, "")
    .replace(/^(?:在|于|对|向)(?=[\u4e00-\u9fff]{3})/u, "");
  if (/%|百分点|成$|倍/u.test(parts.unit)) return rate(before, after, parts);
  const noun = /元$/u.test(parts.unit) && MONEY_BEFORE.test(before) ? "" : nounAfter(after);
  if (noun.length >= 1) return withNoun(noun, before, after, parts);
  const shared = parts.after === "" ? nounAfter(parts.following) : "";
  if (shared.length >= 2) return withNoun(shared, before, parts.following, parts);
  const phrase = short(before) && !parts.runsOn ? before : objectPhrase(before);
  if (/元$/u.test(parts.unit)) return amount(phrase, before, parts);
  if (isVerbOnly(phrase) || phrase.length < 2) {
    const subject = parts.carried !== "" ? parts.carried : subjectOf(parts.clauseBefore);
    return { metric: clean(phrase.includes(subject) ? phrase : phrase + subject), object: subject };
  }
  const named = phrase.length <= 3 ? likeCarried(phrase, parts) : phrase;
  return { metric: clean(named), object: clean(withoutVerb(named)) };
}

/** 投资50万元建成…: the sum is told by the word before it. */
const MONEY_BEFORE = /(?:投资|投入|资金|金额|经费|罚款|罚没款?|补贴|补偿|损失|融资|贷款|减税降费|工资|欠薪|费用|标的额?|产值)$/u;

/** 废止｜59件｜规范性文件; a noun that compares with nothing by itself (企业, 方面) takes what is said of it along. */
function withNoun(noun: string, before: string, after: string, parts: MetricParts): { metric: string; object: string } {
  const verb = lastVerb(before);
  if (generic(noun) || noun.length <= 3) {
    const tail =
      after
        .slice(after.indexOf(noun) + noun.length)
        .split(/[，。；：]/u)[0]
        ?.replace(/[“”‘’]/gu, "")
        .replace(/^(?:全部|均|都|已)+/u, "") ?? "";
    const shared = tail.length >= 3 ? tail.slice(0, 24) : parts.following;
    const lead = startsLight(before) ? "" : short(before) ? before : objectPhrase(before);
    return { metric: clean(`${lead}${noun}${shared}`), object: noun.length >= 2 ? noun : "" };
  }
  const fate = FATE.exec(after.slice(after.indexOf(noun) + noun.length))?.[0];
  if (fate !== undefined) return { metric: clean(`${fate}的${noun}`), object: noun };
  const metric =
    verb === null || LIGHT.test(verb) || before.length - before.lastIndexOf(verb) > verb.length + 4
      ? withContext(noun, before, verb)
      : verb + noun;
  return { metric: clean(metric), object: noun };
}

/** 107家排污单位｜列为一般监管对象: what was done with them tells these from others. */
const FATE = /^(?:列为|列入|纳入|获评|评为|入选|命名为)[\u4e00-\u9fff]{2,14}(?=[，。；、]|$)/u;

/** A clause this short is the metric as it stands: 志愿服务覆盖人群. */
const short = (before: string): boolean => before.length <= 12 && !startsLight(before) && !/^[参协]/u.test(before);

function startsLight(before: string): boolean {
  const first = verbal(before).match(VERBS)?.[0] ?? "";
  return first !== "" && before.startsWith(first) && LIGHT.test(first);
}

/** 讨薪｜1475万: a sum of money is called one. */
function amount(phrase: string, before: string, parts: MetricParts): { metric: string; object: string } {
  if (/金额|资金|款|额|费|值|薪资|收入|投资|债|税|产值|经费|总价|标的|支出|损失|节支|补贴|奖励金?/u.test(phrase))
    return { metric: clean(phrase), object: clean(withoutVerb(phrase)) };
  const verb = lastVerb(before);
  if (verb !== null && before.endsWith(verb)) return { metric: clean(`${verb}金额`), object: parts.carried };
  return { metric: clean(phrase.length >= 2 ? `${phrase}金额` : `${parts.carried}金额`), object: parts.carried };
}

/** 建议书9份、意见书1份 after 复议: what qualifies the one before qualifies this one. */
function likeCarried(noun: string, { carried }: MetricParts): string {
  return carried.length > noun.length && carried.at(-1) === noun.at(-1) ? carried.slice(0, carried.length - noun.length) + noun : noun;
}

/** Words that lead to a figure and are no part of what is counted. */
const FILLER =
  /(?:(?:已|由原来的|由原来|由|从|压减至|压减到|压缩至|压缩到|缩短至|缩短到|缩减至|精简至|提速至|提速到|提升至|提升到|提高到|提高至|降低到|降低至|上升到|上升至|减少到|减少至|(?<!公)共|共计|累计|总计|合计|总共|一共|(?<![审统会设预估])计|(?<![传表转送])达|达到|达成|(?<![行作认])为|是|(?<![民公条契合预签制节集履违誓])约|(?<![附最就邻])近|超过|超|逾|至少|不少于|不低于|突破|分别|各|增至|升至|降至|减至|至|(?<![报签])到|了|(?<![所国私])有|仅|(?<!成)就|(?<=[理排查选评])出|全市|全县|全区|全省|高达|多达|数量|总数|总量|总额|合计为|约为|均|均为|全部|其中|(?<!人)平均|新增|连续|先后|再|又|(?<!返)还|也|另|另有|同比|较上年|比上年|增长|下降|上升|提高|减少|：|:|“| ))+$/u;
const LEADING =
  /^(?:(?:连续[一二三四五六七八九十两\d]+年|保持|[省市县区](?:委|政府)?(?:司法局|公安局|法院|检察院|市场监管局|行政审批局|信访局|(?:人大|政协)(?!代表|委员|提案|建议|议案))|其中|同时|此外|另外|目前|当前|至今|截至目前|截止目前|迄今|年内|全年|今年|本年度|本年|今年以来|一年来|年初以来|年来|以来|累计|共|共计|先后|已|已经|现已|并|并对|还|也|又|再|均|都|另|另有|全部|全面|积极|认真|深入|扎实|持续|有序|切实|依法|严格|及时|主动|大力|着力|不断|进一步|广泛|集中|重点|成功|圆满|顺利|定期|继续|努力|坚持|通过|据统计|经统计|一是|二是|三是|四是|五是|六是|七是|八是|九是|（[一二三四五六七八九十\d]+）|\d+\.|20\d\d年(?:度)?(?:以来)?|\d+月(?:底|份)?|全省|全市|全县|全区|全旗|全州|全镇|全乡|全街道|全国|全域|辖区|辖区内|我省|我市|我县|我区|我旗|我州|我镇|我乡|我局|我委|市本级|县本级|区本级|省本级|市级|县级|区级|共有|现有|拥有|有|对|将|把|为|在|向|从|以|于|由|按|使|让|给|，|、|：|。|；| )+)/u;

const LONGEST_CLAUSE = 160;

function trimmed(before: string): string {
  const bare = before
    .slice(-LONGEST_CLAUSE)
    .replace(/《[^《》]*》(?:（[^（）]*）)?(?:、|和|及|与)?(?:等(?:相关)?)?/gu, "")
    .replace(/[“”‘’]/gu, "")
    .replace(/（[^（）]*）/gu, "");
  return stripTail(bare)
    .replace(LEADING, "")
    .replace(/^([\u4e00-\u9fff]{2,4})了(?=[\u4e00-\u9fff]{2})/u, "$1")
    .replace(/^(?:为|向|给|对|帮助)?[\u4e00-\u9fff]{2,10}?(?=挽回|追回|追讨|讨回|讨要|追缴)/u, "");
}

function stripTail(text: string): string {
  const stripped = text.replace(FILLER, "");
  return stripped === "" ? text.replace(/(?:了|达|为|约|近|超|共|到|至|：| )+$/u, "") : stripped;
}

/** Verbs of this genre; a light one (开展) is left off the metric, the others tell what was done (受理, 废止). */
const LIGHT =
  /^(?:开展|组织开展|组织|举办|举行|召开|进行|实施|完成|做好|推动|推进|实现|共|有|是|设置|安排|制定出台|抓好|承办|主持|主办|参与|打造|形成|建成|建立|设立|设有|成立|建有|拥有|涉及|涵盖|包括|提供|落实|集中|带领|邀请|动员|协调|深化|利用|运用|加强|强化|督促|指导|联合|深入|分批|对|将|把|在|为|给|向|印有|梳理|明确|确定|出动|投入|选派|派出|选聘)$/u;
const VERBS =
  /不予受理|确认违法|新收|共收|责令(?:履行|改正|整改)|宣布失效|组织开展|挽回|追回|追缴|讨回|讨薪|受理|办结|审结|办理|处理|化解|调解|调处|处置|查处|立案|查办|侦办|破获|发放|散发|派发|印发|印制|制作|张贴|解答|提供|开展|组织|举办|举行|召开|发布|公开|公布|推送|制定|出台|修订|修改|废止|失效|清理|保留|继续有效|审查|审核|备案|报备|出具|提出|反馈|征求|收集|征集|采纳|发现|排查|整改|整治|检查|抽查|抽取|巡查|检测|监测|抽检|约谈|行政处罚|处罚|罚款|罚没|责令|移送|移交|注销|吊销|培训|轮训|考试|考核|参加|参训|学习|宣讲|宣传|讲解|评查|评选|评估|评审|建立|建成|设立|设置|成立|组建|打造|创建|培育|培养|选树|遴选|选聘|聘请|聘任|配备|配置|安排|选派|派出|入驻|进驻|覆盖|服务|帮助|引导|化解|支付|补偿|减免|节约|投入|争取|融资|签订|签署|归集|共享|录入|查询|访问|点击|阅读|关注|浏览|增加|压减|压缩|缩短|精简|取消|下放|承接|赋权|划转|调整|梳理|编制|汇编|形成|实现|完成|达成|促成|维持|撤销|变更|驳回|终止|转送|收到|接到|接收|接待|走访|收案|结案|应诉|出庭|败诉|胜诉|上诉|撤诉|答复|回复|回访|吸纳|招录|录用|任命|督察|督导|督办|通报|问责|追责|处分|曝光|公示|上报|报送|推荐|申报|获评|荣获|命名|认定|授予|评为|列为|列入|纳入|确定|明确(?!化)|优化|升级|改造|新建|改建|安装|投放|购置|配发|悬挂|播放|刊登|刊发|推出|发表|编发|编印|邮寄|送达|执行|申请|登记|注册|核发|颁发|换发|救助|援助|惠及|涉及|涵盖|推动|推行|推广|落实|监督|监管|依托|签约|聘用|服务|(?<!建)设有(?!关)|(?<![创新])建有|指导(?!性|案例|意见|员|目录|价)|协助|承办|代理|代书|参与|出动|进行|专题研究|研究|审议|听取|主持|邀请|联合|走进|下发|制发|转办|交办|转交|核查|核实|核准|评定|评议|晋升|表彰|奖励|兑现|发出|新增|现场核查|审批|接听|接访|下访|帮扶|排摸|摸排|汇总|兑付|清退|清偿|退还|拆除|关停|取缔|查封|扣押|捣毁|抓获|刑拘|逮捕|起诉|判决|裁定|调取|报名|通过|合格|持有|持证|换证|颁证|公证|鉴定|仲裁|摘牌|销号|考录|新开工|调账/gu;

function lastVerb(text: string): string | null {
  const all = matches(verbal(text), VERBS);
  return all.at(-1)?.[0] ?? null;
}

/** Compounds in which a verb is part of a noun: 政务服务事项 is no serving of 事项. */
const NOMINAL =
  /学习活动|审批(?:时限|时间|环节|流程|材料|系统)|办理(?:时间|流程|材料|渠道)|指导(?:性案例|案例|意见|员)|(?:公共法律|政务|法律|志愿|公共|便民|社会化?|增值|代办|帮办)服务(?:事项|中心|站|工作站|工作室|大厅|平台|网点|热线|团|队|点|活动|产品|质量)?|行政(?:复议|应诉|诉讼|处罚|许可|检查|强制|确认|给付|奖励|裁决|征收|征用|审批|调解|执法|备案)(?:案件|事项|决定|案卷|申请|监督|人员|机关|部门)?|(?:政府信息|政务|信息|依申请)公开(?:申请)?|执法(?:检查|监督|培训|办案|巡查|案卷)|合法性审[查核]|备案审查|联合抽查|随机抽查|监督(?:检查|抽查|员|信息)|法律(?:援助|咨询|顾问|服务)(?:案件|中心|机构)?|人民调解(?:案件|委员会|员|组织)?|司法(?:确认|建议|救助)|(?:检察|意见|司法)建议书?|排查化解|案卷评查|法治宣传(?:教育)?(?:活动)?|法律宣传|普法宣传|信用修复|应急(?:演练|预案|管理)|社区矫正(?:对象)?|国家赔偿|行刑衔接|规范性文件(?:清理|审查|备案)?|审查意见|审批事项|服务事项|监管(?:数据|事项|行为)|考核(?:指标|结果)|培训(?:班|课程|会)|调研(?:会|座谈会)|学习(?:会|班)|宣传(?:资料|活动|品|册|单)|检查(?:对象|任务|事项|活动)|监测点|联系点|安排部署|监管对象|(?:双随机、?)?一公开|(?:重大)?法制审[核查](?:案件)?|应诉(?:案件|率)|抽检批次|申请人|被申请人|公示(?:信息)?(?=平台)|办件量?|执行案件|诉讼案件|投诉举报|举报投诉|问题线索|发现问题数|处罚决定|公证(?:业务|事项|案件)|仲裁案件|鉴定业务|登记在册|注册资本|推送信息|办理时限|办理环节|承诺时限/gu;

/** The same text with such compounds blotted out, so that no verb is found in them. */
const verbal = (text: string): string => text.replace(NOMINAL, (compound) => "□".repeat(compound.length));

/** From the last verb that still has something to govern; 执法检查 after 开展, 行政复议案件 with 受理. */
function objectPhrase(before: string): string {
  const rates = /(?:^|[，。；])[^，。；、]{0,16}?((?:[\u4e00-\u9fff]{2,8}率(?:、|和|与|及)){1,4}[\u4e00-\u9fff]{2,8}率)$/u.exec(
    before,
  )?.[1];
  if (rates !== undefined) return rates.replace(/^[^，。、]{0,6}实现/u, "").slice(-24);
  if (/(?:率|比例|占比|满意度|额|额度|面积|时限|指数|得分|[入访客]?[驻问流]量)$/u.test(before))
    return before
      .slice(Math.max(before.lastIndexOf("，"), before.lastIndexOf("、") > before.length - 4 ? -1 : before.lastIndexOf("、"), -1) + 1)
      .slice(-24);
  const verbs = matches(verbal(before), VERBS);
  const kind = /、.*等(?:各类|各项|方面|相关)?([\u4e00-\u9fff]{2,8})$/u.exec(before)?.[1];
  if (kind !== undefined && !/[案件人员]$|^活动$/u.test(kind))
    return `${verbs[0] === undefined || LIGHT.test(verbs[0][0]) || before[verbs[0].index + verbs[0][0].length] === "、" ? "" : verbs[0][0]}${kind}`;
  for (let i = verbs.length - 1; i >= 0; i--) {
    const verb = verbs[i];
    if (verb === undefined) continue;
    const from = verb.index + verb[0].length;
    const object = before.slice(from).replace(/^(?:了|出|各类|各项|各种|的|相关|有关|全市|全县|全区|辖区|我市|我县|我区|：|“)+/u, "");
    if (object.length < 2 || isVerbOnly(object)) continue;
    const noun = (/等(?:各类|各项)?([\u4e00-\u9fff]{2,8})$/u.exec(object)?.[1] ?? object).slice(-22);
    return LIGHT.test(verb[0]) ? noun : verb[0] + noun;
  }
  return before.slice(-18);
}

/** Noun phrase right after a classifier, up to where a verb takes it up: 78名新提任县处级领导干部｜开展…. */
function nounAfter(after: string): string {
  const cut = after.replace(/[“”‘’]/gu, "").search(STOPS);
  const noun = (cut === -1 ? after.replace(/[“”‘’]/gu, "") : after.replace(/[“”‘’]/gu, "").slice(0, cut)).replace(
    /(?:全部|全|均|都|已|基本|等|共|进行|的|，|、|和|与|及|并|被|(?<![行作认])为|在|对|向|到|从)+$/u,
    "",
  );
  return /^[）)，。；：、]|^(?:压缩|缩短|缩减|精简|提速|提升|提高|降低|上升|下降|减少|增加|增长|扩大|调整|延长)(?:至|到|为)?$/u.test(noun)
    ? ""
    : noun.slice(0, 26);
}

const STOPS =
  /[，。；：！？（）]|(?<=[\u4e00-\u9fff]{4})《|(?<=[\u4e00-\u9fff]{2})(?:开展(?!的)|参加|参与|进行|实现|完成|获评|荣获|获得|被评|被|得到|纳入|列为|行使|接受|通过(?!率)|进入|入驻|组织(?!$|部|机构|建设)|建立(?=[\u4e00-\u9fff])|设立|成立|办理各|提供(?!者)|给予|予以|移送|位居|(?<!单)位列|均|全部|已|分别|实施|用于|涉及|达到|落实|到场|上线|投入使用|持有|担任|深入|走进|下沉|覆盖|编入|录入|公布|发布|运行|入选|作为|受到|享受|推动|做到|由|向社会|随机|抽取|配备|聘请|按照|依法(?!治|行政)|统一|集中(?!整治|行动|培训|宣传|学习)|整体|中(?=优选|选出|选取|评选|推选|抽取|筛选|遴选|脱颖))/u;

function withContext(noun: string, before: string, verb: string | null): string {
  if (verb !== null && !LIGHT.test(verb) && before.endsWith(verb)) return verb + noun;
  return noun;
}

/** 方面, 部门, 单位 alone compare with nothing: the verb's phrase goes with them. */
const generic = (noun: string): boolean =>
  /^(?:方面|领域|环节|部门|单位|项目|事项|问题|案件|人员|企业|村|社区|乡镇|机构|地区|任务|措施|内容|点位|个人|群众|对象|干部|党员|学校|学生|职工|行业|种类|类型|形式)$/u.test(
    noun,
  );

function rate(before: string, after: string, parts: MetricParts): { metric: string; object: string } {
  const rest = after.split(/[，。；]/u)[0]?.replace(/[“”‘’]/gu, "") ?? "";
  if (/^占|^占比/u.test(before)) return whole(`${parts.carried === "" ? subjectOf(parts.clauseBefore) : parts.carried}${before}比例`);
  if (before.length >= 2 && !(rest.length >= 4 && isVerbOnly(before))) {
    if (/(?:增长|下降|上升|提高|提升|减少|降低|压缩|缩短|压减|精简|增幅|降幅)$/u.test(stripChange(parts.before)))
      return whole(changed(parts));
    const phrase = objectPhrase(before);
    if (!DEPENDENT_RATE.test(phrase) && !/率(?:、|和|与|及)/u.test(phrase) && phrase.length > 3) return whole(phrase);
    const subject = parts.carried === "" ? subjectOf(parts.clauseBefore) : parts.carried;
    return { metric: clean(subject + phrase), object: subject };
  }
  if (rest.length >= 2) return whole(`${rest}占比`);
  return whole(parts.carried === "" ? subjectOf(parts.clauseBefore) : parts.carried);
}

/** A rate of whatever was told before it: 办结率 of 行政复议案件; the next rate is of the same. */
const DEPENDENT_RATE =
  /^(?:办结|满意|合格|成功|采纳|应诉|答复|达标|优良|知晓|覆盖|调解成功|整改|完成|网办|回复|受理|按时办结|受案|办复|通过|参考|化解|销号|见面)率?$/u;

const stripChange = (text: string): string => text.replace(/(?:了|约|近|达|：| )+$/u, "");

function changed(parts: MetricParts): string {
  const bare = stripChange(parts.before).replace(LEADING, "");
  if (
    bare.replace(/(?:同比|较上年|比上年|较去年|环比|同期)?(?:增长|下降|上升|提高|提升|减少|降低|压缩|缩短|压减|精简|增幅|降幅)$/u, "")
      .length >= 2
  )
    return bare;
  return (parts.carried === "" ? subjectOf(parts.clauseBefore) : parts.carried) + bare;
}

const whole = (metric: string): { metric: string; object: string } => ({
  metric: clean(metric),
  object: clean(metric).replace(/(?:率|比例|占比)$/u, ""),
});

/** What the clause before is about: its last object. */
export function subjectOf(clause: string): string {
  const bare = trimmed(clause);
  const phrase = objectPhrase(bare);
  return withoutVerb(phrase).slice(-16);
}

function withoutVerb(phrase: string): string {
  const verb = verbal(phrase).match(VERBS)?.[0];
  return verb !== undefined && phrase.startsWith(verb) && phrase.length - verb.length >= 2 ? phrase.slice(verb.length) : phrase;
}

function isVerbOnly(phrase: string): boolean {
  return (
    verbal(phrase)
      .replace(VERBS, "")
      .replace(/基本|全部|[了的、和或及与并后]/gu, "") === ""
  );
}

function clean(metric: string): string {
  return metric
    .replace(/[“”‘’《》 ]/gu, "")
    .replace(
      /^(?:了|的|各类|各项|各种|各级|各|等|及|和|与|、|，|：)+|(?:了|的|等|(?<!公)共|(?<![行作认])为|(?<![传表转送])达|、|，|：|和|与|及)+$/gu,
      "",
    )
    .slice(0, 40);
}
