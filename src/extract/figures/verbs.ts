import { scanner } from "../scanner.js";

/** The same text with compounds blotted out in which a verb is part of a noun, so that no verb is found in them. */
function verbal(text: string): string {
  if (text !== lately.text) lately = { text, blotted: without(text, compoundsOf(text), "□"), verbs: null };
  return lately.blotted;
}

/** The verbs of a text, in order. */
export function verbsOf(text: string): readonly RegExpExecArray[] {
  const blotted = verbal(text);
  return (lately.verbs ??= actsOf(blotted));
}

/** A text with each character of some matches replaced. */
function without(text: string, found: readonly RegExpExecArray[], by: string): string {
  let rest = "";
  let from = 0;
  for (const { 0: match, index } of found) {
    rest += text.slice(from, index) + by.repeat(match.length);
    from = index + match.length;
  }
  return from === 0 ? text : rest + text.slice(from);
}

/** The same words are asked about several times in a row. */
let lately: { text: string; blotted: string; verbs: readonly RegExpExecArray[] | null } = { text: "", blotted: "", verbs: null };

/** The last verb of a text, or null. */
export const lastVerb = (text: string): string | null => verbsOf(text).at(-1)?.[0] ?? null;

/** The first verb of a text, or null. */
export const firstVerb = (text: string): string | null => verbsOf(text)[0]?.[0] ?? null;

/** A phrase without the verb that it begins with: 受理行政复议案件 → 行政复议案件. */
export function withoutVerb(phrase: string): string {
  let rest = phrase;
  for (const { 0: verb, index } of verbsOf(phrase)) {
    if (index !== phrase.length - rest.length || rest.length - verb.length < 2) break;
    rest = rest.slice(verb.length);
  }
  return rest;
}

/** No row of verbs without an object is longer. */
const LONGEST_VERBS = 20;

/** Where the compound that holds an offset begins, or the offset where none does: 中心组学习 is not cut through. */
export function compoundAt(text: string, at: number): number {
  const blotted = verbal(text);
  let from = at;
  while (from > 0 && blotted[from] === "□" && blotted[from - 1] === "□") from -= 1;
  return from;
}

/** Whether a phrase is verbs and nothing that they govern: 已办结. */
export function isVerbOnly(phrase: string): boolean {
  return phrase.length <= LONGEST_VERBS && (phrase.endsWith("决定") ? FILLED : DECIDED).test(without(verbal(phrase), verbsOf(phrase), ""));
}

const FILLED = /^(?:基本|全部|成功|部分|正在|尚未|按期|限期|[新拟已未被了的、和或及与并后])*$/u;
const DECIDED = new RegExp(FILLED.source.replace("^", "^(?:决定|予以)?"), "u");

/** A light verb (开展) is left off the metric. */
export const LIGHT =
  /^(?:开展|组织开展|组织|举办|举行|召开|进行|实施|完成|做好|推动|推进|实现|共|有|是|设置|安排|制定出台|抓好|承办|主持|主办|参与|打造|形成|建成|建立|设立|设有|成立|建有|拥有|涉及|涵盖|包括|提供|落实|集中|带领|邀请|动员|协调|深化|利用|运用|加强|强化|督促|指导|联合|深入|分批|对|将|把|在|为|给|向|印有|梳理|明确|确定|选派|派出|选聘)$/u;

/** Verbs of this genre that tell what was done (受理, 废止), and the light ones. */
const VERBS =
  /立(?=刑事案件|行政案件)|(?<![吸征回接验没查新共])收(?=[一二再]审|各类|行政)|破案|侦破|解除|(?<!直接|综合)纠错(?!率|比例)|查结|行政拘留|移送起诉|不予受理|确认违法|新收|共收|责令(?:履行|改正|整改)|宣布失效|组织开展|挽回|追回|追缴|讨回|讨薪|受理|办结|审结|办理|处理|化解|调解|调处|处置|查处|立案|查办|侦办|破获|发放|散发|派发|印发|印制|制作|张贴|解答|提供|开展|组织|举办|举行|召开|发布|公开|公布|推送|制定|制修订|出台|修订|修改|废止|失效|清理|保留|继续有效|审查|审核|备案|报备|出具|提出|反馈|征求|收集|征集|采纳|发现|排查|整改|整治|检查|抽查|抽取|巡查|检测|监测|抽检|约谈|行政处罚|处罚|罚款|罚没|责令|移送|移交|注销|吊销|培训|轮训|考试|考核|参加|参训|学习|宣讲|宣传|讲解|评查|评选|评估|评审|建立|建成|设立|设置|成立|组建|打造|创建|培育|培养|选树|遴选|选聘|聘请|聘任|配备|配置|安排|选派|派出|入驻|进驻|覆盖|服务|帮助|引导|化解|支付|补偿|减免|节约|投入|争取|融资|签订|签署|归集|共享|录入|查询|访问|点击|阅读|关注|浏览|增加|压减|压缩|缩短|精简|取消|下放|承接|赋权|划转|调整|梳理|编制|汇编|形成|实现|完成|达成|促成|维持|撤销|变更|驳回|终止|转送|收到|接到|接收|接待|走访|收案|结案|应诉|出庭|败诉|胜诉|上诉|撤诉|答复|(?<![撤驳])回复(?!议)|回访|吸纳|招录|录用|任命|督察|督导|督办|通报|问责|追责|处分|曝光|公示|上报|报送|推荐|申报|获评|荣获|命名|认定|授予|评为|列为|列入|纳入|确定|明确(?!化)|优化|升级|改造|新建|改建|安装|投放|购置|配发|悬挂|播放|刊登|刊发|推出|发表|编发|编印|邮寄|送达|执行|申请|登记|注册|核发|颁发|换发|救助|援助|惠及|涉及|涵盖|推动|推行|实行|推广|落实|监督|监管|依托|签约|聘用|服务|(?<!建)设有(?!关)|(?<![创新])建有|指导(?!性|案例|意见|员|目录|价)|协助|承办|代理|代书|参与|出动|进行|专题研究|研究|审议|听取|主持|邀请|联合|走进|下发|制发|转办|交办|转交|核查|核实|核准|评定|评议|晋升|表彰|奖励|兑现|发出|新增|现场核查|审批|接听|接访|下访|帮扶|排摸|摸排|汇总|兑付|清退|清偿|退还|拆除|关停|取缔|查封|扣押|捣毁|抓获|刑拘|逮捕|起诉|判决|裁定|调取|报名|通过|合格|持有|持证|换证|颁证|公证|鉴定|仲裁|摘牌|销号|考录|新开工|调账/u;

/** Compounds in which a verb is part of a noun: 政务服务事项 is no serving of 事项. */
const NOMINAL =
  /(?:矛盾纠纷|行政争议|纠纷|争议)(?:多元|协调|调处|预防)*(?:化解|调解)(?:中心|平台|专班)|(?:跨)?部门联合|联合(?:双随机|执法|检查|抽查|惩戒|监管|整治|调解|督查|监督|调研|巡查)|(?:党[委组]|党工委)?理论学习中心组(?:专题|集体)?学习(?:会)?|理论学习中心组|中心组学习|督察动员会|(?:专题|集中|集体|现场|实地|法治|普法|业务|警示|岗前)(?:学习|研讨|培训|宣讲|宣传|督[察导查]|调研|教育|轮训)+(?=$|[，、和与及会班]|活动|工作)|推进会|宣讲(?:团|员)|宣传(?:广告牌|标语|栏|车|手册|折页|[周月日季])|学习活动|审批(?:时限|时间|环节|流程|材料|系统)|办理(?:时间|流程|材料|渠道)|指导(?:性案例|案例|意见|员)|(?:公共法律|政务|法律|志愿|公共|便民|社会化?|增值|代办|帮办)服务(?:事项|中心|站|工作站|工作室|大厅|平台|网点|热线|团|队|点|活动|产品|质量)?|指导服务(?:中心|站|点)?|指导中心|服务(?:中心|站|工作站|工作室|大厅|平台|网点|窗口|驿站|基地|机构|专员|专班|联盟)|行政(?:复议|应诉|诉讼|处罚|许可|检查|强制|确认|给付|奖励|裁决|征收|征用|审批|调解|执法|备案)(?:案件|事项|决定|案卷|申请|监督|人员|机关|部门)?|(?:政府信息|政务|信息|依申请)公开(?:申请)?|执法(?:检查|监督|培训|办案|巡查|案卷)|合法性审[查核]|备案审查|联合抽查|随机抽查|抽查(?:任务|计划|对象|事项)|监督(?:检查|抽查|员|信息)|法律(?:援助|咨询|顾问|服务)(?:案件|中心|机构)?|查封扣押|(?:连续)?按日(?:连续)?计罚|限产停产|移送(?:行政)?拘留|人民调解(?:案件|委员会|员|组织)?|(?:社会|民间|群团|行业|基层|自治|志愿|公益|党)组织(?!开展|实施|参与|参加)|司法(?:确认|建议|救助)|(?:检察|意见|司法)建议书?|排查化解|案卷评查|公平竞争审查|法治宣传(?:教育)?(?:活动)?|法律宣传|普法宣传|信用修复|应急(?:演练|预案|管理)|社区矫正(?:对象)?|国家赔偿|(?:依法)?(?:首次|初次)?(?:轻微)?(?:违法)?(?:不予|免予|免于|从轻|减轻)(?:行政)?处罚|初任培训|任职培训|拒不支付劳动报酬|法律顾问服务|行刑衔接|规范性文件(?:清理|审查|备案)?|诉前(?:调解|化解)|宣传教育(?=活动|$|[，、进])|宣传(?=讲座)|容缺(?:受理|办理)|司法鉴定|新闻发布会?|审查意见|审批事项|服务事项|监管(?:数据|事项|行为)|考核(?:指标|结果)|培训(?:班|课程|会|讲座)|调研(?:会|座谈会)|学习(?:会|班)|宣传(?:资料|活动|品|册|单)|检查(?:对象|任务|事项|活动)|监测点|联系点|安排部署|监管对象|(?:双随机、?)?一公开|(?:重大)?法制审[核查](?:案件)?|应诉(?:案件|率)|抽检批次|申请人|被申请人|双公示(?:信息)?|公示(?:信息)?(?=平台)|办件量?|执行案件|诉讼案件|投诉举报|举报投诉|问题线索|发现问题数|处罚决定|公证(?:业务|事项|案件)|仲裁案件|鉴定业务|登记在册|注册资本|推送信息|办理时限|办理环节|承诺时限/u;

const actsOf = scanner(VERBS);
const compoundsOf = scanner(NOMINAL);
