import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { address, here, to } from "../address/address.js";
import { placeYearQuery } from "../ask/generated/place-year.js";
import type { PlaceYearAnswer } from "../ask/generated/place-year.js";
import { useAnswer, useQuery } from "../ask/use-answer.js";
import { titleOf } from "../evidence/citation.js";
import { Download } from "../parts/download.js";
import { OpenGraphql } from "../parts/open-graphql.js";
import { Shown } from "../parts/states.js";
import { toldIn } from "../report/facts.js";
import { words } from "../words/index.js";
import { Documents } from "./documents.js";
import { Figures } from "./figures.js";
import { itemsIn } from "./items.js";
import { LastPlans } from "./last-plans.js";
import { Measures } from "./measures.js";
import { Passages } from "./passages.js";
import type { Place, PlaceReport as Report } from "./place.js";

interface PlaceReportProps {
  readonly place: Place;
  readonly report: Report;
  /** Years that the government reported on. */
  readonly years: readonly number[];
}

/** What a place's report says (这一年的报告), in the order in which one asks: done, issued, counted, lacking, next, and last year's plans. */
export function PlaceReport({ place, report, years }: PlaceReportProps): JSX.Element {
  const w = words.value;
  const told = useAnswer(`told in ${report.id}`, (signal) => toldIn(report.id, signal));
  const passages = useQuery(placeYearQuery, { id: report.id });
  const { hash } = address.value;
  const ready = told.data !== null && passages.data !== null;
  useEffect(() => {
    if (ready && hash !== "") document.getElementById(hash)?.scrollIntoView();
  }, [hash, ready]);
  const before = years.filter((year) => year < report.year).at(-1);
  const name = `${report.locality.name}-${report.year}`;
  const { problems = [], plans = [] } = passages.data?.report ?? {};
  const counts: readonly (readonly [string, string, number])[] = [
    ["measures", w.place.measures, new Set(told.data?.measures.map(({ program }) => program.id)).size],
    ["documents", w.place.documents, new Set(told.data?.documents.map(({ policyDocument }) => policyDocument.id)).size],
    ["figures", w.place.figures, told.data?.figures.length ?? 0],
    ["problems", w.place.problems, itemsIn(problems)],
    ["plans", w.place.plans, itemsIn(plans)],
  ];
  return (
    <>
      <p class="report-line">
        <a href={to("/report", report.id)}>{titleOf(report)}</a>{" "}
        <span class="small grey">{report.publishedOn === null ? w.evidence.unpublished : w.evidence.published(report.publishedOn)}</span>
      </p>
      {ready && (
        <nav class="contents" aria-label={w.report.outline}>
          {counts.map(([target, label, n]) => (
            <a key={target} href={here({}, target)} data-replace="">
              {label} <b>{n}</b>
            </a>
          ))}
          {before !== undefined && (
            <a href={here({}, "last-plans")} data-replace="">
              {w.place.lastPlans(before)}
            </a>
          )}
        </nav>
      )}
      <Shown asked={told}>
        {({ measures, documents, figures }) => (
          <>
            <Measures name={name} measures={measures} report={report.id} />
            <Documents name={name} documents={documents} report={report.id} />
            <Figures name={name} figures={figures} place={place} report={report} />
          </>
        )}
      </Shown>
      <Shown asked={passages}>
        {({ report: said }) => (
          <div class="columns">
            <Passages id="problems" title={w.place.problems} sentences={said?.problems ?? []} />
            <Passages id="plans" title={w.place.plans} sentences={said?.plans ?? []}>
              <Download
                name={`${name}-${w.place.problems}-${w.place.plans}`}
                columns={COLUMNS}
                rows={() => [...cells("problem", said?.problems ?? []), ...cells("plan", said?.plans ?? [])]}
              />
              <OpenGraphql query={placeYearQuery} variables={{ id: report.id }} />
            </Passages>
          </div>
        )}
      </Shown>
      {report.body === null && <LastPlans name={name} place={place.id} before={before ?? null} year={report.year} />}
    </>
  );
}

const COLUMNS = ["kind", "id", "start", "end", "text"];

const cells = (kind: string, sentences: readonly Sentence[]): readonly (readonly (string | number)[])[] =>
  sentences.map(({ id, start, end, text }) => [kind, id, start, end, text]);

type Sentence = NonNullable<PlaceYearAnswer["report"]>["problems"][number];
