/** A short report in the wording of the genre; without a place or a year it does not give either away. */
export function reportText({ place = "", year = "" }: { readonly place?: string; readonly year?: string }): string {
  return `${place}${year === "" ? "" : `${year}年`}法治政府建设工作报告

一、主要工作和成效
坚持依法行政，加快建设法治政府，各项工作取得新进展。
（一）规范行政执法。全面推行行政执法公示制度，落实重大执法决定法制审核制度，组织行政执法人员培训3期，培训420人次。
（二）化解矛盾纠纷。受理行政复议案件86件，审结79件，行政机关负责人出庭应诉率达到98.5%。
（三）加强法治宣传。深入开展宪法宣传周活动，发放宣传资料5000余份，群众法治意识明显增强。
二、存在的问题
行政执法队伍力量还比较薄弱，法治宣传教育的针对性有待加强。
三、下一步工作
继续推进法治政府建设示范创建，进一步提高依法行政水平。
`;
}
