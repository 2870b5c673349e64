import { expect, test } from "@jest/globals";
import { policyDocuments, type Speaker } from "../../src/resolve/policies.js";
import { mentionsIn } from "../support/expect-mentions.js";

const PREFECTURE: Speaker = { locality: "临夏回族自治州", stem: "临夏回族", parents: ["甘肃省"], body: null };
const BELOW: Speaker = {
  locality: "积石山保安族东乡族撒拉族自治县",
  stem: "积石山保安族东乡族撒拉族",
  parents: ["临夏回族自治州", "甘肃省"],
  body: null,
};
const COUNTY: Speaker = { locality: "凤台县", stem: "凤台", parents: ["淮南市", "安徽省"], body: null };

test.each<[string, Speaker, boolean]>([
  ["落实《临夏州校车管理办法》。", PREFECTURE, true],
  ["落实《临夏市校车管理办法》。", PREFECTURE, false],
  ["落实《临夏回族自治州校车管理办法》。", PREFECTURE, true],
  ["落实《甘肃省校车管理办法》。", PREFECTURE, false],
  ["落实《积石山县校车管理办法》。", BELOW, true],
  ["印发《临夏州校车管理办法》。", BELOW, false],
  ["根据县政府办《关于印发〈凤台县行政应诉考核方案〉的通知》，开展自查。", COUNTY, true],
  ["根据《关于印发〈安徽省行政应诉考核方案〉的通知》，开展自查。", COUNTY, false],
  ["县法院发布《行政审判白皮书》。", COUNTY, false],
  ["县司法局发布《行政应诉白皮书》。", COUNTY, true],
  ["编制全市首部《行政应诉白皮书》。", COUNTY, true],
  ["生态环境部印发《现场检查工作方案》。", COUNTY, false],
])("%s", (text, speaker, expected) => {
  const { mentions } = mentionsIn(text);
  const found = policyDocuments(mentions.documents, new Map(), speaker, ({ start, end, role, rule }) => ({
    start,
    end,
    text: text.slice(0, 0),
    sentence: [start, end],
    role,
    rule,
  }));
  expect(found.map(({ issuedHere }) => issuedHere)).toEqual([expected]);
});
