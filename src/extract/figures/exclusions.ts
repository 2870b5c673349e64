import type { PrintedNumber } from "./numbers.js";

/** Numbers that count nothing: dates, ordinals, document and telephone numbers, list numbers, names. `unit` is null where none was found. */
export function countsNothing(
  folded: string,
  sentenceStart: number,
  number: PrintedNumber,
  unit: { readonly unit: string; readonly end: number } | null,
): boolean {
  if (number.rank) return unit === null;
  const before = folded.slice(Math.max(sentenceStart, number.start - 8), number.start);
  const digits = folded.slice(number.start, number.end);
  const after = folded.slice(number.end, number.end + 8);
  const rest = unit === null ? after : folded.slice(unit.end, unit.end + 8);
  if (
    /第 ?$|[〔A-Za-z×*#/:·+-] ?$/u.test(before) &&
    !(unit !== null && /APP ?$/iu.test(before)) &&
    !/[、，。；：] ?$|占比[:：] ?$/u.test(before) &&
    !(/-$/u.test(before) && unit !== null && !/\d-$/u.test(before))
  )
    return true;
  if (/^[ ]?[·×:+/~-] ?\d|^[A-Za-z+〕·]/u.test(after) && !/^(?:[GMTK]B|[kK][mwW]|m²)/u.test(after)) return true;
  if (number.start === sentenceStart && /^ ?[.、]/u.test(after)) return true;
  if (isDate(digits, before, after)) return true;
  if (
    HOTLINES.has(digits.trim()) &&
    /^[ ]?(?:[”’]|热线|平台|服务|公共|便民|政务|投诉|举报|市民|市长|法律|消费|工单|电话|，|、|。|报警)/u.test(after)
  )
    return true;
  if (number.chinese) return idle(digits, before, unit?.unit ?? "", rest);
  if (unit === null) return false;
  if (/^(?:年|月|日|号|时|岁|周岁|届|周年)$/u.test(unit.unit)) return true;
  if (/^(?:天|小时|个?工作日|日|分钟|个月|年|周|个?小时)$/u.test(unit.unit) && isThreshold(digits, before, rest)) return true;
  if (unit.unit === "单" && rest.startsWith("元")) return true;
  if (unit.unit === "栋" && !HOUSE_NUMBER.test(rest)) return false;
  if (unit.unit === "路") return !/共|建|视频|监控|摄像|探头/u.test(before);
  return /^(?:级|楼|层|室|弄|栋|单元|单位)$/u.test(unit.unit) && !/共|建/u.test(before);
}

/** 12栋3单元, 5栋楼下: where one lives; 排查1.8万栋 counts. */
const HOUSE_NUMBER = /^ ?[\d一二三四五六七八九十单号楼室]/u;

const HOTLINES = new Set([
  "12345",
  "12348",
  "12368",
  "12309",
  "12315",
  "12388",
  "12333",
  "12369",
  "12328",
  "12350",
  "12331",
  "12365",
  "110",
  "119",
  "120",
  "122",
  "114",
]);

function isDate(digits: string, before: string, after: string): boolean {
  if (/^ ?年(?:度|来|底|初|内|间|末|以|至|[^\u4e00-\u9fff]|[\u4e00-\u9fff])/u.test(after) && /^(?:19|20)\d\d$/u.test(digits.trim()))
    return true;
  if (/^ ?(?:月|日|号)(?!工作)/u.test(after)) return true;
  if (/^ ?年/u.test(after)) return true;
  return /^(?:19|20)\d\d$/u.test(digits.trim()) && /^ ?[-~至到、]|^[ ]?(?:法治|工作|“)/u.test(after);
}

/** 24小时值守, 5个工作日内: a rule of service, not a result; 压缩至3个工作日 is one. */
function isThreshold(digits: string, before: string, rest: string): boolean {
  if (/压缩|缩短|缩减|提速|平均|用时|减至|降至|减少|减到|缩至|只需|仅需/u.test(before)) return false;
  return /^(?:内|之内|以内|前|在线|值守|值班|不打烊|自助|服务|全天|咨询|响应|开通|畅通|待命|备勤|为)/u.test(rest) || digits.trim() === "24";
}

/** 召开了三次座谈会, 先后五次研究: told as a count. */
const COUNTED = /(?:召开|举办|举行|组织|开展|印发|出台|制定|发布|办理|受理|先后|审议|化解|查处|培训|共|累计|完成)(?:了|过)?$/u;

/** 一次, 两个, 三项: words rather than figures, unless 余 or 多 stands there, or it closes its clause (课程十期, 讲座两次). */
function idle(digits: string, before: string, unit: string, rest: string): boolean {
  if (/^百分之/u.test(digits)) return false;
  if (unit === "") return true;
  if (/[余多]/u.test(digits)) return false;
  if (/^(?:年|月|日|号|时|届|中|大|五|个)$/u.test(unit) && !/[十百千]/u.test(digits)) return true;
  if (/^(?:年|月|日|号|时|届|中|级|大|点|分|方|是|要|类|位|方面)$/u.test(unit)) return true;
  if (COUNTED.test(before) && /^(?:次|场|场次|期|件|部|起|份|批|家|名|轮)$/u.test(unit) && digits !== "一") return false;
  if (
    unit === "次" &&
    digits !== "一" &&
    /(?:[会府长]|书记|负责人|班子|党[委组]|领导|会议)$/u.test(before) &&
    /^(?:专题|集中)?(?:研究|听取|部署|审议|学习|调研|督[导办]|批示)/u.test(rest)
  )
    return false;
  if (
    unit === "次" &&
    digits !== "一" &&
    !/(?:每[年季月半]|一年|半年|一季度|至少|不少于)[^，。；]{0,2}$/u.test(before) &&
    /^(?:主持|组织|牵头|带队)?(?:召开|举办|举行|专题|听取|审议|开展|邀请|聘请|带队|深入)/u.test(rest)
  )
    return false;
  const closes = /^[，。；、）共]/u.test(rest) || rest === "";
  const nominal =
    /[\u4e00-\u9fff]$/u.test(before) &&
    !/(?:这|那|每|各|某|另|同|进|一|任何|哪|有|是|第|统|百分之|新|上|下|前|后|近|年|等|个|几|“|的|了|用|成|为|以|跑|查|办|站|网|窗|图|证|码|表|单|体|把|按|分)$/u.test(
      before,
    );
  if (!closes || !nominal) return !(/[百千]/u.test(digits) && /^(?:件|人|名|人次|户|家|份|场|次|场次|起|起)$/u.test(unit));
  return /^(?:十?一|二|三|四|五|六|七|八|九)$/u.test(digits)
    ? !/^(?:次|场|期|件|部|场次|起|人次|份|家|名)$/u.test(unit) || digits === "一"
    : false;
}
