import type { JSX } from "preact";
import { here, to } from "../address/address.js";
import { CopyButton } from "../parts/copy-button.js";
import { PlaceName } from "../parts/place-name.js";
import { Status } from "../parts/status.js";
import { words } from "../words/index.js";
import { titleOf } from "./citation.js";
import { Cite } from "./cite.js";
import { proofs } from "./proof.js";
import type { Fact } from "./proof.js";

/** A fact with one of its passages: the sentence in its surroundings, where it stands, and how to cite it (依据). */
export function FactBody({ fact, nth }: { readonly fact: Fact; readonly nth: number }): JSX.Element {
  const { evidence } = words.value;
  const all = proofs(fact);
  const proof = all[nth - 1] ?? all[0];
  const { report } = fact;
  if (proof === undefined) return <p class="notice">{evidence.title}</p>;
  const { sentence } = proof;
  const place = `s=${proof.start}-${proof.end}`;
  const reading = to("/report", report.id, {}, place);
  const link = (): string => new URL(reading, location.origin).href;
  return (
    <>
      <Said fact={fact} />
      <blockquote class="passage" cite={reading}>
        {proof.before !== null && <span class="around">{proof.before}</span>}
        {sentence.text.slice(0, proof.start - sentence.start)}
        <mark>{proof.quote}</mark>
        {sentence.text.slice(proof.end - sentence.start)}
        {proof.after !== null && <span class="around">{proof.after}</span>}
      </blockquote>
      {all.length > 1 && (
        <p class="row small">
          <span>{evidence.nth(nth, all.length)}</span>
          {nth > 1 && (
            <a class="button" data-replace="" href={here({ n: String(nth - 1) })}>
              {evidence.previous}
            </a>
          )}
          {nth < all.length && (
            <a class="button" data-replace="" href={here({ n: String(nth + 1) })}>
              {evidence.next}
            </a>
          )}
        </p>
      )}
      <dl class="facts">
        <dt>{words.value.col.report}</dt>
        <dd>{titleOf(report)}</dd>
        <dt>{words.value.col.place}</dt>
        <dd>
          <PlaceName place={report.locality} year={report.year} />
        </dd>
        <dt>{words.value.col.year}</dt>
        <dd>
          {report.year} · {report.publishedOn === null ? evidence.unpublished : evidence.published(report.publishedOn)}
        </dd>
        {proof.section.length > 0 && (
          <>
            <dt>{evidence.section}</dt>
            <dd>{proof.section.join(" › ")}</dd>
          </>
        )}
        <dt>{evidence.rule}</dt>
        <dd>{proof.rule === null ? evidence.whole : (words.value.rule[proof.rule] ?? proof.rule)}</dd>
      </dl>
      <p class="row">
        <a class="button" href={reading}>
          {evidence.read}
        </a>
        <CopyButton text={link} label={evidence.copyLink} />
      </p>
      <Cite report={report} url={link()} quote={proof.quote} />
    </>
  );
}

/** What was understood, and the page of what it is about. */
function Said({ fact }: { readonly fact: Fact }): JSX.Element | null {
  const w = words.value;
  switch (fact.__typename) {
    case "Adoption":
      return (
        <p class="row small">
          <Status of={fact.status} />
          <a href={to("/program", fact.program.id)}>{fact.program.name}</a>
          <PlaceName place={fact.locality} />
          <span>{fact.year}</span>
        </p>
      );
    case "Citation":
      return (
        <p class="row small">
          <span>{w.relation[fact.relation]}</span>
          <a href={to("/document", fact.policyDocument.id)}>《{fact.policyDocument.title}》</a>
          {fact.docNumber !== null && <span>{fact.docNumber}</span>}
        </p>
      );
    case "Observation":
      return (
        <p class="row small">
          <span>{fact.metric}</span>
          {fact.indicator !== null && <a href={to("/indicator", fact.indicator.id)}>{fact.indicator.name}</a>}
          {fact.scope !== null && <span>{fact.scope}</span>}
        </p>
      );
    case "Sentence":
      return null;
  }
}
