import type { MetricParts } from "./counted.js";
import { clean } from "./phrase.js";
import { firstVerb } from "./verbs.js";

/** 下沉人员30名（文化市场3名…）, 法律援助案件220件，其中刑事案件118件: a part is told with what the whole counted. */
export function partOfCarried(label: string, { carried, unit }: MetricParts): string {
  if (carried === "" || (label.length > 10 && !label.includes("、")) || label.includes(carried)) return label;
  const head = carried.slice(-2);
  if (/^[人名位]$/u.test(unit) && carried.includes("、")) return PERSONS.test(label) ? label : `${label}${head}`;
  if (/^[人名位]$/u.test(unit) && PERSONS.test(label)) return label.length <= 4 ? carried + label : label;
  if (/^[人名]$/u.test(unit) && label.length <= 4 && !PERSONS.test(carried)) return `${label}人员`;
  if (label.endsWith(head)) {
    const qualifier = carried.slice(0, -2);
    return qualifier.length >= 2 && !/^(?:问题|各类|各项)$/u.test(qualifier) && !label.includes(qualifier.slice(-3))
      ? qualifier + label
      : label;
  }
  return label.length <= 6 && firstVerb(label) === null ? label + carried : label;
}

/** 新增经营主体1.2万户，其中企业｜4100户; 受理行政复议案件113件，其中市本级｜45件: what was done to the whole tells its parts from all there are. */
export function doneToWhole({ metric, object }: { readonly metric: string; readonly object: string }, part: string): string {
  if (firstVerb(part) !== null) return "";
  return part === object && metric.endsWith(object) ? metric.slice(0, -object.length) : (ADDED_OR_LOOKED_AT.exec(metric)?.[0] ?? "");
}
const ADDED_OR_LOOKED_AT = /^(?:新增|新设立?|审[查核议](?=.*(?:文件|合同|协议)$))/u;

/** 建议书9份、意见书1份 after 复议: what qualifies the one before qualifies this one. */
export function likeCarried(noun: string, { carried }: MetricParts): string {
  return carried.length >= noun.length + 2 && /[书函单表卷率审]$/u.test(noun) && carried.at(-1) === noun.at(-1)
    ? carried.slice(0, carried.length - noun.length) + noun
    : noun;
}

/** Whether a phrase tells who came, which tells nothing without what they came to: 讲座20场，受众3000人次. */
export const isAttendance = (phrase: string): boolean => ATTENDANCE.test(phrase);

const ATTENDANCE =
  /^(?:参考|应考|受众|受教育|受益|参训|受训|参加|参与|参会|到场|覆盖|惠及|吸引|线上|线下)(?:人员|人数|人群|群众|干部|干部群众|干部职工|职工|党员|师生|学生|学员|观众|对象)?$|^(?:覆盖|惠及|培训|参训)[\u4e00-\u9fff]{2,8}(?:干部|人员|民警|辅警|职工|学员)$/u;

/** Nouns for people. */
export const PERSONS = /(?:[人员师者家长工警]|顾问|干部|民警|代表|委员|队伍)$/u;

/** 追讨工资420万元，｜涉及农民工｜326人: whom the carried thing was for, told with it; null where the phrase says something else. */
export function involvedIn(phrase: string, { carried, unit }: MetricParts): string | null {
  return carried === "" || carried.includes("涉及") || /[元%]$/u.test(unit) || !INVOLVED.test(phrase) ? null : clean(carried + phrase);
}
const INVOLVED =
  /^(?:共)?(?:涉及|惠及|受益)(?:困难群众|弱势群体|(?:农民和)?农民工|劳动者|职工|当事人|群众|企业|人员|单位|人数|农户|学生|老人|业主)$/u;
