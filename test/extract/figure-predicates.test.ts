import { describe, test } from "@jest/globals";
import { expectFigures, expectValues } from "../support/expect-mentions.js";

type Case = [string, string[]];
const holds = (name: string, cases: Case[]): void => {
  describe(name, () => {
    test.each<Case>(cases)("%s", (text, expected) => {
      expectFigures(text, expected);
    });
  });
};

holds("what was done to them, or what became of them, stands behind", [
  ["对35件规范性文件进行合法性审核。", ["35 件 合法性审核规范性文件"]],
  ["对86件规范性文件进行全面清理。", ["86 件 清理规范性文件"]],
  ["对全区150名执法人员开展业务培训。", ["150 名 业务培训执法人员"]],
  ["组织600名执法人员参加培训。", ["600 名 参加培训的执法人员"]],
  ["6件法律援助案件在质量评查中获评优秀。", ["6 件 获评优秀的法律援助案件"]],
  ["把62项考核指标精简为13项。", ["62 项 考核指标", "13 项 考核指标"]],
  ["提出52项针对性强的改革措施。", ["52 项 提出改革措施"]],
  ["配备工作人员2人负责备案审查。", ["2 人 配备工作人员"]],
]);

holds("what was done to a list of bodies is told once, behind the last", [
  ["对12个盟市和20个自治区直属部门开展实地督察。", ["12 个 实地督察盟市", "20 个 实地督察自治区直属部门"]],
  ["年终对全县8个乡镇、26个县直部门进行考核。", ["8 个 考核乡镇", "26 个 考核县直部门"]],
  ["组织3.76万名县处级以上领导干部全覆盖集中轮训。", ["37600 名 参加集中轮训的县处级以上领导干部"]],
  ["新建8个公共法律服务中心、26个公共法律服务站，开展法治督察。", ["8 个 新建公共法律服务中心", "26 个 公共法律服务站"]],
]);

describe("a unit ends where the noun begins", () => {
  test.each<Case>([
    ["分解35项目标任务。", ["35 项"]],
    ["审批35个项目，目标明确。", ["35 个"]],
  ])("%s", (text, expected) => {
    expectValues(text, expected);
  });
});

holds("who acts is told with what was done", [
  ["县政府常务会议研究法治政府建设工作5次。", ["5 次 县政府常务会议研究法治政府建设工作"]],
  ["召开县政府常务会议3次专题研究法治政府建设工作。", ["3 次 县政府常务会议专题研究法治政府建设工作"]],
  ["县委常委会两次研究法治建设工作。", ["2 次 县委常委会研究法治建设工作"]],
  ["12345政务服务便民热线受理群众诉求3.2万件。", ["32000 件 12345热线受理群众诉求"]],
  ["各级人民调解委员会调处矛盾纠纷1200件。", ["1200 件 人民调解委员会调处矛盾纠纷"]],
  ["截至12月底，区政府法律顾问参与处理涉法事项100件，审查合同30份。", ["100 件 法律顾问处理涉法事项", "30 份 法律顾问审查合同"]],
]);

describe("two or three times, told of a body that met", () => {
  test.each<Case>([
    ["市政府三次听取工作汇报。", ["3 次"]],
    ["主要负责人多次研究部署。", []],
    ["县委常委会一次研究、一次部署。", []],
    ["做到一次告知、两次办结。", []],
  ])("%s", (text, expected) => {
    expectValues(text, expected);
  });
});
