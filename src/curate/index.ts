import { ingest, type Input } from "../ingest.js";
import { appendChange, readChanges } from "../knowledge/changes.js";
import { withOverrides } from "../knowledge/with-overrides.js";
import { carryVersion } from "../load/carry-version.js";
import { reportsMentioning, withoutCopy } from "../load/read/quoted.js";
import { storedReports, storedSource } from "../load/read/sources.js";
import type { Store } from "../load/store.js";
import { removeReport, writeVocabulary } from "../load/writer.js";
import { EditRefused, type Edited, type Editor, type Reason, type Submission, type Taken } from "../model/editor.js";
import { programId } from "../model/graph.js";
import type { Knowledge } from "../model/knowledge.js";
import { inForce, type Change, type Override } from "../model/override.js";
import { toVocabulary } from "../pipeline.js";
import { readBytes } from "../read/index.js";
import { changeOf, type Said } from "./change-of.js";
import { confirmations } from "./confirmations.js";
import { checkedMention, checkedMerger, checkedSplit } from "./checked.js";

/** More reports than this are left for `fazhi ingest --refresh`: a client does not wait for minutes. */
const AT_ONCE = 500;

/** Curation of a store, kept in the overrides file; `load` gives what the package knows, without overrides, when it is first needed. */
export function openEditor(store: Store, file: string, load: () => Knowledge): Editor {
  let loaded: Knowledge | null = null;
  const knowledge = (): Knowledge => (loaded ??= load());
  let changes = readChanges(file);
  let confirmed = confirmations(changes);
  let last: Promise<unknown> = Promise.resolve();
  /** One after another: each change starts from what the one before left. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
  let corrected: Knowledge | null = null;
  /** The same object until the next change, so that the stages are made ready once. */
  const now = (): Knowledge => (corrected ??= withOverrides(knowledge(), inForce(changes)));
  const record = async (said: Said, reason: Reason): Promise<Change> => {
    const change = changeOf(said, reason);
    await appendChange(file, change);
    changes = [...changes, change];
    confirmed = confirmations(changes);
    corrected = null;
    return change;
  };
  const apply = async (said: Said, reason: Reason, touched: readonly string[]): Promise<Edited> => {
    const before = now().lexiconVersion;
    const change = await record(said, reason);
    const atOnce = touched.length <= AT_ONCE ? touched : [];
    if (now().lexiconVersion !== before) {
      await writeVocabulary(store, toVocabulary(now()), now());
      await reread(store, now(), atOnce);
      if (atOnce.length === touched.length) await carryVersion(store, before, now().lexiconVersion);
    }
    return { change, reread: atOnce.length, pending: touched.length - atOnce.length };
  };
  const override = async (said: Override, reason: Reason): Promise<Edited> => apply(said, reason, await touchedBy(store, said));

  return {
    mergePrograms: (from, into, reason) => inTurn(async () => override(await checkedMerger(store, from, into), reason)),
    splitAlias: (program, alias, reason) => inTurn(async () => override(await checkedSplit(store, program, alias), reason)),
    rejectMention: (id, reason) =>
      inTurn(async () => override({ action: "rejectMention", mention: await checkedMention(store, id) }, reason)),
    confirmMention: (id, reason) =>
      inTurn(async () => apply({ action: "confirmMention", mention: await checkedMention(store, id) }, reason, [])),
    undo: (id, reason) =>
      inTurn(async () => {
        const said = inForce(changes).find((change) => change.id === id);
        if (said === undefined) throw notInForce(id, changes);
        const touched = said.action === "confirmMention" ? [] : await touchedBy(store, said);
        return apply({ action: "undo", change: id }, reason, touched);
      }),
    ingestReport: (submission, reason) =>
      inTurn(async () => {
        const taken = await take(store, now(), submission);
        if (taken.report !== null && (taken.outcome === "new" || taken.outcome === "replaced"))
          await record({ action: "ingestReport", report: taken.report, source: submission.name }, reason);
        return taken;
      }),
    removeReport: (id, reason) =>
      inTurn(async () => {
        const head = (await storedReports(store)).find((report) => report.id === id);
        if (head === undefined || !(await removeReport(store, id))) return null;
        return record({ action: "removeReport", report: id, source: head.source }, reason);
      }),
    log: () => changes,
    isConfirmed: (mention) => confirmed(mention),
  };
}

/** Reports that read differently once an override holds, or holds no more. */
async function touchedBy(store: Store, said: Override): Promise<readonly string[]> {
  switch (said.action) {
    case "mergePrograms":
      return reportsMentioning(store, [programId(said.from), programId(said.into)]);
    case "splitAlias":
      return reportsMentioning(store, [programId(said.program), programId(said.alias)]);
    case "rejectMention":
    case "confirmMention":
      return (await storedReports(store)).map(({ id }) => id).filter((id) => withoutCopy(id) === said.mention.report);
  }
}

/** Reads stored texts again with what is known now. */
async function reread(store: Store, knowledge: Knowledge, reports: readonly string[]): Promise<void> {
  const wanted = new Set(reports);
  const inputs = (await storedReports(store))
    .filter(({ id }) => wanted.has(id))
    .map(({ id, source, given }): Input => ({
      file: source,
      stored: id,
      hints: { ...given, force: true },
      read: async () => ({ source: await storedSource(store, id), faults: [] }),
    }));
  for await (const { outcome, file } of ingest(store, knowledge, inputs, { mode: "replace" }))
    if (outcome === "failed") throw new Error(`${file} could not be read again`);
}

async function take(store: Store, knowledge: Knowledge, { name, bytes, locality, year, force, mode }: Submission): Promise<Taken> {
  const hints = { ...(locality === null ? {} : { locality }), ...(year === null ? {} : { year }), force };
  const input: Input = { file: name, read: () => readBytes(bytes, name) };
  for await (const { outcome, id, faults } of ingest(store, knowledge, [input], { hints, mode }))
    return { outcome: outcome === "dry-run" ? "failed" : outcome, report: id, faults };
  throw new Error("a report without an outcome");
}

const notInForce = (id: string, changes: readonly Change[]): EditRefused =>
  changes.some((change) => change.id === id)
    ? new EditRefused(
        `${id} 已经撤销，或是不能撤销的操作。`,
        `${id} was undone before, or is of a kind that cannot be undone (a report is taken in or removed again instead).`,
      )
    : new EditRefused(`校订记录中没有 ${id}。`, `There is no change ${id} in the log.`);
