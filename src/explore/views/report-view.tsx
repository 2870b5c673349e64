import type { JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { address, here, to } from "../address/address.js";
import { reportQuery } from "../ask/generated/report.js";
import type { ReportAnswer } from "../ask/generated/report.js";
import { useAnswer, useQuery } from "../ask/use-answer.js";
import { titleOf } from "../evidence/citation.js";
import { Cite } from "../evidence/cite.js";
import { CopyButton } from "../parts/copy-button.js";
import { Head } from "../parts/head.js";
import { OpenGraphql } from "../parts/open-graphql.js";
import { PlaceName } from "../parts/place-name.js";
import { FaultNotice, Missing, Shown } from "../parts/states.js";
import { factsOf } from "../report/facts.js";
import type { Fact } from "../report/facts.js";
import { Legend } from "../report/legend.js";
import type { Kind } from "../report/legend.js";
import { Card } from "../report/note.js";
import { Outline } from "../report/outline.js";
import { Paper } from "../report/paper.js";
import type { Span } from "../report/paper.js";
import { paragraphs } from "../report/paragraphs.js";
import { SaveFacts } from "../report/save-facts.js";
import { words } from "../words/index.js";

type Report = NonNullable<ReportAnswer["report"]>;

/** A report to read (读报告): its text with what was read in it; `#s=928-934` chooses words of it. */
export function ReportView({ id }: { readonly id: string }): JSX.Element {
  const asked = useQuery(reportQuery, { id });
  const facts = useAnswer(`facts of ${id}`, (signal) => factsOf(id, signal));
  return (
    <Shown asked={asked}>
      {({ report }) =>
        report === null ? (
          <Missing what={words.value.kinds["Report"] ?? ""} id={id} />
        ) : (
          <>
            {facts.fault !== null && <FaultNotice fault={facts.fault} />}
            <Reading key={report.id} report={report} facts={facts.data ?? []} />
          </>
        )
      }
    </Shown>
  );
}

function Reading({ report, facts }: { readonly report: Report; readonly facts: readonly Fact[] }): JSX.Element {
  const w = words.value;
  const { hash } = address.value;
  const chosen = useMemo(() => spanOf(hash, report.text.length), [hash, report]);
  const [pointed, setPointed] = useState<Span | null>(null);
  const [off, setOff] = useState<ReadonlySet<Kind>>(new Set());
  const lines = useMemo(() => paragraphs(report.text, report.sections, report.sentences), [report]);
  const marks = useMemo(() => facts.map(({ mark }) => mark), [facts]);
  const paper = useMemo(
    () => <Paper text={report.text} lines={lines} marks={marks} chosen={chosen} onPoint={setPointed} />,
    [report, lines, marks, chosen],
  );
  useEffect(() => {
    const heading = /^h=(\d+)$/u.exec(hash)?.[1];
    const target = heading === undefined ? document.querySelector(".paper mark") : document.getElementById(`p${heading}`);
    if (target !== null) bringIntoView(target, heading !== undefined);
  }, [hash, marks, lines]);
  const at = pointed ?? chosen;
  const cards = at === null ? [] : facts.filter(({ mark }) => mark.start < at.end && mark.end > at.start);
  const counts = { measure: count(facts, "measure"), document: count(facts, "document"), figure: count(facts, "figure") };
  const toggle = (kind: Kind): void => {
    setOff(off.has(kind) ? new Set([...off].filter((one) => one !== kind)) : new Set([...off, kind]));
  };
  const link = (): string =>
    new URL(to("/report", report.id, {}, chosen === null ? "" : `s=${chosen.start}-${chosen.end}`), location.origin).href;
  return (
    <div class={`reading ${[...off].map((kind) => `without-${kind}`).join(" ")}`}>
      <div class="aside">
        <Legend counts={counts} off={off} onSwitch={toggle} />
        <h2 class="outline-title">{w.report.outline}</h2>
        <Outline sections={report.sections} at={at?.start ?? null} />
      </div>
      <div>
        <Head title={titleOf(report)}>
          <SaveFacts name={titleOf(report)} text={report.text} facts={facts} />
          <OpenGraphql query={reportQuery} variables={{ id: report.id }} />
        </Head>
        <p class="small grey">
          <PlaceName place={report.locality} year={report.year} /> · {w.year(report.year)}
          {report.body !== null && ` · ${report.body}`} ·{" "}
          {report.publishedOn === null ? w.evidence.unpublished : w.evidence.published(report.publishedOn)} · {w.report.source}{" "}
          {report.source}
        </p>
        {paper}
      </div>
      <div
        class={`aside note ${at === null ? "" : "filled"}`}
        aria-live="polite"
        onFocusOut={({ currentTarget, relatedTarget }) => currentTarget.contains(relatedTarget as Node | null) || setPointed(null)}
      >
        {at === null ? (
          <p class="grey">{w.report.note}</p>
        ) : (
          cards.map((fact) => <Card key={`${fact.mark.id} ${fact.mark.start}`} fact={fact} />)
        )}
        {(pointed === null || chosen !== null) && (
          <div class="card">
            {chosen !== null && (
              <a class="button close" data-replace="" href={here({}, "")}>
                {w.evidence.close}
              </a>
            )}
            {chosen !== null && <p class="quote">{excerpt(report.text.slice(chosen.start, chosen.end))}</p>}
            <p class="row">
              <CopyButton text={link} label={w.evidence.copyLink} />
            </p>
            <Cite report={report} url={link()} quote={chosen === null ? null : report.text.slice(chosen.start, chosen.end)} />
          </div>
        )}
      </div>
    </div>
  );
}

const count = (facts: readonly Fact[], kind: Kind): number =>
  new Set(facts.flatMap((fact) => (fact.kind === kind ? [fact.mark.id] : []))).size;

const excerpt = (text: string): string => (text.length > 120 ? `${text.slice(0, 120)}…` : text);

/** `s=928-934` of an address; null where it is none or does not fit the text. */
function spanOf(hash: string, length: number): Span | null {
  const [, from, until] = /^s=(\d+)-(\d+)$/u.exec(hash) ?? [];
  const [start, end] = [Number(from), Number(until)];
  return start < end && end <= length ? { start, end } : null;
}

function bringIntoView(target: Element, top: boolean): void {
  const { top: above, bottom } = target.getBoundingClientRect();
  if (!top && above > 80 && bottom < innerHeight * 0.8) return;
  target.scrollIntoView({ block: top ? "start" : "center" });
}
