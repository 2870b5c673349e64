/** Names of peoples as they stand in the names of autonomous areas (恩施土家族苗族自治州). */
const PEOPLES =
  "蒙古族|回族|藏族|维吾尔族|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族|傣族|黎族|傈僳族|佤族|畲族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜族|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯族|普米族|塔吉克族|怒族|鄂温克族|保安族|裕固族|独龙族|鄂伦春族|门巴族|各族|蒙古|哈萨克|柯尔克孜|锡伯|塔吉克";
const AUTONOMOUS = new RegExp(`^(.{2,}?)(?:${PEOPLES})+自治([州县旗])$`);
const OF_A_PEOPLE = new RegExp(`^(.{2,}?)(?:${PEOPLES})+(区)$`);
const PEOPLE_ALONE = /^(.{2,}?)族?自治([州县旗])$/;

/** Short forms that people use and no rule gives. */
const BY_HAND = {
  中华人民共和国: ["中国"],
  内蒙古自治区: ["内蒙古", "内蒙"],
  广西壮族自治区: ["广西"],
  西藏自治区: ["西藏"],
  宁夏回族自治区: ["宁夏"],
  新疆维吾尔自治区: ["新疆"],
  香港特别行政区: ["香港"],
  澳门特别行政区: ["澳门"],
  克孜勒苏柯尔克孜自治州: ["克州"],
  巴音郭楞蒙古自治州: ["巴州"],
  博尔塔拉蒙古自治州: ["博州"],
  西双版纳傣族自治州: ["版纳州"],
  前郭尔罗斯蒙古族自治县: ["前郭县"],
  杜尔伯特蒙古族自治县: ["杜蒙县"],
  阜新蒙古族自治县: ["阜蒙县"],
  喀喇沁左翼蒙古族自治县: ["喀左县"],
  科尔沁左翼中旗: ["科左中旗"],
  科尔沁左翼后旗: ["科左后旗"],
  科尔沁右翼前旗: ["科右前旗"],
  科尔沁右翼中旗: ["科右中旗"],
  莫力达瓦达斡尔族自治旗: ["莫旗"],
  土默特左旗: ["土左旗"],
  土默特右旗: ["土右旗"],
  达尔罕茂明安联合旗: ["达茂旗", "达茂联合旗"],
  东乌珠穆沁旗: ["东乌旗"],
  西乌珠穆沁旗: ["西乌旗"],
  新巴尔虎左旗: ["新左旗"],
  新巴尔虎右旗: ["新右旗"],
  察哈尔右翼前旗: ["察右前旗"],
  察哈尔右翼中旗: ["察右中旗"],
  察哈尔右翼后旗: ["察右后旗"],
  苏尼特左旗: ["苏左旗"],
  苏尼特右旗: ["苏右旗"],
  阿拉善左旗: ["阿左旗"],
  阿拉善右旗: ["阿右旗"],
  乌拉特前旗: ["乌前旗"],
  乌拉特中旗: ["乌中旗"],
  乌拉特后旗: ["乌后旗"],
  鄂托克前旗: ["鄂前旗"],
  伊金霍洛旗: ["伊旗"],
  准格尔旗: ["准旗"],
  达拉特旗: ["达旗"],
  塔什库尔干塔吉克自治县: ["塔县"],
  神农架林区: ["神农架"],
};

/** Short forms of a place of the six-digit list: 鹰潭, 阜城, 积石山县, 恩施州; the bare stem only where two characters are left. */
export function aliasesOf(name, level) {
  const aliases = new Set(BY_HAND[name] ?? []);
  const autonomous = AUTONOMOUS.exec(name) ?? PEOPLE_ALONE.exec(name) ?? OF_A_PEOPLE.exec(name);
  if (autonomous !== null && level !== "PROVINCE") {
    aliases.add(autonomous[1] + autonomous[2]);
    aliases.add(autonomous[1]);
  } else if (BY_HAND[name] === undefined || level === "COUNTY") {
    const stem = name.replace(/(?:省|市|县|(?<=..)新区|区|盟|旗|地区|特区)$/, "");
    if (stem !== name && stem.length >= 2 && name !== "神农架林区" && !/[左右前后中]$/.test(name.endsWith("旗") ? stem : ""))
      aliases.add(stem);
  }
  if (level === "PREFECTURE" && name.endsWith("地区")) {
    aliases.delete(name.slice(0, -1));
    aliases.add(name.slice(0, -2));
  }
  aliases.delete(name);
  return [...aliases].filter((alias) => alias.length >= 2).sort();
}

/** What is left of a name without its kind: 鹰潭, 恩施, 阜城; the name itself where nothing would be left. */
export function stemOf(name) {
  const autonomous = AUTONOMOUS.exec(name) ?? PEOPLE_ALONE.exec(name) ?? OF_A_PEOPLE.exec(name);
  const stem = autonomous?.[1] ?? name.replace(/(?:维吾尔|壮族|回族)?自治区$|特别行政区$|(?:省|市|县|(?<=..)新区|特区|区|盟|地区|旗)$/, "");
  return stem === "" ? name : stem;
}

/** 衡水高新区 for 河北衡水高新技术产业开发区, and what its own town calls it: 高新区; 东营港 is one name. */
export function zoneAliases(name, above) {
  const bare = above.reduce(
    (rest, each) => (rest.startsWith(each) && rest[each.length] !== "港" ? rest.slice(each.length).replace(/^[省市区县]/, "") : rest),
    name,
  );
  const seat = above.at(-1) ?? "";
  const aliases = new Set();
  for (const long of [name, bare, ...(bare === name ? [] : [seat + bare])]) {
    aliases.add(long);
    for (const [from, to] of SHORTER) if (long.includes(from)) aliases.add(long.replace(from, to));
  }
  const found = aliases.has(name) ? [...aliases].filter((alias) => alias !== name) : [...aliases];
  return found.filter((alias) => alias.length >= 3).sort();
}

/** Zones that the State Council has raised to national ones (2010 to 2013), under the new names that the list of the Bureau of Statistics lacks. */
export const RAISED = {
  140271: "大同经济技术开发区",
  220271: "吉林经济技术开发区",
  220771: "松原经济技术开发区",
  340871: "安庆经济技术开发区",
  341871: "宣城经济技术开发区",
};

const SHORTER = [
  ["经济技术开发区", "经开区"],
  ["经济技术开发区", "开发区"],
  ["高新技术产业开发区", "高新区"],
  ["高技术产业开发区", "高新区"],
  ["高新技术开发区", "高新区"],
  ["高新技术产业园区", "高新区"],
  ["经济开发区", "经开区"],
  ["经济开发区", "开发区"],
  ["城乡一体化示范区", "示范区"],
  ["航空港经济综合实验区", "航空港区"],
  ["转型综合改革示范区", "综改示范区"],
  ["风景名胜区", "景区"],
  ["管理区管委会", "管理区"],
];

/** 荷花池街道 is also printed 荷花池街道办事处; the stem alone is no name of a township. */
export function townshipAliases(name) {
  if (name.endsWith("街道办事处")) return [name.slice(0, -3)];
  if (name.endsWith("街道")) return [`${name}办事处`];
  const autonomous = new RegExp(`^(.{2,}?)(?:${PEOPLES})+乡$`).exec(name);
  return autonomous === null ? [] : [`${autonomous[1]}乡`];
}
