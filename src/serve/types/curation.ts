import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { CurationAction, IngestMode, IngestOutcome } from "./enums.js";
import type { ValueOf } from "./enums.js";

@ObjectType({ description: "A change that a person made to what the graph says. 校订记录。" })
export class CurationChange {
  @Field(() => ID, { description: "Id, for undo. 标识。" })
  id!: string;

  @Field(() => String, { description: "Moment, ISO 8601 in UTC. 时间。" })
  at!: string;

  @Field(() => String, { description: "Who made it, as they said. 校订人。" })
  by!: string;

  @Field(() => String, { description: "Why. 理由。" })
  why!: string;

  @Field(() => CurationAction, { description: "What was done. 操作。" })
  action!: ValueOf<typeof CurationAction>;

  @Field(() => String, { description: "What was done, as a sentence. 说明。" })
  summary!: string;

  @Field(() => Boolean, { description: "Whether it holds: it was not taken back. 是否有效。" })
  inForce!: boolean;
}

@ObjectType({ description: "What came of a change. 校订结果。" })
export class CurationResult {
  @Field(() => CurationChange, { description: "The change, as it stands in the log. 校订记录。" })
  change!: CurationChange;

  @Field(() => Int, { description: "Reports that were read again for it. 已重读的报告数。" })
  reread!: number;

  @Field(() => Int, { description: "Reports left for `fazhi ingest --refresh`, since they are too many to wait for. 待重读的报告数。" })
  pending!: number;
}

@ObjectType({ description: "Why something was not read, or was read with doubt. 问题说明。" })
export class ReportFault {
  @Field(() => String, { description: "Code, such as NOT_A_REPORT. 代码。" })
  code!: string;

  @Field(() => String, { description: "What is wrong. 说明。" })
  message!: string;

  @Field(() => String, { nullable: true, description: "What to do. 建议。" })
  hint!: string | null;

  @Field(() => Int, { nullable: true, description: "Line. 行。" })
  line!: number | null;

  @Field(() => Int, { nullable: true, description: "Column. 列。" })
  column!: number | null;
}

@ObjectType({ description: "What became of a report that was sent in. 入库结果。" })
export class IngestResult {
  @Field(() => IngestOutcome, { description: "What became of it. 结果。" })
  outcome!: ValueOf<typeof IngestOutcome>;

  @Field(() => ID, { nullable: true, description: "Id of the stored report. 报告标识。" })
  reportId!: string | null;

  @Field(() => [ReportFault], { description: "What kept it out, or what to mind. 问题。" })
  faults!: readonly ReportFault[];
}

@InputType({ description: "A report to be taken in: give `text`, or `base64` for PDF, Word or HTML. 待入库的报告。" })
export class ReportInput {
  @Field(() => String, { description: "File name or address; it identifies the source. 文件名或网址。" })
  name!: string;

  @Field(() => String, { nullable: true, description: "The report's text. 正文。" })
  text?: string | null;

  @Field(() => String, { nullable: true, description: "The file's bytes in base64. 文件内容。" })
  base64?: string | null;

  @Field(() => String, { nullable: true, description: "Name or code of the place, where the text does not tell. 地区。" })
  locality?: string | null;

  @Field(() => Int, { nullable: true, description: "Year reported on, where the text does not tell. 年度。" })
  year?: number | null;

  @Field(() => Boolean, { nullable: true, description: "Take what does not look like a report. 强制入库。" })
  force?: boolean | null;

  @Field(() => IngestMode, { nullable: true, description: "What to do where the year has a report from another source. 重复时的处理。" })
  mode?: ValueOf<typeof IngestMode> | null;
}
