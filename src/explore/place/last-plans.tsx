import type { JSX } from "preact";
import { changesQuery } from "../ask/generated/changes.js";
import type { ChangesAnswer } from "../ask/generated/changes.js";
import { useQuery } from "../ask/use-answer.js";
import { CHANGED, changedCells } from "../changes/changed-cells.js";
import { EvidenceLink } from "../evidence/evidence-link.js";
import { Download } from "../parts/download.js";
import { OpenGraphql } from "../parts/open-graphql.js";
import { Shown } from "../parts/states.js";
import { Status } from "../parts/status.js";
import { words } from "../words/index.js";
import { Passages } from "./passages.js";

type Changes = NonNullable<ChangesAnswer["changes"]>;

interface LastPlansProps {
  readonly name: string;
  readonly place: string;
  /** The year of the report before this one; null where there is none. */
  readonly before: number | null;
  readonly year: number;
}

/** What the report before announced, and what this one says of it (上年计划的结果). */
export function LastPlans({ name, place, before, year }: LastPlansProps): JSX.Element {
  const w = words.value;
  const variables = before === null ? null : { locality: place, from: before, to: year };
  const asked = useQuery(changesQuery, variables);
  return (
    <section id="last-plans">
      <h2>{w.place.lastPlans(before ?? year - 1)}</h2>
      {variables === null ? (
        <p class="notice">{w.place.noLast(year - 1)}</p>
      ) : (
        <Shown asked={asked}>
          {({ changes }) => (
            <>
              <Outcomes plans={changes?.plans ?? []} before={variables.from} year={year} />
              {(changes?.planSentences?.length ?? 0) > 0 && (
                <details>
                  <summary>{w.changes.planSentences}</summary>
                  <Passages id="last-plan-sentences" title="" sentences={changes?.planSentences ?? []} />
                </details>
              )}
              <p class="row small">
                <Download name={`${name}-${w.changes.plans}`} columns={CHANGED} rows={() => (changes?.plans ?? []).map(changedCells)} />
                <OpenGraphql query={changesQuery} variables={variables} />
              </p>
            </>
          )}
        </Shown>
      )}
    </section>
  );
}

interface OutcomesProps {
  readonly plans: NonNullable<Changes["plans"]>;
  readonly before: number;
  readonly year: number;
}

function Outcomes({ plans, before, year }: OutcomesProps): JSX.Element {
  const w = words.value;
  if (plans.length === 0) return <p class="notice">{w.place.nothing}</p>;
  return (
    <table class="stack">
      <thead>
        <tr>
          <th>{w.col.measure}</th>
          <th>{w.reportOf(before)}</th>
          <th>{w.reportOf(year)}</th>
        </tr>
      </thead>
      <tbody>
        {plans.map((plan) => (
          <tr key={plan.program.id}>
            <td lang="zh-CN">{plan.program.name}</td>
            <td>
              <State of="PLANNED" records={plan.before} name={`${plan.program.name} ${before}`} />
            </td>
            <td>
              <State of={plan.stateAfter} records={plan.after} name={`${plan.program.name} ${year}`} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function State({
  of,
  records,
  name,
}: {
  readonly of: string;
  readonly records: readonly { readonly id: string }[];
  readonly name: string;
}): JSX.Element {
  const w = words.value;
  const [record] = records;
  if (record === undefined) return <span class="grey">{of === "NO_REPORT" ? w.noReport : w.silent}</span>;
  return (
    <EvidenceLink id={record.id} label={w.of(name, w.status[of] ?? of)}>
      <Status of={of} />
    </EvidenceLink>
  );
}
