import type { Role } from "../model/report.js";
import { matches } from "../zh/matches.js";

/**
 * What a heading says of the passage under it; null where it says nothing, "mixed" where one section admits and plans (存在问题及下一步打算).
 * With the year that is told, its own year announces nothing (2022年主要措施).
 */
export function headingRole(heading: string, year: number | null = null): Role | "mixed" | null {
  const problem = PROBLEM_HEADING.test(heading);
  const plan = PLAN_HEADING.test(year === null ? heading : heading.replaceAll(`${String(year)}年`, ""));
  const done = DONE_HEADING.test(heading);
  if (problem && plan) return "mixed";
  if (done && (problem || plan)) return DONE_BEFORE.test(heading) ? "mixed" : problem ? "problem" : "plan";
  if (problem) return "problem";
  if (plan) return "plan";
  return done ? "achievement" : null;
}

/** 主要措施、成效及存在问题: what was done is told before what is lacking or to come. */
const DONE_BEFORE =
  /^[^及和与、]{0,12}(?:成效|做法|情况)|^(?:(?!存在|面临|不足|问题|短板|下一?步|今后|打算|整改|改进).){0,16}?(?:成效|做法|情况|举措|措施|成绩|亮点|经验)(?:及|和|与|、|暨|以及)/u;

const PROBLEM_HEADING =
  /(?:存在|面临|不足|短板|差距|困难|薄弱环节)(?:的)?(?:主要)?(?:问题|不足|困难|短板|差距|薄弱)?|问题(?:和|与|及)(?:不足|困难|短板|原因|差距)|^(?:主要)?问题|问题及原因|(?:需要?|有待|亟待|亟需)(?:进一步)?(?:改进|加强|完善|提升)的(?:地方|方面|工作|问题)/u;
const PLAN_HEADING =
  /下一?步|下一阶段|下一年|下阶段|今后|来年|明年|打算|工作(?:安排|思路|计划|谋划|设想|展望|部署|重点)|(?:努力|改进)(?:的)?方向|下步|思路(?:和|与|及)(?:举措|措施|打算|目标)|20\d\d年(?:度)?(?:主要|重点|法治政府建设|推进|工作|的?计划|安排|思路|打算|任务)(?!.{0,12}(?:情况|成效|做法|举措|报告|总结|回顾))|改进措施|整改(?:措施|打算)|意见建议|对策|^(?:计划|安排|思路|展望)$/u;
const DONE_HEADING =
  /成效|成绩|做法|举措|措施及|亮点|经验|履行.{0,20}职责(?:的?)?(?:有关)?情况|(?:工作|建设|开展|推进|落实|主要)(?:的?)情况|工作回顾|完成情况/u;

/** A sentence that turns from telling to admitting: 但也存在一些问题. */
export function admits(sentence: string): boolean {
  return (
    CUES.test(sentence) &&
    !OPENS.test(sentence) &&
    (PLAINLY.test(sentence) ||
      (ADMITS.test(sentence) &&
        !/(?:解决|整改|化解|排查|查找|查摆|梳理|聚焦|针对|推动|围绕|破解|发现|查出|指出|反馈)[^，。]{0,12}(?:存在|问题)|问题(?:隐患|线索)?\d/u.test(
          sentence,
        )))
  );
}

/** Without one of these nothing is admitted: most sentences are told by them alone. */
const CUES = /存在|面临|问题|不足|差距|短板|困难|薄弱|有待|亟[待需]|[还仍尚]需|看到|认识到/u;

/** 但我们也清醒地认识到，……还存在一些不足: nothing else could be meant. */
const PLAINLY =
  /(?:但|然而|同时|虽|尽管|不过|看到|认识到)[^。：；]{0,60}(?:存在|面临)(?:着)?(?:一些|一定的?|不少|以下|部分|诸多|许多)(?:的)?(?:(?:问题|不足|差距|短板|薄弱环节|困难)|(?:需要?|有待|亟待|亟需)(?:进一步)?(?:改进|加强|完善)的)|(?:问题|不足)(?:也|同样|亦)?不容忽视|(?:清醒地?|也应|还应|也要)(?:看到|认识到)，?[^。]{2,60}(?:不[足够高强齐严深实全]|缺乏|薄弱|偏[低少弱]|滞后|有待|参差不齐|单一)/u;

/** 现将主要做法、存在不足及下一步安排报告如下: tells what the report is about. */
const OPENS = /现[将就][^。]{0,80}(?:报告|汇报|总结|通报|公布|公开|说明)?如下/u;

const ADMITS =
  /(?:还|仍|也|依然|尚|目前)[^。；]{0,30}存在(?!的)[^。；]{2,90}(?:不|缺|欠|弱|滞后|偏低|短缺)[^。；]{0,40}等(?:问题|不足|短板|困难|情况|现象)|(?:但|然而|同时|虽|尽管|不过|也|仍|还|依然|尚|看到|认识到|清醒).{0,60}(?:存在|有|面临).{0,24}(?:问题|不足|差距|短板|薄弱|困难)|存在(?:着)?(?:一些|以下|不少|部分|一定的?|诸多|些许|许多|的)?(?:主要)?(?:问题|不足|差距|短板|薄弱)|(?:问题|不足|差距)(?:和不足|与不足)?(?:主要)?(?:表现|体现|是|有|如下|为)|(?:有待|亟待|亟需|还需|仍需|尚需)(?:进一步|于)?(?:加强|提高|提升|完善|改进|规范|解决|健全|深化|增强|拓展|强化|理顺)[^。]{0,12}(?:等|。|；|$)/u;

/** A sentence that turns to what will be done: 下一步，我市将…. */
export function announces(sentence: string, year: number | null): boolean {
  const head = sentence.slice(0, 60);
  if (
    /^[ ]*(?:（?[一二三四五六七八九十\d]{1,2}[）、.]?)?(?:下一?步(?!工作(?:计划|方案|安排|打算)(?:已|的))|下一阶段|下阶段|今后|接下来|在今后|在下一?步|面向未来|展望|新的一年|在新的一年|来年|明年|未来)/u.test(
      head,
    )
  )
    return true;
  const ahead = /^[ ]*(?:（?[一二三四五六七八九十\d]{1,2}[）、.] ?)?(?:(?:为此|对此|因此)，)?(?:在)?(20\d\d)年(?:度)?[，,]?(.{0,30})/u.exec(
    head,
  );
  if (ahead !== null && year !== null && Number(ahead[1]) > year && /将|要|继续|拟|计划|以/u.test(ahead[2] ?? "")) return true;
  if (/^[ ]*(?:工作|意见)?建议(?:措施)?：?$/u.test(sentence)) return true;
  if (
    /^[ ]*(?:针对|对于|围绕)(?:以上|上述|这些|存在的?)[^，。]{0,12}(?:问题|不足|短板|困难)[^，。]{0,6}，[^，。]{0,14}(?:将|拟|下一?步|要)/u.test(
      head,
    )
  )
    return true;
  if (/^[ ]*(?:对此|为此)，(?:我[省市县区旗镇乡局委办]|我们|街道|[\u4e00-\u9fff]{2,8}[省市县区旗镇乡局])?(?:将|拟)/u.test(head))
    return !PROMISE.test(sentence);
  return /^[ ]*(?:我[省市县区旗镇乡局委办]|全[省市县区旗]|区政府|县政府|市政府|[\u4e00-\u9fff]{2,8}[省市县区旗])(?:将|拟)(?:继续|进一步|以|紧|坚持|深入|认真|全面|围绕|持续|按照|始终)/u.test(
    head,
  );
}

/** 对此，我们将高度重视，认真加以解决: announces nothing. */
const PROMISE = /(?:加以|认真|逐步|切实|予以|着力|尽快)(?:加以|予以)?(?:解决|改进|克服|整改)[^，。]{0,4}。?$/u;

/** Words of a shortcoming, by which a restarted list (一是…) is told from a plan. */
export function soundsNegative(text: string): boolean {
  return /不(?:够|足|高|强|到位|平衡|均衡|深|实|严|完善|健全|规范|及时|明显|充分|适应|全面|力|大|能|清|细|多|广|一|熟|精|畅|扎实|深入|统一|协调|重视|理想|彻底|紧密)|缺(?:乏|少|失|位|口)|欠(?:缺|佳)|薄弱|滞后|有待|亟待|亟需|仍需|还需|尚需|需(?:要)?(?:进一步|继续|不断|加以|加强|加大|提升|提高)|未(?!来|雨绸缪|成年)|空白|漏洞|盲区|没有|存在|差距|偏(?:低|少|弱|慢)|较(?:弱|少|低|慢|差|大)|参差不齐|短板|问题|困难|单一|流于形式|压力|突出|难以|难度|紧缺|短缺|疲|松懈|淡薄|落后|脱节|老化|偏老|断层|断档|匮乏|陈旧|僵化|粗放|走过场|递减|上热下冷|流失|松散|迟缓|随意性|(?:简单|形式|表面|碎片|同质)化|推诿|敷衍|时有发生|频发|重[^，。；]{1,8}、?轻|不|弱|少|难/u.test(
    text,
  );
}

/** Figures told as done (全年共调解纠纷812件), by which an aside on what is planned or lacking is over. */
export function soundsDone(sentence: string, year: number | null): boolean {
  const opens = DONE_OPENS.exec(sentence);
  return (
    opens !== null &&
    (opens[1] === undefined || Number(opens[1]) === year) &&
    /\d/u.test(sentence.slice(opens[0].length)) &&
    !/将|力争|确保|计划|拟|仍|仅|只有|不足|不够|未|缺/u.test(sentence)
  );
}

/** Where a sentence changes its role on the way, from the offset on. */
export interface Turn {
  readonly at: number;
  readonly before: Role;
  readonly after: Role;
}

/** Where one sentence tells and then admits (…取得成效，｜但仍存在不足), or admits and then plans (…还有差距，｜下一步，我县将…). */
export function turnOf(sentence: string, before: Role, role: Role, year: number | null): Turn | null {
  if (role === "achievement" || role === "problem") {
    for (const at of places(sentence, AHEAD)) {
      const later = /^(20\d\d)年/u.exec(sentence.slice(at));
      if (later === null || (year !== null && Number(later[1]) > year)) return { at, before: role, after: "plan" };
    }
  }
  if (before === "achievement" && role === "problem") {
    const [at] = places(sentence, HOWEVER);
    if (at !== undefined && at >= 6) return { at, before, after: "problem" };
  }
  return null;
}

/** 站点虽然实现全覆盖，｜但服务质量还不高。: one admission at the end of what was done, after which the text goes on telling. */
export function passingTurn(sentence: string): Turn | null {
  const at = PASSING.exec(sentence)?.index;
  return at === undefined || at < 6 ? null : { at, before: "achievement", after: "problem" };
}

const PASSING =
  /(?<=[，；])(?:但|然而|不过)[^。；]{2,40}(?:[还仍尚]不[够足高强广深实全多大]|(?:[还仍尚]|依然)(?:较|比较|偏)[低少弱慢]|不[足够高强][^，。；]{0,2}的?(?:问题|矛盾)(?:仍然?|还|依然)?(?:较为|比较|十分)?(?:突出|明显))。?$/u;

const DONE_OPENS =
  /^[ ]*(?:全年|今年以来|(20\d\d)年(?:度|以来)?，|截[至止]|目前，?(?:全[省市县区]|我[省市县区局])?(?:已|共)|(?:全[省市县区])?(?:共|累计))/u;
const AHEAD = /(?<=[，；。：])(?:下一?步，|(?:下一?步|今后|下一阶段|接下来|20\d\d年)，?[^，。；]{0,12}?(?:将|要|拟))/gu;
const HOWEVER = /(?<=[，；])(?:但|然而|不过|(?:仍然?|还|也|尚|依然)(?:存在|有(?!力|序|效|待)))/gu;

function places(sentence: string, pattern: RegExp): number[] {
  return matches(sentence, pattern).map(({ index }) => index);
}
