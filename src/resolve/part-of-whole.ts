import type { FigureMention } from "../model/mention.js";
import type { Told } from "./indicator-rules.js";
import type { FindIndicator } from "./indicators.js";

/**
 * The indicator of a figure; of a part (其中投诉举报类5.2万件) only one of its own, for counted under the whole's it would be a second value of it.
 * Parts by level or year (其中市本级12件) are the same thing elsewhere or at another time.
 */
export function indicatorOfFigure(find: FindIndicator, { metric, unit, context, partOf }: FigureMention): Told | null {
  const found = find(metric, unit, context);
  if (found === null || partOf === null || partOf === metric || OF_A_LEVEL.test(metric)) return found;
  return (OF_A_CLASS.test(metric) && BROUGHT.test(partOf)) || find(partOf, unit, context)?.name === found.name ? null : found;
}

/** 行政复议案件200件，其中投诉举报类｜52件: what was brought forward was about it; 查处案件560起，其中渣土类86起 are such cases. */
const OF_A_CLASS = /^[\u4e00-\u9fff]{2,8}类/u;
const BROUGHT = /复议|诉讼|应诉|诉求|申请|来电|工单|信访|咨询|热线/u;

const OF_A_LEVEL = /^(?:[省市县区州旗镇乡](?:本)?级|[省市县区]直|乡镇|镇街|街道|[\u4e00-\u9fff]{2,4}[省市县区州旗镇乡])/u;
