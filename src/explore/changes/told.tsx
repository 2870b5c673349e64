import type { ComponentChildren, JSX } from "preact";
import { to } from "../address/address.js";
import type { ChangesAnswer } from "../ask/generated/changes.js";
import { Download } from "../parts/download.js";
import { words } from "../words/index.js";
import { CHANGED, changedCells } from "./changed-cells.js";
import { FigureTable } from "./figure-table.js";
import { MeasureList } from "./measure-list.js";
import { MeasureTable } from "./measure-table.js";
import { byMovement, byOutcome } from "./outcomes.js";
import type { Changed } from "./outcomes.js";

type Changes = NonNullable<ChangesAnswer["changes"]>;

/** What changed (变化), part by part; what cannot be told for want of a report is left out. */
export function Told({ changes }: { readonly changes: Changes }): JSX.Element {
  const w = words.value.changes;
  const { begun, plans, figures, nowOnlyNamed, noLongerMentioned, kept, planSentences, from } = changes;
  const years = { from, to: changes.to };
  return (
    <>
      {begun !== null && (
        <p class="finding row">
          <strong>{`${w.begun} ${begun.length}`}</strong>
          <span>{`${w.kept} ${kept?.length ?? 0}`}</span>
          <span>{`${w.gone} ${noLongerMentioned?.length ?? 0}`}</span>
          {nowOnlyNamed !== null && nowOnlyNamed.length > 0 && <span>{`${w.named} ${nowOnlyNamed.length}`}</span>}
        </p>
      )}
      <Part title={w.begun} rows={begun}>
        {(rows) => <MeasureTable rows={rows} {...years} />}
      </Part>
      <Part title={w.plans} rows={plans === null ? null : byOutcome(plans).map(onlyPlanned)}>
        {(rows) => <MeasureTable rows={rows} {...years} />}
      </Part>
      {planSentences !== null && planSentences.length > 0 && (
        <details class="folded">
          <summary>{`${w.planSentences} ${planSentences.length}`}</summary>
          <ul class="plain passages">
            {planSentences.map(({ id, text, start, end, report }) => (
              <li key={id}>
                {text}{" "}
                <a class="small grey" href={to("/report", report.id, {}, `s=${start}-${end}`)}>
                  {words.value.evidence.read}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
      <Part title={w.figures} rows={figures === null ? null : byMovement(figures)}>
        {(rows) => <FigureTable rows={rows} {...years} />}
      </Part>
      <Part title={w.named} rows={nowOnlyNamed}>
        {(rows) => <MeasureTable rows={rows} {...years} />}
      </Part>
      <Part title={w.gone} note={w.goneNote} rows={noLongerMentioned}>
        {(rows) => <MeasureList rows={rows} side="before" />}
      </Part>
      <Part title={w.kept} rows={kept}>
        {(rows) => <MeasureList rows={rows} side="after" />}
      </Part>
      <p class="table-foot">
        <Download name={`${changes.locality.name}-${from}-${changes.to}`} columns={COLUMNS} rows={() => cells(changes)} />
      </p>
    </>
  );
}

/** Of the earlier year only the plan: what it had done besides is told under the measure itself. */
const onlyPlanned = (plan: Changed): Changed => ({ ...plan, before: plan.before.filter(({ status }) => status === "PLANNED") });

interface PartProps<Row> {
  readonly title: string;
  readonly note?: string;
  readonly rows: readonly Row[] | null;
  readonly children: (rows: readonly Row[]) => ComponentChildren;
}

function Part<Row>({ title, note, rows, children }: PartProps<Row>): JSX.Element | null {
  if (rows === null) return null;
  return (
    <section>
      <h2>{`${title} ${rows.length}`}</h2>
      {rows.length > 0 && note !== undefined && <p class="small grey">{note}</p>}
      {rows.length === 0 ? <p class="grey">{words.value.changes.none}</p> : children(rows)}
    </section>
  );
}

const COLUMNS = ["change", ...CHANGED];

function cells({ begun, plans, figures, nowOnlyNamed, noLongerMentioned, kept }: Changes): readonly (readonly string[])[] {
  const measures = (change: string, rows: readonly Changed[] | null): readonly (readonly string[])[] =>
    (rows ?? []).map((row) => [change, ...changedCells(row)]);
  return [
    ...measures("begun", begun),
    ...measures("planned", plans),
    ...measures("only named", nowOnlyNamed),
    ...measures("no longer mentioned", noLongerMentioned),
    ...measures("kept", kept),
    ...(figures ?? []).map(({ indicator, direction, before, after }) => [
      direction.toLowerCase(),
      indicator.id,
      indicator.name,
      before.map(({ rawValue }) => rawValue).join("; "),
      after.map(({ rawValue }) => rawValue).join("; "),
      before.map(({ id }) => id).join(" "),
      after.map(({ id }) => id).join(" "),
    ]),
  ];
}
