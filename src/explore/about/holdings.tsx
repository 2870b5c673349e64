import type { JSX } from "preact";
import type { AboutAnswer } from "../ask/generated/about.js";
import { datasetQuery } from "../ask/generated/dataset.js";
import { useQuery } from "../ask/use-answer.js";
import { CopyButton } from "../parts/copy-button.js";
import { shown } from "../parts/number.js";
import { words } from "../words/index.js";

type Statistics = AboutAnswer["statistics"];

/** How much there is, kind by kind (数据量). */
export function Holdings({ statistics: n }: { readonly statistics: Statistics }): JSX.Element {
  const { about, kinds } = words.value;
  const rows: readonly (readonly [string | undefined, number | null, number?])[] = [
    [kinds["Report"], n.reports],
    [kinds["Locality"], n.reportingLocalities, n.localities],
    [kinds["Sentence"], n.sentences],
    [kinds["Program"], n.namedPrograms, n.programs],
    [kinds["Adoption"], n.adoptions],
    [kinds["PolicyDocument"], n.citedDocuments, n.policyDocuments],
    [kinds["Citation"], n.citations],
    [kinds["Observation"], n.observations],
    [kinds["Indicator"], null, n.indicators],
    [kinds["Organization"], n.organizations],
  ];
  return (
    <section>
      <h2>{about.data}</h2>
      <table class="holdings">
        <thead>
          <tr>
            <th>{about.kind}</th>
            <th class="number">{about.inReports}</th>
            <th class="number">{about.known}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, told, known]) => (
            <tr key={name}>
              <td>{name}</td>
              <td class="number">{told === null ? "" : shown(told)}</td>
              <td class="number">{known === undefined ? "" : shown(known)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Which versions made it (版本), and how to cite it. The version of the dataset takes a store of thousands of reports some seconds, once. */
export function Versions({ statistics: n }: { readonly statistics: Statistics }): JSX.Element {
  const { about, evidence } = words.value;
  const asked = useQuery(datasetQuery, {});
  const version = asked.data?.statistics.datasetVersion ?? null;
  const citation = version === null ? null : about.citingText(version);
  return (
    <section>
      <h2>{about.versions}</h2>
      <dl class="facts">
        <dt>{about.dataset}</dt>
        <dd>{version === null ? <span role="status">{about.reckoning}</span> : <code>{version}</code>}</dd>
        <dt>{about.extractor}</dt>
        <dd>{n.extractorVersions.join("、")}</dd>
        <dt>{about.lexicon}</dt>
        <dd>{n.lexiconVersion ?? "—"}</dd>
        <dt>{about.gazetteer}</dt>
        <dd>{n.gazetteerVersion ?? "—"}</dd>
        <dt>{about.engine}</dt>
        <dd>{n.engine}</dd>
      </dl>
      <p class="small grey">{about.datasetMeans}</p>
      <h2>{about.citing}</h2>
      {citation === null ? (
        <p class="grey">{about.reckoning}</p>
      ) : (
        <>
          <p>{citation}</p>
          <p class="row">
            <CopyButton text={() => citation} label={evidence.copy} />
          </p>
        </>
      )}
      <p>{about.limits}</p>
    </section>
  );
}
