import type { JSX } from "preact";
import { to } from "../address/address.js";
import { reportFiguresQuery } from "../ask/generated/report-figures.js";
import { useAnswer } from "../ask/use-answer.js";
import { EvidenceLink } from "../evidence/evidence-link.js";
import { Download } from "../parts/download.js";
import { OpenGraphql } from "../parts/open-graphql.js";
import { FaultNotice } from "../parts/states.js";
import type { Figure } from "../report/facts.js";
import { words } from "../words/index.js";
import { PeerBar } from "./peer-bar.js";
import { alike, comparable } from "./peers.js";
import type { Comparable, Peer } from "./peers.js";
import type { Place, PlaceReport } from "./place.js";

interface FiguresProps {
  readonly name: string;
  readonly figures: readonly Figure[];
  readonly place: Place;
  readonly report: PlaceReport;
}

/** Figures of the report (数据) as printed, beside those of its peers and of its own other years; each leads to its sentence. */
export function Figures({ name, figures, place, report }: FiguresProps): JSX.Element {
  const w = words.value;
  const named = figures.filter(({ indicator }) => indicator !== null);
  const others = figures.filter(({ indicator }) => indicator === null);
  const compared = useAnswer(named.length === 0 || report.body !== null ? null : `figures beside ${report.id}`, (signal) =>
    comparable(named, place, report, signal),
  );
  const rows = named.map((figure) => beside(figure, compared.data));
  const columns = { peers: rows.some(({ peers }) => peers.length > 0), own: rows.some(({ own }) => own.length > 0) };
  return (
    <section id="figures">
      <h2>{w.place.figures}</h2>
      {figures.length === 0 && <p class="notice">{w.place.nothing}</p>}
      {compared.fault !== null && <FaultNotice fault={compared.fault} />}
      {named.length > 0 && (
        <table class="stack figures">
          <thead>
            <tr>
              <th>{w.place.indicator}</th>
              <th class="number">{w.col.value}</th>
              {columns.peers && <th>{w.place.beside(compared.data?.within ?? w.matrix.country, w.level[place.level] ?? "")}</th>}
              {columns.own && <th>{w.place.own}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.figure.id} {...row} columns={columns} />
            ))}
          </tbody>
        </table>
      )}
      {compared.data?.tooMany === true && <p class="small grey">{w.place.tooManyPeers(compared.data.within ?? w.matrix.country)}</p>}
      {others.length > 0 && (
        <details>
          <summary>
            {w.place.unnamed} <span class="grey">{others.length}</span>
          </summary>
          <ul class="plain unnamed" lang="zh-CN">
            {others.map(({ id, metric, rawValue }) => (
              <li key={id}>
                {metric} <EvidenceLink id={id}>{rawValue}</EvidenceLink>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="row small">
        <Download name={`${name}-${w.place.figures}`} columns={COLUMNS} rows={() => figures.map(cells)} />
        <OpenGraphql query={reportFiguresQuery} variables={{ id: report.id }} />
      </p>
    </section>
  );
}

interface Beside {
  readonly figure: Figure;
  readonly peers: readonly Peer[];
  readonly own: readonly Peer[];
}

/** Targets are not compared: they are not yet so. */
function beside(figure: Figure, compared: Comparable | null): Beside {
  if (compared === null || figure.role === "PLAN") return { figure, peers: [], own: [] };
  return {
    figure,
    peers: alike(figure, compared.peers, ({ locality }) => locality.id),
    own: alike(figure, compared.own, ({ year }) => String(year)),
  };
}

interface RowProps extends Beside {
  readonly columns: { readonly peers: boolean; readonly own: boolean };
}

function Row({ figure, peers, own, columns }: RowProps): JSX.Element {
  const w = words.value;
  const { id, indicator, metric, rawValue, scope, period, role } = figure;
  const notes = [
    metric === indicator?.name ? null : metric,
    scope,
    period === "CUMULATIVE" ? w.period[period] : null,
    role === "PLAN" ? w.place.target : null,
  ].filter((note) => note !== null);
  return (
    <tr>
      <td>
        {indicator !== null && <a href={to("/indicator", indicator.id)}>{indicator.name}</a>}
        {notes.length > 0 && <span class="small grey"> {notes.join(" · ")}</span>}
      </td>
      <td class="number">
        <EvidenceLink id={id} label={`${indicator?.name ?? metric} ${rawValue}`}>
          {rawValue}
        </EvidenceLink>
      </td>
      {columns.peers && (
        <td>
          <PeerBar value={figure.baseValue} peers={peers} />
        </td>
      )}
      {columns.own && (
        <td class="own">
          {own.map((other) => (
            <span key={other.id} class="year">
              <span class="grey">{other.year}</span> <EvidenceLink id={other.id}>{other.rawValue}</EvidenceLink>
            </span>
          ))}
        </td>
      )}
    </tr>
  );
}

const COLUMNS = ["indicator", "metric", "value_printed", "value", "unit", "scope", "period", "role", "start", "end", "observation_id"];

const cells = ({
  id,
  indicator,
  metric,
  rawValue,
  value,
  unit,
  scope,
  period,
  role,
  evidence: [first],
}: Figure): readonly (string | number | null | undefined)[] => [
  indicator?.name,
  metric,
  rawValue,
  value,
  unit,
  scope,
  period,
  role,
  first?.start,
  first?.end,
  id,
];
