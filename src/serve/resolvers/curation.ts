import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from "type-graphql";
import { EditRefused, type Edited, type Editor, type Reason, type Submission, type Taken } from "../../model/editor.js";
import { inForce, type Change } from "../../model/override.js";
import type { Context } from "../context.js";
import { badInput, clientError } from "../errors.js";
import { CurationChange, CurationResult, IngestResult, ReportInput } from "../types/curation.js";

const WHY = { description: "Why, for those who come after. 理由。" } as const;
const BY = { nullable: true, description: "Who makes the change. 校订人。" } as const;

/** The fields of a type, without its being a class. */
type Plain<T> = {
  readonly [K in keyof T]: T[K] extends CurationChange
    ? Plain<CurationChange>
    : T[K] extends readonly (infer I)[]
      ? readonly { readonly [J in keyof I]: I[J] }[]
      : T[K];
};

/** Curation (校订): only for clients that show the server's key. */
@Resolver()
export class CurationMutations {
  @Mutation(() => CurationResult, { description: "Makes two names one measure. 合并举措。" })
  async mergePrograms(
    @Ctx() context: Context,
    @Arg("from", () => ID, { description: "The name that goes: id, name or alias. 被合并的举措。" }) from: string,
    @Arg("into", () => ID, { description: "The measure that stays. 保留的举措。" }) into: string,
    @Arg("why", () => String, WHY) why: string,
    @Arg("by", () => String, BY) by?: string | null,
  ): Promise<Plain<CurationResult>> {
    return edited(context, (editor) => editor.mergePrograms(from, into, reason(why, by)));
  }

  @Mutation(() => CurationResult, { description: "Makes an alias a measure of its own. 把别名拆成独立举措。" })
  async splitAlias(
    @Ctx() context: Context,
    @Arg("program", () => ID, { description: "The measure that has the alias. 举措。" }) program: string,
    @Arg("alias", () => String, { description: "The alias. 别名。" }) alias: string,
    @Arg("why", () => String, WHY) why: string,
    @Arg("by", () => String, BY) by?: string | null,
  ): Promise<Plain<CurationResult>> {
    return edited(context, (editor) => editor.splitAlias(program, alias, reason(why, by)));
  }

  @Mutation(() => CurationResult, { description: "Refuses a mention or figure that was read wrongly. 驳回一处提及或数据。" })
  async rejectMention(
    @Ctx() context: Context,
    @Arg("id", () => ID, { description: "Id from evidence { mention }. 提及的标识。" }) id: string,
    @Arg("why", () => String, WHY) why: string,
    @Arg("by", () => String, BY) by?: string | null,
  ): Promise<Plain<CurationResult>> {
    return edited(context, (editor) => editor.rejectMention(id, reason(why, by)));
  }

  @Mutation(() => CurationResult, { description: "Says that a mention or figure was read rightly. 确认一处提及或数据。" })
  async confirmMention(
    @Ctx() context: Context,
    @Arg("id", () => ID, { description: "Id from evidence { mention }. 提及的标识。" }) id: string,
    @Arg("why", () => String, { nullable: true, description: "Why. 理由。" }) why?: string | null,
    @Arg("by", () => String, BY) by?: string | null,
  ): Promise<Plain<CurationResult>> {
    return edited(context, (editor) => editor.confirmMention(id, reason(why ?? "", by)));
  }

  @Mutation(() => CurationResult, { description: "Takes an earlier change back. 撤销校订。" })
  async undo(
    @Ctx() context: Context,
    @Arg("change", () => ID, { description: "Id of the change. 校订标识。" }) change: string,
    @Arg("why", () => String, { nullable: true, description: "Why. 理由。" }) why?: string | null,
    @Arg("by", () => String, BY) by?: string | null,
  ): Promise<Plain<CurationResult>> {
    return edited(context, (editor) => editor.undo(change, reason(why ?? "", by)));
  }

  @Mutation(() => IngestResult, { description: "Takes a report in. 报告入库。" })
  async ingestReport(
    @Ctx() context: Context,
    @Arg("input", () => ReportInput, { description: "The report. 报告。" }) input: ReportInput,
    @Arg("why", () => String, { nullable: true, description: "Why. 理由。" }) why?: string | null,
    @Arg("by", () => String, BY) by?: string | null,
  ): Promise<Plain<IngestResult>> {
    const editor = editorOf(context);
    return told(await editor.ingestReport(submission(input), reason(why ?? "", by)));
  }

  @Mutation(() => CurationChange, { nullable: true, description: "Removes a report; null where there is none. 移除报告。" })
  async removeReport(
    @Ctx() context: Context,
    @Arg("id", () => ID, { description: "Id of the report. 报告标识。" }) id: string,
    @Arg("why", () => String, { nullable: true, description: "Why. 理由。" }) why?: string | null,
    @Arg("by", () => String, BY) by?: string | null,
  ): Promise<Plain<CurationChange> | null> {
    const change = await editorOf(context).removeReport(id, reason(why ?? "", by));
    return change === null ? null : shown(change, true);
  }

  @Query(() => [CurationChange], { description: "Changes that people made, newest first; with the key only. 校订记录。" })
  curationLog(
    @Ctx() context: Context,
    @Arg("first", () => Int, { defaultValue: 50, description: "How many: 1–500. 条数。" }) first: number,
    @Arg("after", () => ID, { nullable: true, description: "Go on below this change. 从此条之后继续。" }) after?: string | null,
  ): Plain<CurationChange>[] {
    if (first < 1 || first > 500) throw badInput(`first 为 ${first}，应为 1 至 500。`, `first is ${first}: give 1 to 500.`);
    const log = editorOf(context).log();
    const held = new Set(inForce(log).map(({ id }) => id));
    const newest = log.toReversed();
    const from = after === null || after === undefined ? 0 : newest.findIndex(({ id }) => id === after) + 1;
    return newest.slice(from, from + first).map((change) => shown(change, held.has(change.id)));
  }
}

function editorOf({ editor }: Context): Editor {
  if (editor !== null) return editor;
  throw clientError(
    "UNAUTHENTICATED",
    "需要密钥：请在请求头中写 Authorization: Bearer <FAZHI_API_KEY>。",
    "This needs the server's key: send the header Authorization: Bearer <FAZHI_API_KEY>.",
  );
}

async function edited(context: Context, edit: (editor: Editor) => Promise<Edited>): Promise<Plain<CurationResult>> {
  const editor = editorOf(context);
  try {
    const { change, reread, pending } = await edit(editor);
    return { change: shown(change, change.action !== "undo"), reread, pending };
  } catch (error) {
    throw error instanceof EditRefused ? badInput(error.chinese, error.english) : error;
  }
}

/** Long enough for a sentence, and on one line of the file. */
function reason(why: string, by: string | null | undefined): Reason {
  const line = (text: string): string => text.replace(/\s+/gu, " ").trim().slice(0, 500);
  return { why: line(why), by: line(by ?? "") === "" ? "api" : line(by ?? "") };
}

function submission({ name, text, base64, locality, year, force, mode }: ReportInput): Submission {
  const bytes = typeof text === "string" ? Buffer.from(text, "utf8") : typeof base64 === "string" ? Buffer.from(base64, "base64") : null;
  if (bytes === null || (typeof text === "string" && typeof base64 === "string"))
    throw badInput("请给出 text 或 base64 之一。", "Give either text or base64.");
  const modes = { SKIP: "skip", REPLACE: "replace", KEEP_BOTH: "keep-both" } as const;
  return { name, bytes, locality: locality ?? null, year: year ?? null, force: force ?? false, mode: modes[mode ?? "SKIP"] };
}

const told = ({ outcome, report, faults }: Taken): Plain<IngestResult> => ({
  outcome: outcome.toUpperCase() as IngestResult["outcome"],
  reportId: report,
  faults: faults.map(({ code, message, hint, line, column }) => ({ code, message, hint, line, column })),
});

const shown = (change: Change, held: boolean): Plain<CurationChange> => ({
  id: change.id,
  at: change.at,
  by: change.by,
  why: change.why,
  action: change.action.replace(/[A-Z]/gu, (letter) => `_${letter}`).toUpperCase() as CurationChange["action"],
  summary: sentence(change),
  inForce: held,
});

function sentence(change: Change): string {
  switch (change.action) {
    case "mergePrograms":
      return `“${change.from}”并入“${change.into}” (merged)`;
    case "splitAlias":
      return `“${change.alias}”不再是“${change.program}”的别名 (split)`;
    case "rejectMention":
      return `${change.mention.report} 中的“${change.mention.quote}”读得不对 (rejected)`;
    case "confirmMention":
      return `${change.mention.report} 中的“${change.mention.quote}”读得对 (confirmed)`;
    case "undo":
      return `撤销 ${change.change} (undone)`;
    case "ingestReport":
      return `${change.source} 入库为 ${change.report} (taken in)`;
    case "removeReport":
      return `移除 ${change.report}，来自 ${change.source} (removed)`;
  }
}
