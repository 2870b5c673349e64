import type { Counted, MetricParts } from "./counted.js";
import { clean, nounAfter, subjectOf } from "./phrase.js";

/** Figures of where something was done, who came to it and how long it took: what they belong to stands on the other side, or null. */
export function whereAndWho(before: string, after: string, parts: MetricParts): Counted | null {
  const verb = WENT.exec(before)?.[0];
  const place = verb === undefined ? undefined : PLACES.exec(after)?.[0];
  if (verb !== undefined && place !== undefined) return { metric: `${verb.replace(/[到至]$/u, "")}${place}`, object: "" };
  const whose = /^(?:人|名|人次)$/u.test(parts.unit) && /^参[加训会]/u.test(after) ? WHOSE.exec(before) : null;
  if (whose !== null) {
    const lead = before.slice(0, whose.index);
    const about = lead.length >= 2 ? lead : parts.carried !== "" ? parts.carried : subjectOf(parts.clauseBefore);
    if (about !== "") return { metric: clean(`${about}参加`), object: about };
  }
  const held = /^(?:天|日|周|个月)$/u.test(parts.unit) && before.endsWith("为期") ? nounAfter(after) : "";
  return held.length >= 3 ? { metric: clean(`${held}时长`), object: held } : null;
}

/** 组织法律顾问下沉｜9个｜村开展法治体检: what was done there is no name for the villages. */
const WENT = /下沉(?:到|至)?$/u;
const PLACES =
  /^(?:行政村|村（社区）|村|社区|嘎查|乡镇|镇|街道|企业|小区|园区|网格)(?=$|[，。；、]|开展|进行|参与|指导|帮助|一线|协助|负责)/u;

/** 举办行政执法培训，各单位｜300余人｜参加: they came to what was told before. */
const WHOSE = /(?:各|有关|相关|全体)(?:单位|部门|科室|乡镇|镇街|街道|村社|社区)$/u;
