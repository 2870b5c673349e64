import { clean } from "./phrase.js";
import { PERSONS } from "./parts.js";

/** What was done to the things counted, or became of them, told behind them: 对35件规范性文件｜进行合法性审核, 20家排污单位｜列为重点; null where nothing is. */
export function toldBehind(noun: string, rest: string, before: string): string | null {
  const words = rest.replace(/[“”]/gu, "");
  const joined = PERSONS.test(noun) ? (TOOK_PART.exec(words) ?? REPORTED.exec(words))?.[1] : undefined;
  if (joined !== undefined && !before.includes("对")) return clean(`参加${joined}的${noun}`);
  const done = TO_THEM.test(before) ? DONE_TO_THEM.exec(words)?.[1] : undefined;
  if (done !== undefined) return clean(`${done === "审查" && before.endsWith("备案的") ? "备案" : ""}${done}${noun}`);
  const reviewed = TO_THEM.test(before) && OPINION.test(noun) ? REVIEWED.exec(noun) : null;
  if (reviewed !== null) return clean(`${reviewed[2] ?? ""}审查${reviewed[1] ?? ""}`);
  const heads = BY_HEADS.exec(words)?.[1];
  if (heads !== undefined) return clean(`${heads}的${noun}`);
  const given = GIVEN_UP.exec(words)?.[1];
  if (given !== undefined) return clean(given + noun);
  const passed = PASSED.exec(words)?.[1];
  if (passed !== undefined) return clean(passed + noun);
  const moved = MOVED_IN.exec(words)?.[1];
  if (moved !== undefined) return clean(moved + noun);
  const all = before === "" || TO_THEM.test(before) ? ALL_DONE.exec(words)?.[1] : undefined;
  if (all !== undefined) return clean(all + noun);
  if (joined !== undefined) return clean(`参加${joined}的${noun}`);
  const office = PERSONS.test(noun) ? OFFICE.exec(words)?.[1] : undefined;
  if (office !== undefined) return clean(office);
  const fate = FATE.exec(words)?.[1] ?? (/(?:事项|业务)$/u.test(noun) ? DONE_AS.exec(words)?.[1] : undefined);
  return fate === undefined ? null : clean(`${fate}的${noun}`);
}

/** 对35件规范性文件｜进行合法性审核: what was done stands behind. */
const DONE_TO_THEM =
  /^(?:全部|均|都|已)*(?:进行|开展|予以|给予|实施)(?:了)?(?:全面|集中|专项|逐一|及时|严格|认真|依法)*([\u4e00-\u9fff]{2,10}?)(?=[，。；、]|$|并[出提反形])/u;
const TO_THEM =
  /(?:[对向将把为给]|针对|组织)(?:全[省市县区旗州镇乡]|[我本][省市县区旗州镇乡局委办]|辖区内?|各类|所有|现行有效|现有|存量)?的?$|(?:单位|部门|机关|企业|乡镇)的$|(?:^|[^，。；\u4e00-\u9fff])对[^，。；]{2,40}[的等]$/u;
/** 组织600名执法人员｜参加培训. */
const TOOK_PART =
  /^(?:全部|均|都|已)*(?:参加|开展|进行|接受|完成|全覆盖|全员)(?:了)?(?:[^，。；]{1,30}等)?([\u4e00-\u9fff]{0,10}(?:培训|考试|考法|轮训|测试|考核|学习|宣誓|演练|述法))(?:活动)?(?=[，。；、]|$)/u;

/** 16名主要负责人｜在县委常委会上现场述法. */
const REPORTED =
  /^(?:分别|均|全部)?(?:在[^，。；]{1,16}?[上中])?(?:作|作了|开展|进行)?((?:现场|书面|专题|年终|集中)*述法)(?=[，。；、]|$)/u;

/** 46件信访积案｜全部化解. */
const ALL_DONE = /^(?:已|均已|已经)?(?:全部|均|基本|成功)(?:已|得到|实现)?(化解|办结|审结|结案|整改)(?:完毕|到位)?(?=[，。；、]|$)/u;

/** 15件规范性文件｜予以废止. */
const GIVEN_UP =
  /^(?:均|已|全部)*(?:决定)?(?:予以|被)(废止|修改|修订|宣布失效|宣布废止(?:[或和、及]失效)?|废止[或和、及](?:宣布)?失效|保留|取消|撤销|注销)(?=[，。；、]|$)/u;

/** 对560件文件｜出具合法性审查意见: they were reviewed. */
const REVIEWED =
  /^([\u4e00-\u9fff、]{0,12}(?:文件|合同|文本|协议|议题|事项|草案|文稿|材料|文书|方案))(?:均|都|全部|依法)*(?:出具|提出|提供)(?:了)?(?:书面|专业)?(?:(合法性|公平竞争|法制|廉洁性)?审[查核]|法律)(?:审[查核])?(?:意见|建议)书?$/u;
const OPINION = /(?:意见|建议)书?$/u;

/** 46件行政诉讼案件｜由行政机关负责人出庭应诉. */
const BY_HEADS = /^(?:全部|均|都)*(?:由|有)?((?:行政机关|单位|部门)(?:主要|正职)?负责人(?:依法|全部|均)*出庭(?:应诉)?)(?=[，。；、]|$)/u;

/** 31件规范性文件｜通过合法性审核后印发. */
const PASSED = /^(?:全部|均|都|已)*(?:通过|经过?|履行|完成)了?(合法性审[查核])/u;

/** 1265项政务服务事项｜全部进驻政务大厅. */
const MOVED_IN = /^(?:已|均已|已经)?(?:全部|均|基本|已)+(进驻|入驻)(?=[\u4e00-\u9fff]*(?:中心|大厅|窗口)|[，。；、]|$)/u;

/** 选聘8名专家学者和律师｜担任县政府法律顾问: the office is what is counted. */
const OFFICE = /^(?:分别|均|全部)?担任(?:了)?([\u4e00-\u9fff]{3,14})(?=[，。；、]|$)/u;

/** 138项政务服务事项｜实现跨省通办. */
const DONE_AS = /^(?:全部|均|已)*(实现[\u4e00-\u9fff]{1,6}(?:通办|网办|可办|自助办|即办|联办|掌上办))(?=[，。；、]|$)/u;

/** 107家排污单位｜列为一般监管对象: what was done with them tells these from others. */
const FATE =
  /^(?:先后|陆续|全部|均|都|已|被)*(?:(?:在|(?<=被))[^，。；]{2,24}?中?)?((?:列为|列入|纳入|获评|评为|入选|命名为|荣获|获得|实行(?=[\u4e00-\u9fff]{4,8}制)|完成(?=[\u4e00-\u9fff]{0,4}(?:信用修复|整改|创建|述法|改造)|[\u4e00-\u9fff]{2,10}(?:编制|梳理|备案|年审|验收)))[\u4e00-\u9fff]{2,14})(?=[，。；、]|$)/u;
