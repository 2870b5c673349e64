import type { JSX } from "preact";
import { evidenceAt } from "../evidence/open.js";
import { to } from "../address/address.js";
import { Status } from "../parts/status.js";
import { words } from "../words/index.js";
import type { Fact } from "./facts.js";

/** What was understood at a place of the text (读出了什么), and by which rule. */
export function Card({ fact }: { readonly fact: Fact }): JSX.Element {
  const w = words.value;
  return (
    <section class="card">
      <p class="grey">{w.kinds[{ measure: "Program", document: "PolicyDocument", figure: "Observation" }[fact.kind]]}</p>
      <Understood fact={fact} />
      <p class="grey">
        {w.of(w.evidence.rule, fact.rule === null ? w.evidence.whole : (w.rule[fact.rule] ?? fact.rule))} ·{" "}
        <a href={evidenceAt(fact.mark.id)}>{w.evidence.title}</a>
      </p>
    </section>
  );
}

function Understood({ fact }: { readonly fact: Fact }): JSX.Element {
  const w = words.value;
  switch (fact.kind) {
    case "measure":
      return (
        <>
          <p class="name">
            <a href={to("/program", fact.of.program.id)}>{fact.of.program.name}</a>
          </p>
          <p>
            <Status of={fact.of.status} />
            {fact.of.plannedFor !== null && ` ${w.year(fact.of.plannedFor)}`}
            {fact.of.program.theme !== null && ` · ${fact.of.program.theme.name}`}
          </p>
        </>
      );
    case "document":
      return (
        <>
          <p class="name">
            <a href={to("/document", fact.of.policyDocument.id)}>《{fact.of.policyDocument.title}》</a>
          </p>
          <p>
            {[w.relation[fact.of.relation], w.documentKind[fact.of.policyDocument.kind], fact.of.docNumber].filter(Boolean).join(" · ")}
          </p>
        </>
      );
    case "figure":
      return (
        <>
          <p class="name">
            {fact.of.indicator === null ? fact.of.metric : <a href={to("/indicator", fact.of.indicator.id)}>{fact.of.indicator.name}</a>}
          </p>
          <p>
            {[
              fact.of.rawValue,
              fact.of.indicator === null ? w.report.uncounted : w.of(w.report.counted, fact.of.metric),
              fact.of.scope,
              fact.of.period === null ? null : w.period[fact.of.period],
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
        </>
      );
  }
}
