import type { JSX } from "preact";
import { to } from "../address/address.js";
import type { DocumentAnswer } from "../ask/generated/document.js";
import { PlaceName } from "../parts/place-name.js";
import { words } from "../words/index.js";

type PolicyDocument = NonNullable<DocumentAnswer["policyDocument"]>;

/** Who issued it by whose word, how reports print its title, what is founded on it (来历). */
export function Origin({
  document: { title, titles, aliases, issuedBy },
  founded,
}: {
  readonly document: PolicyDocument;
  readonly founded: readonly { readonly id: string; readonly label: string }[];
}): JSX.Element {
  const w = words.value.document;
  const others = [...new Set([...titles, ...aliases])].filter((one) => one !== title);
  return (
    <dl class="facts">
      <dt>{w.issuedBy}</dt>
      {issuedBy.length === 0 ? (
        <dd class="grey">{w.national}</dd>
      ) : (
        <dd>
          {issuedBy.map(({ locality, basis, report, evidence: [found] }) => (
            <div key={`${locality.id} ${basis}`} class="row">
              <PlaceName place={locality} />
              {report !== null && found !== undefined ? (
                <a class="grey" href={to("/report", report.id, {}, `s=${found.start}-${found.end}`)}>
                  {w.basis[basis]}
                </a>
              ) : (
                <span class="grey">{w.basis[basis]}</span>
              )}
            </div>
          ))}
        </dd>
      )}
      {others.length > 0 && (
        <>
          <dt>{w.titles}</dt>
          <dd>{others.map((one) => `《${one}》`).join("")}</dd>
        </>
      )}
      {founded.length > 0 && (
        <>
          <dt>{w.founding}</dt>
          <dd class="row">
            {founded.map(({ id, label }) => (
              <a key={id} href={to("/program", id)}>
                {label}
              </a>
            ))}
          </dd>
        </>
      )}
    </dl>
  );
}
