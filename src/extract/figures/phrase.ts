import { cutStart } from "./cut-start.js";
import { compoundAt, firstVerb, isVerbOnly, LIGHT, verbsOf, withoutVerb } from "./verbs.js";

/** From the last verb that still has something to govern; 执法检查 after 开展, 行政复议案件 with 受理. */
export function objectPhrase(before: string): string {
  const rates = !before.endsWith("率")
    ? undefined
    : /(?:^|[，。；])[^，。；]{0,20}?((?:[\u4e00-\u9fff]{2,16}率(?:、|和|与|及)){1,4}[\u4e00-\u9fff]{2,16}率)$/u.exec(before)?.[1];
  if (rates !== undefined) return ending(rates.replace(/^[^，。、]{0,6}实现|^年度?/u, ""), 32);
  if (/(?:率|比例|占比|满意度|额|额度|面积|时限|指数|得分|[入访客]?[驻问流]量)$/u.test(before))
    return ending(
      before.slice(
        Math.max(
          before.lastIndexOf("，"),
          before.lastIndexOf("、") > before.length - 4 || MANNERS.test(before) ? -1 : before.lastIndexOf("、"),
          -1,
        ) + 1,
      ),
      24,
    );
  const listed = !before.endsWith("等") ? null : /^(?:通过|采取|以)?(.*、([^、]+))等$/u.exec(before);
  const last = listed?.[2] === undefined ? null : firstVerb(listed[2]);
  if (listed?.[1] !== undefined && last !== null && listed[2]?.startsWith(last) === true && listed[2].length > last.length)
    return ending(listed[1], 24);
  const verbs = verbsOf(before);
  const doings = before.endsWith("活动") ? ACTIVITIES.exec(before)?.[1] : undefined;
  if (doings !== undefined) return ending(doings, 24);
  const sent = before.includes("参加") ? SENT.exec(before)?.[1] : undefined;
  if (sent !== undefined) return sent;
  const kind = /、.*等(?:各类|各项|方面|相关)?([\u4e00-\u9fff]{2,8})$/u.exec(before)?.[1];
  const listOf = kind !== undefined && WORK.test(kind) ? FIRST_LISTED.exec(before)?.[1] : undefined;
  if (listOf !== undefined) return `${listOf}${kind ?? ""}`;
  if (kind !== undefined && !/[案件人员]$|^(?:活动|阵地|场所|平台|设施|机构|工作汇报|情况汇报)$/u.test(kind))
    return `${verbs[0] === undefined || LIGHT.test(verbs[0][0]) || kind.startsWith(verbs[0][0]) || before[verbs[0].index + verbs[0][0].length] === "、" ? "" : verbs[0][0]}${kind}`;
  for (let i = verbs.length - 1; i >= 0; i--) {
    const verb = verbs[i];
    if (verb === undefined) continue;
    const from = verb.index + verb[0].length;
    const object = withoutWhose(before.slice(from));
    if (i > 0 && before[from] === "的" && !LIGHT.test(verb[0]) && before.slice(from + 1).length >= 3) continue;
    if (i > 0 && verb[0] === "涉及" && object.includes("的")) continue;
    if (object.length < 2 || isVerbOnly(object) || (i > 0 && IDLE.test(object))) continue;
    if (i === 0 && before[from] === "的" && verb.index >= 2 && verb.index <= 6 && !LIGHT.test(verb[0])) return ending(before, 22);
    const noun = ending(
      /等(?:各类|各项)?(?!阵地$|场所$|平台$|设施$|机构$|会议$|工作汇报$|情况汇报$)([\u4e00-\u9fff]{2,8})$/u.exec(object)?.[1] ?? object,
      22,
    );
    const first = LIGHT.test(verb[0]) ? from : firstOfChain(before, verbs, i);
    const lead = before.slice(0, Math.min(first, verb.index));
    const met = MEETING.test(noun) ? WHO_MET.exec(lead)?.[0] : undefined;
    const on = HEARING.test(noun) ? HEARD_ON.exec(lead)?.[1] : undefined;
    const done = SUCCEEDED.test(lead) && /^调[解处]/u.test(before.slice(first, from)) ? "成功" : "";
    return done + (met ?? on ?? WHO_DECIDED.exec(lead)?.[0] ?? MANNER.exec(lead)?.[0] ?? "") + before.slice(first, from) + noun;
  }
  const cut = Math.max(0, before.length - 18);
  const compound = compoundAt(before, cut);
  return compound < cut ? before.slice(compound) : ending(before, 18);
}

/** Noun phrase right after a classifier, up to where a verb takes it up: 78名新提任县处级领导干部｜开展…. */
export function nounAfter(after: string): string {
  if (after === "" || CLOSED.test(after)) return "";
  const words = after.replace(/[“”‘’]/gu, "");
  const cut = words.search(STOPS);
  const upTo = cut === -1 ? words : words.slice(0, cut);
  const told = !NOUN_FILLER.has(upTo.charAt(upTo.length - 1))
    ? upTo
    : upTo.replace(
        /(?:全部|全|均|都|已|基本|等|共计?|合计|及其?所属|进行|的|，|、|和|与|及|并|被|(?<![行作认])为|在|对|向|到|从|先后|陆续|共同|联合|(?<=、)近|(?<=任务|事项|项目|问题|措施|案件)之?外)+$/u,
        "",
      );
  const verb = /^.{4,}、/u.test(told) ? told.slice(told.lastIndexOf("、") + 1) : "";
  const noun = verb !== "" && isVerbOnly(verb) ? told.slice(0, -verb.length - 1) : told;
  return /^(?:[）)，。；：、]|(?:以及|及|和|与|且|并)(?!时|格|谐|平|解|美|会))|^(?:压缩|缩短|缩减|精简|提速|提升|提高|降低|上升|下降|减少|增加|增长|扩大|调整|延长|[减降升增缩])(?:至|到|为)?$/u.test(
    noun,
  )
    ? ""
    : noun.slice(0, 32);
}

/** A clause this short is the metric as it stands: 志愿服务覆盖人群. */
export const standsAlone = (before: string): boolean =>
  before.length <= 12 &&
  !startsLight(before) &&
  !/^[参协]|^[\u4e00-\u9fff]{2,}、[\u4e00-\u9fff]+(?:举办|开展|举行)[\u4e00-\u9fff]{3}/u.test(before);

/** Whether a clause begins with a light verb: 开展法治宣传. */
export function startsLight(before: string): boolean {
  const first = firstVerb(before);
  return first !== null && before.startsWith(first) && LIGHT.test(first);
}

/** The clause is over. */
const CLOSED = /^(?:[，。；：、）]|等(?![级待候额]))/u;
/** The last characters of the words that are taken off a noun's end: most nouns end in another. */
const NOUN_FILLER = new Set("部全均都已本等共计属行的，、和与及并被为在对向到从后续同合近外");

/** What the clause before is about: its last object. */
export function subjectOf(clause: string): string {
  const bare = trimmed(clause).replace(
    /(?<=类|领域|方面)(?:案件)?(?:的?数量|占比)?(?:最[多高大]|居[多首])$|(?:有序|深入|扎实|全面|持续|稳步|规范|顺利)*(?:开展|推进|运行)$|(?:基本|全面)?(?:实现|做到|达到)(?:了)?(?:全覆盖|应审尽审|应援尽援|应公开尽公开)$/u,
    "",
  );
  const phrase = objectPhrase(bare);
  const told = ending(withoutVerb(phrase).replace(LEADING, "").replace(AT_WORK, "$1"), 16);
  return /^\d/u.test(told) ? "" : told;
}

/** 行政处罚｜工作, 执法办案工作: what the work is. */
const AT_WORK = /^([\u4e00-\u9fff]{4,})工作$/u;

/** The words before a figure without those that lead to it (共, 达, 截至目前) and without titles and brackets. */
export function trimmed(before: string): string {
  const clause = before.slice(-LONGEST_CLAUSE);
  const plain = PRINTED.test(clause)
    ? clause
        .replace(NAMED_BY_TITLE, "$1$2")
        .replace(HANDED_OUT, "$1$2")
        .replace(/《[^《》]*》(?:（[^（）]*）)?(?:、|和|及|与)?(?:等(?:相关)?)?/gu, "")
        .replace(/[“”‘’]/gu, "")
        .replace(OTHER_WORD, "$1")
        .replace(/（[^（）]*）/gu, "")
    : clause;
  const bare = /^(?:通过|依托|利用)/u.test(plain)
    ? plain.replace(BY_MEANS, "")
    : plain.includes("率等")
      ? plain.replace(/率等(?:[\u4e00-\u9fff]{0,4}指标)?(?=[均都达为]|$)/u, "率")
      : plain;
  const summed = bare.startsWith("每") ? bare.replace(EACH_IN_ALL, "") : bare;
  const stripped = stripTail(withoutYearBefore(summed));
  const led = withoutLead(stripped.includes("对") ? stripped.replace(DONE_TO, "$1") : stripped);
  const acted = led.includes("共") || led.includes("有") ? led.replace(WHO_HAS, "") : led;
  const whose = acted.includes("负责人均") ? acted.replace("负责人均", "负责人") : acted;
  const own = whose.startsWith("各") ? whose.replace(EACH_OF_THEM, "") : whose;
  const done = own.includes("地") || own.startsWith("出动") || own.startsWith("抽调") ? own.replace(HOW, "") : own;
  const bodiless = TELLS_WHO.test(done)
    ? done
        .replace(GOVERNMENT, "")
        .replace(/^(?:[\u4e00-\u9fff]{0,4}[省市县区旗州])?(行政复议)(?:机构|机关|局|委员会)(?=[^，]{0,4}[收受审办])/u, "$1")
        .replace(/^[\u4e00-\u9fff]{0,8}案件中(?=(?:维持|撤销|变更|驳回|终止|确认违法|调解|和解)$)/u, "")
    : done;
  const timeless = bodiless.includes("了") ? bodiless.replace(/^([\u4e00-\u9fff]{2,4})了(?=[\u4e00-\u9fff]{2})/u, "$1") : bodiless;
  return /[挽追讨]/u.test(timeless) ? timeless.replace(FOR_WHOM, "$1") : timeless;
}

/** 每村配备法律明白人共｜120名: the sum over all of them. */
const EACH_IN_ALL = /^每个?(?:行政)?(?:村|社区|单位|部门|镇街|乡镇|学校)(?:（社区）)?(?=[^，]*(?:共计?|共有|合计|累计)$)/u;

/** 区政府受理, 行政复议机构受理, 审结案件中维持: what the three that follow look for. */
const TELLS_WHO = /政府|行政复议(?:机构|机关|局|委员会)|案件中/u;

/** 为农民工｜追回: for whom. */
const FOR_WHOM =
  /^(法律援助)?(?:为|向|给|对|帮助)?(?!消费者|[\u4e00-\u9fff]{2,8}(?:基金|税款|违法所得)(?:追回|追缴))[\u4e00-\u9fff]{2,10}?(?=挽回|挽损|追回|追讨|讨回|讨要|追缴)/u;

/** A metric without what print adds and without particles at its ends. */
export function clean(metric: string): string {
  const plain = METRIC_PRINTED.test(metric) ? metric.replace(/[“”‘’《》 ]/gu, "") : metric;
  const whole =
    plain.includes("村社区") || plain.includes("镇街道")
      ? plain.replace(/(?<!农)村社区|镇街道/gu, (word) => (word === "镇街道" ? "镇（街道）" : "村（社区）"))
      : plain;
  const from = withoutParticles(whole);
  const to = "了的等共为达、，：和与及".includes(from.charAt(from.length - 1))
    ? from.replace(/(?:了|(?<!标)的|等|(?<!公)共|(?<![行作认])为|(?<![传表转送])达|、|，|：|和|与|及)+$/u, "")
    : from;
  return (to.includes("各") ? to.replace(/^([\u4e00-\u9fff]{2,}?)各[类种项](?=[\u4e00-\u9fff]{2})/u, "$1") : to).slice(0, 40);
}

const withoutParticles = cutStart(
  /^(?:了|的|各类|各项|各种|各级|各(?!地|级|类)|等|含|及(?!时|格)|和(?!谐|平|解|美)|与(?!会)|共(?=[收受办审开召组举查调化完发培])|、|，|：)+/u,
);
const METRIC_PRINTED = /[“”‘’《》 ]/u;

/** The last characters of a long phrase, from a word's beginning where a mark or particle near the cut shows one. */
export function ending(phrase: string, length: number): string {
  if (phrase.length <= length) return phrase;
  const cut = phrase.length - length;
  const within = /^[^、和及与的在对向为]{0,9}[、和及与的在对向为](?=[\u4e00-\u9fff]{4})/u.exec(phrase.slice(cut - 1))?.[0].length;
  if (within !== undefined) return phrase.slice(cut - 1 + within);
  const around = /[、和及与的在对向为](?=[^、和及与的在对向为]*$)/u.exec(phrase.slice(Math.max(0, cut - 8), cut));
  return phrase.slice(around === null ? Math.max(0, cut - (cut <= 8 ? 8 : 0)) : Math.max(0, cut - 8) + around.index + 1);
}

/** 县政府常务会议｜研究法治政府建设工作. */
const WHO_DECIDED =
  /[\u4e00-\u9fff]{0,4}(?:常务会议?|常委会(?:会议)?|党组(?:会议?)?|党工?委(?:专题|扩大)?(?:会议?)?|办公会议?|中心组|领导班子)(?:集体|集中|专题|专门|先后|及时)*$/u;

/** 共｜成功｜调处纠纷: that it was settled tells one count from another. */
const SUCCEEDED = /成功$/u;

/** 全面依法治县委员会｜召开会议: a meeting is told by who met. */
const MEETING = /^(?:全体|专题|工作)?(?:会议|全会|例会)$/u;
const WHO_MET = /[\u4e00-\u9fff]{2,12}(?:委员会|领导小组|协调小组|指挥部|常委会|党组|专班)(?:先后|共|及时|全年|年内)*$/u;

/** 就供热价格等｜重大行政决策｜事项举行听证会: a hearing is told by what it is on. */
const HEARING = /^(?:公开)?(?:听证会?|论证会|专家论证会)$/u;
const HEARD_ON = /(重大(?:行政)?决策|(?:行政)?复议|行政处罚|信访|立法)[^，、]{0,6}$/u;

/** 组织执法人员参加法律知识培训: who was sent is told. */
const SENT =
  /(?:组织[\u4e00-\u9fff]{0,4}?|^)(?!组织)([\u4e00-\u9fff]{2,8}(?:人员|干部|民警|负责人|职工|律师|公务员)参加[\u4e00-\u9fff]{2,14})$/u;

/** 开展酒驾警示教育、执法实务培训等活动: each of the list was one of them. */
const ACTIVITIES = /(?:开展|举办|组织|举行)(?:了)?([^，。；、]{3,12}、[^，。；]{2,20}等(?:系列|主题|各类|专题)?活动)$/u;

/** 办理公共场所卫生许可、医师注册等｜业务: a noun of anything takes the first of its list along. */
const WORK = /^(?:业务|事项|手续|服务事项|许可事项|审批事项|服务|内容)$/u;
const FIRST_LISTED = /^([\u4e00-\u9fff]{4,16}?)、/u;

/** 清理工作: a noun that names the work only. */
const IDLE = /^(?:工作|活动|任务|行动)$/u;

/** 通过｜调解、和解方式｜化解率. */
const MANNERS = /调解、和解(?:等)?方式[\u4e00-\u9fff]{0,4}率$/u;

/** 以｜调解、和解方式｜办结行政复议案件: tells these from the others. */
const MANNER =
  /(?:(?:调解|和解)[、和]?){1,2}(?:等)?方式(?:实质性?|成功)?$|双随机、一公开$|应当?由行政机关(?:主要)?负责人$|(?:收到|接收|受理)[^，]{0,6}(?:乡镇|镇街|部门|街道|单位|政府)$|(?:告知承诺|容缺受理)制?方式$|(?:简易|普通|一般|快速)程序$/u;

/** 起草、审查、修改法律文书: where a chain of verbs with one object begins. */
function firstOfChain(before: string, verbs: readonly RegExpMatchArray[], last: number): number {
  let first = last;
  for (; first > 0; first--) {
    const [verb, earlier] = [verbs[first], verbs[first - 1]];
    if (verb?.index === undefined || earlier?.index === undefined || LIGHT.test(earlier[0])) break;
    if (!/^[、和及与并]?$/u.test(before.slice(earlier.index + earlier[0].length, verb.index))) break;
  }
  return verbs[first]?.index ?? 0;
}

function stripTail(text: string): string {
  if (!ENDS_FILLER.has(text.charAt(text.length - 1))) return text;
  const tail = text.slice(-LONGEST_FILLER);
  const stripped = text.slice(0, text.length - tail.length) + tail.replace(FILLER, "");
  return stripped === "" && /[量数额长降升高少增率]/u.test(text) ? text.replace(/(?:了|达|为|约|近|超|共|到|至|：| )+$/u, "") : stripped;
}

/** 执法局共有执法人员, 青石镇执法队共办理案件: who has or did it, where it does not tell these from others. */
const WHO_HAS =
  /^(?![\u4e00-\u9fff]{0,10}(?:复议|调解|仲裁|援助|公证|热线|信访|法律顾问))[\u4e00-\u9fff]{1,9}?[队局委所处厅院站科关门位镇乡县市区机构道心口](?:(?:共有(?!产权)|现有|实有|拥有|(?<![所国私享设建])有(?=编制|职工|干部|人员))(?=[\u4e00-\u9fff]{3})|(?<!公)共(?=(?:办理|受理|开展|查处|检查|召开|完成|收到|参与|列席|举办|接待|审[查核])[\u4e00-\u9fff]{2}))/u;

/** 发放《民法典》｜1200册: what was handed out is the book itself. */
const HANDED_OUT = /(发放|赠送|赠阅|派发|编印|印制|征订)了?《([^《》]{2,16})》(?=(?:、?《[^《》]*》)*等?$)/u;

/** 区政府｜受理行政复议案件: a report tells its own government's. */
const GOVERNMENT =
  /^[\u4e00-\u9fff]{0,3}[省市州县区旗镇乡]政府(?:本级)?(?:共|累计)?(?=(?:依法|新)?(?:受理|审结|办结|收到|新收|接收)[\u4e00-\u9fff]{3})/u;

/** 《民法典》｜宣传, 下达《行政执法监督意见书》｜7份: a title that says what is counted. */
const NAMED_BY_TITLE =
  /《(?:中华人民共和国)?([^《》（]{2,14})》(?=(?:专题|主题|系列)?(?:宣传|宣讲|普法|讲座|执法检查|培训|知识))|《([^《》]{4,24}[书函单证])》(?=等?[^\u4e00-\u9fff]{0,4}$)/gu;

/** Marks that print adds. */
const PRINTED = /[《“”‘’（]/u;

/** 村（社区）, 乡镇（街道）: the word in brackets is as good as the one before. */
export const OTHER_WORD = /(?<=村|乡镇|镇)（(社区|居|街道)）/gu;

/** 各部门开展行政检查, 各执法单位作出处罚: a report tells of all of them. */
const EACH_OF_THEM =
  /^各(?:级|有关|相关)?(?:行政执法|行政|执法)?(?:部门|单位|机关|乡镇|镇街|街道)(?:全年|共|累计|依法)*(?=办理|受理|作出|实施|开展|查处|检查|审核|审查|评查|抽查)/u;

/** 通过图文、视频等形式解读: by what means it was done. */
const BY_MEANS =
  /^(?:通过|依托|利用)[\u4e00-\u9fff、·\d.]{2,24}(?:等(?:多种|各种|重要)?(?:形式|方式|渠道|途径|载体|媒介|节点|时机|契机|阵地|平台)?|节点|契机)(?=(?:开展|发布|解读|宣传|推送|解答|办理|受理|回复|公开|组织|举办))/u;

/** 有序地、常态化地开展, 出动执法力量开展: how and by whom it was done. */
const HOW =
  /^(?:[\u4e00-\u9fff]{2,6}地|(?:出动|抽调)[\u4e00-\u9fff]{0,4}(?:力量|人员|队伍))(?=开展|组织|推进|实施|举办|举行|进行|办理|落实|推动|检查|巡查|排查|整治|查处)/u;

/** 对普法骨干开展学法培训: who was trained, and the training. */
const DONE_TO = /(?<![针应面反绝])对([\u4e00-\u9fff、]{2,12})(?:开展|进行|实施)(?=[\u4e00-\u9fff]{2,}$)/u;

/** Words that lead to a figure and are no part of what is counted. */
const FILLER =
  /(?:(?:已经?|持续|控制在|(?<!水土)保持在?|稳定在|维持在|由原来的|由原来|由|从|压减至|压减到|压缩至|压缩到|缩短至|缩短到|缩减至|精简至|提速至|提速到|提升至|提升到|提高到|提高至|降低到|降低至|上升到|上升至|减少到|减少至|(?<!公)共|共计|累计|总计|合计|总共|一共|(?<![审统会设预估])计|(?<![传表转送])达|达到|达成|(?<![行作认])为|是|(?<![民公条契合预签制节集履违誓])约|(?<![附最就邻])近|超过|超|逾|至少|不少于|不低于|突破|分别|各|增至|升至|降至|减至|至|(?<![报签收接])到|了|(?<![所国私])有|仅|(?<!成)就|(?<=[理排查选评])出|全市|全县|全区|全省|全[镇乡旗州]|全街道|高达|多达|数量|总数|底数|总量|总额|合计为|约为|均|均为|全部|其中|(?<!人)平均|新增|连续(?:[一二三四五六七八九十两]+年)?|先后|再|又|(?<!返)还|也|另|另有|同比|(?:同比|[较比与]之?)(?:上年|去年|20\d\d年)(?:度|同期)?的?|增长|下降|上升|提高|减少|：|:|“| ))+$/u;
/** Words that lead to what is counted. */
export const LEADING =
  /^(?:(?:连续[一二三四五六七八九十两\d]+年|保持|[省市县区](?:委|政府)?(?:司法局|公安局|法院|检察院|市场监管局|行政审批局|信访局|(?:人大|政协)(?!代表|委员|提案|建议|议案))|其中|其次[为是]|(?:结果)?(?:分别|依次)为(?=[\u4e00-\u9fff]{2})|经(?:审查|审理|核查)后(?=[\u4e00-\u9fff]{2})|含(?=新|上年|结转)|同时|此外|另外|目前|当前|至今|截至目前|截止目前|迄今|确保|各地|年内|全年|今年(?:以?来)?|报告期间?内?|报告日|年初至今|[上下]半年|去年(?:同期|以来)?|前三季度|[一二两三四五十]年(?:来|间)?(?=累计|共|[开召组举建])|本年度|本年|一年来|年初以来|年来|以来|累计|总计|共计|共(?!享|建|同|治|用|管|商|有|产|青|计)|且|多渠道|多形式|先后|已(?!结[^合束])|已经|现已|并|并对|还|也|又|再(?!审|就业|犯|生|保险)|均(?!衡|等)|都(?!市)|另|另有|全部|全面|有针对性地|针对性地|积极|认真|深入|扎实|持续|有序|切实|依法(?!治[省市县区州旗镇乡村街校])|严格|及时|主动(?!公开|披露|消除)|大力|着力|不断|进一步|广泛|集中(?!学习|培训|整治|轮训|宣传|采购|供养|式)|重点(?!监管|排污|项目|任务|工程|单位|人群|人员|企业|行业|领域|地区|问题|区域)|圆满|顺利|定期|继续(?!有效|执行)|努力|坚持|通过(?!率|[\u4e00-\u9fff]{0,12}考试$)|据统计|经统计|一是|二是|三是|四是|五是|六是|七是|八是|九是|（[一二三四五六七八九十\d]+）|\d+\.|20\d\d年(?:度)?(?:以来)?|\d+月(?:底|份)?|全省|全市(?!域)|全县|全区|全旗|全州|全镇|全乡|全街道|全国(?!民主|法治|文明|示范|先进|优秀|模范)|全域|辖区|辖区内|我省|我市|我县|我区|我旗|我州|我镇|我乡|我局|我委|市本级|县本级|区本级|省本级|[市县区]级(?!民主|法治|文明|示范|优秀|先进|重点|以上|领导)|共有|现有|现(?=保留|共|[省市县区]级)|拥有|有(?!关|效|偿|限|机|奖|害|毒|组织|证)|对(?!标|接|口|照|外|象|账)|将|把|为(?!民|农|老|难)|在(?!建|线|册|岗|编|校|职|押|矫|逃|库|营|籍|地)|向(?!(?:公安|司法|检察|纪检监察)(?:机关|部门)移送|[\u4e00-\u9fff]{0,4}(?:人大|常委会|政协|党委)[\u4e00-\u9fff]{0,6}报告)|从(?!轻|业|事|严|重|宽)|以(?!案)|于|由|按(?!时|期|揭|照|日)|使(?!用)|让(?!利)|给(?!付)|，|、|：|。|；| )+)/u;

const withoutLead = cutStart(LEADING);
const withoutYearBefore = cutStart(/^(?:同比|[较比与]之?)(?:上年|去年|20\d\d年)(?:度|同期)?的?$/u);
const withoutWhose = cutStart(/^(?:了|出|各类|各项|各种|的|相关|有关|全市|全县|全区|辖区|我市|我县|我区|：|“)+/u);

const LONGEST_CLAUSE = 160;
const LONGEST_FILLER = 24;
/** The last characters of those words: most texts end in another and are told so at once. */
const ENDS_FILLER = new Set(
  "年已的由从至到共计达成为是约近过超逾少于低破别各了有仅就出市县区省高量数额均部中增续后再又还也另比上去年期度长降升提镇乡旗州道持在经续：:“ ",
);

const STOPS =
  /[，。；：！？（）]|(?<=[\u4e00-\u9fff]{4})(?:《|在(?!线|册|建|岗|编|校|职|押|矫|逃|读|案|库|内))|(?<=[\u4e00-\u9fff]{2}|^[村乡镇县区市户家])(?:开展(?!的)|参加|参与|进行|实现|完成|获评|荣获|获得|被评|被|得到|纳入|列为|行使|接受|通过(?!率)|进入|入驻|组织(?!$|[，。；：、（）]|部|机构|建设)|建立(?=[\u4e00-\u9fff])|设立|成立|办理各|提供(?!者)|给予|予以|移送|位居|(?<!单)位列|均|全部|已|分别|实施(?!后评估)|用于|涉及|达到|落实|到场|上线|投入使用|持有|担任|深入|走进|下沉|覆盖|编入|录入|公布|发布(?!会|活动|平台|厅)|运行|入选|(?<!工)作为|实行|(?:具体|专门)?负责(?!人)|召开|举办|举行|对(?=[^，。；]{2,40}(?:进行|开展|实施))|为(?=基础|重点|主|抓手|载体|契机|目标|依据|核心|引领)|的(?=名称|类型|层级|内容)|(?<!公)共(?=[排调化受办查处开组举发制召接公审抽检][\u4e00-\u9fff])|受到|享受|推动|做到|由|向社会|随机|抽取|(?:精简|优化|压减|压缩|缩减|整合|合并|归并|调整){1,2}[为至到]|配备|聘请|按照|按[时期](?=[\u4e00-\u9fff])|依法(?!治|行政)|统一|集中(?!整治|行动|培训|宣传|学习|学法|考法|研讨|轮训|述法|评查|清理|宣讲|治理|检查|排查)|整体|中(?=优选|选出|选取|评选|推选|抽取|筛选|遴选|脱颖))/u;
