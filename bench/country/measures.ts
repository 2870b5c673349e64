/** A measure (举措) of the synthetic country: when the first places take it up, and how fast the others follow. */
export interface Measure {
  readonly name: string;
  /** Year in which half of those that ever do have it (拐点). */
  readonly middle: number;
  /** Years from a tenth to nine tenths, about. */
  readonly spread: number;
  /** Part of the places that ever take it up. */
  readonly reach: number;
}

const NAMES = [
  ...["三项制度", "行政执法案卷评查", "首违不罚", "服务型行政执法", "两法衔接", "说理式执法"],
  ...["一网通办", "告知承诺制", "容缺受理", "跨省通办", "最多跑一次", "一窗受理", "好差评", "秒批"],
  ...["法律明白人", "法治副校长", "法治体检", "一村一法律顾问", "谁执法谁普法", "法治带头人"],
  ...["公平竞争审查", "知识产权保护", "信用修复", "双公示", "减税降费", "营商环境监督员"],
  ...["府院联动", "检察公益诉讼", "行政机关负责人出庭应诉", "重大行政决策听证", "政府法律顾问", "公职律师"],
  ...["双随机、一公开", "政府开放日", "数字政府建设", "一网统管", "新时代枫桥经验", "城市大脑"],
];

/** Measures whose curves differ in time, speed and reach, spread over the years of the reports. */
export const MEASURES: readonly Measure[] = NAMES.map((name, i) => ({
  name,
  middle: 2013 + ((i * 7) % 11),
  spread: 3 + (i % 5),
  reach: 0.35 + ((i * 3) % 7) / 10,
}));
