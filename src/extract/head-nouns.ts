import type { ProgramKind } from "../model/reading.js";
import { Trie } from "../zh/trie.js";

/** Nouns that make a name of what stands before them, and the kind of measure each makes. */
const HEADS: readonly (readonly [ProgramKind, string])[] = [
  [
    "CAMPAIGN",
    "专项整治行动|专项行动|专项整治活动|专项整治|专项治理行动|专项治理|专项督察|专项检查|专项斗争|专项活动|集中整治行动|集中整治|攻坚行动|整治行动|百日行动|百日攻坚|提升行动|护航行动|清零行动|行动计划|系列行动|行动|主题实践活动|主题宣传活动|主题教育活动|系列宣传活动|系列主题活动|系列活动|主题活动|宣传活动|创建活动|实践活动|普法活动|服务活动|专题活动|志愿活动|大走访活动|建设年活动|提升年活动|提升年|建设年|攻坚年|规范年|活动|攻坚战|保卫战|大比武|大走访|大讨论|大排查|大起底|大练兵|大培训|大学习|宣传月|宣传周|宣传日|服务月",
  ],
  ["PROJECT", "培养工程|惠民工程|民心工程|示范工程|提升工程|民生工程|系统工程|工程|惠民项目|实事项目|品牌项目|项目"],
  ["REFORM", "综合改革|体制改革|制度改革|机制改革|集成改革|改革试点|改革"],
  ["PILOT", "试点工作|试点|示范点|试验区|示范区"],
  [
    "PLATFORM",
    "智慧平台|信息平台|服务平台|监管平台|综合平台|管理平台|调解平台|云平台|平台|信息系统|管理系统|系统|小程序|手机APP|APP|公众号|反映窗口|服务专窗|服务窗口|综合窗口|专窗|窗口|服务热线|热线|一张网|专区|数据库|案例库|专家库|人才库|师资库",
  ],
  [
    "SERVICE",
    "调解工作室|法律服务团|服务团|宣讲团|讲师团|服务队|志愿服务队|服务站|服务中心|调解中心|工作站|工作室|调解室|警示室|会客厅|议事厅|说事点|联系点|监测点|观测点|代办点|服务点|驿站|服务圈|直通车|服务岗|公益岗|服务包|服务模式|绿色通道|法庭|超市|门诊|大讲堂|讲堂|课堂|学堂|讲坛|专栏|广场|长廊|公园|文化园|教育基地|实践基地|文化馆|基地|联盟|专班|专员|管家",
  ],
  ["BRAND", "服务品牌|工作品牌|调解品牌|普法品牌|品牌|系列短视频|系列微视频|短视频|微视频"],
  [
    "INSTITUTION",
    "工作机制|联动机制|协作机制|协调机制|运行机制|长效机制|调解机制|监督机制|服务机制|保障机制|响应机制|推进机制|机制|责任制度|管理制度|监管制度|审查制度|公示制度|报告制度|监督制度|工作制度|制度|责任制|承诺制|代办制|会商制|联络制|清单制|首问制|组长制|点题制|说理会|评理会|说事会|议事会|恳谈会|圆桌会|工作法|调解法|工作模式|治理模式|监管模式|审批模式|调解模式|执法模式|普法模式|模式|监管方式|执法方式|公约|清单管理|责任清单|负面清单|正面清单|任务清单|服务清单|问题清单|清单|指标评价体系|评价指标体系|评价体系|指标体系|体系|监管|执法|普法|审批|办理|改革措施|工作体系",
  ],
];

const KINDS = new Map(HEADS.flatMap(([kind, heads]) => heads.split("|").map((head) => [head, kind] as const)));
const TRIE = new Trie<string>();
for (const head of KINDS.keys()) TRIE.set(head, head);

/** The head noun that some words begin with, the longest first; null where they begin with none. */
export const headNoun = (words: string): string | null => TRIE.longest(words, 0)?.value ?? null;

export const kindOfHead = (head: string): ProgramKind => KINDS.get(head) ?? "OTHER";
