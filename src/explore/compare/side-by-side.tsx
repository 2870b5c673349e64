import type { JSX } from "preact";
import { useEffect, useMemo } from "preact/hooks";
import { address, here } from "../address/address.js";
import { compareQuery } from "../ask/generated/compare.js";
import type { CompareAnswer, CompareVariables } from "../ask/generated/compare.js";
import { listed } from "../evidence/open.js";
import { Download } from "../parts/download.js";
import { OpenGraphql } from "../parts/open-graphql.js";
import { words } from "../words/index.js";
import { differences } from "./differences.js";
import type { Pattern } from "./differences.js";
import { FigureRows } from "./figure-rows.js";
import { MeasureRows } from "./measure-rows.js";
import type { Measure, Place } from "./measure-rows.js";
import { PlaceHeads } from "./place-heads.js";

type Comparison = CompareAnswer["compare"];

/** The places side by side (并列): measures that differ by who carries them out, the same ones folded away, then figures. */
export function SideBySide({ compared, asked }: { readonly compared: Comparison; readonly asked: CompareVariables }): JSX.Element {
  const w = words.value;
  const { places, measures, figures, measureCount } = compared;
  const chosen = (asked.years ?? []).length > 0;
  const { different, same } = useMemo(() => differences(measures), [measures]);
  const several = figures.filter(({ cells }) => cells.filter(({ state }) => state === "GIVEN").length > 1);
  const single = figures.filter((figure) => !several.includes(figure));
  const shown = [...different.flatMap(({ rows }) => rows), ...same];
  useEffect(() => {
    listed.value = [
      ...shown.flatMap(({ cells }) => cells.flatMap(({ adoptions }) => adoptions.map(({ id }) => id))),
      ...[...several, ...single].flatMap(({ cells }) => cells.flatMap(({ observations }) => observations.map(({ id }) => id))),
    ];
  }, [compared]);
  const { hash } = address.value;
  useEffect(() => {
    document.getElementById(hash)?.scrollIntoView();
  }, [hash]);
  const count = different.reduce((sum, { rows }) => sum + rows.length, 0);
  const name = places.map(({ locality }) => locality.name).join("-");
  return (
    <>
      {measureCount > measures.length && <p class="notice">{w.compare.more(measures.length, measureCount)}</p>}
      <Finding different={different} same={same.length} places={places} />
      <table class="compare">
        <PlaceHeads places={places} title={w.compare.differing(count)} chosen={chosen} />
        {different.map((pattern) => (
          <tbody key={pattern.doing.join()} id={anchor(pattern)}>
            <tr class="group">
              <th scope="rowgroup" colSpan={places.length + 1}>
                {patternName(pattern, places)}
              </th>
            </tr>
            <MeasureRows rows={pattern.rows} places={places} />
          </tbody>
        ))}
      </table>
      {count === 0 && <p class="notice">{w.compare.noneDiffering}</p>}
      <p class="small grey">{w.compare.legend}</p>
      {same.length === 0 ? (
        <p class="notice">{w.compare.noneSame}</p>
      ) : (
        <Folded title={w.compare.same(same.length)} places={places} chosen={chosen}>
          <MeasureRows rows={same} places={places} />
        </Folded>
      )}
      <h2>{w.compare.figures(several.length)}</h2>
      {several.length === 0 ? (
        <p class="notice">{w.compare.noFigures}</p>
      ) : (
        <table class="compare">
          <PlaceHeads places={places} title="" chosen={chosen} />
          <tbody>
            <FigureRows rows={several} places={places} />
          </tbody>
        </table>
      )}
      {single.length > 0 && (
        <Folded title={w.compare.single(single.length)} places={places} chosen={chosen}>
          <FigureRows rows={single} places={places} />
        </Folded>
      )}
      <p class="row small table-foot">
        <Download
          name={name}
          columns={["kind", "id", "name", ...places.map(({ locality }) => locality.fullName)]}
          rows={() => cells(shown, compared)}
        />
        <OpenGraphql query={compareQuery} variables={asked} />
      </p>
    </>
  );
}

interface FoldedProps {
  readonly title: string;
  readonly places: readonly Place[];
  readonly chosen: boolean;
  readonly children: JSX.Element;
}

function Folded({ title, places, chosen, children }: FoldedProps): JSX.Element {
  return (
    <details class="folded">
      <summary>{title}</summary>
      <table class="compare">
        <PlaceHeads places={places} title="" chosen={chosen} />
        <tbody>{children}</tbody>
      </table>
    </details>
  );
}

interface FindingProps {
  readonly different: readonly Pattern<Measure>[];
  readonly same: number;
  readonly places: readonly Place[];
}

/** The counts as a sentence; each leads to its rows. */
function Finding({ different, same, places }: FindingProps): JSX.Element {
  const { compare } = words.value;
  return (
    <p class="finding row">
      <strong>{compare.same(same)}</strong>
      {places.length === 2 &&
        different.map((pattern) => (
          <a key={anchor(pattern)} href={here({}, anchor(pattern))} data-replace="">
            {patternName(pattern, places)}
          </a>
        ))}
    </p>
  );
}

const anchor = ({ doing }: Pattern<unknown>): string => `only-${doing.map(Number).join("")}`;

/** Who carries these out, said the shorter way. */
function patternName({ doing, rows }: Pattern<Measure>, places: readonly Place[]): string {
  const { compare, list } = words.value;
  const names = (which: boolean): string => list(places.filter((_, nth) => doing[nth] === which).map(({ locality }) => locality.name));
  const count = doing.filter(Boolean).length;
  if (count === 0) return compare.nobody(rows.length);
  return count > 2 && places.length - count < count ? compare.notBy(names(false), rows.length) : compare.only(names(true), rows.length);
}

const cells = (shown: readonly Measure[], { figures }: Comparison): readonly (readonly string[])[] => [
  ...shown.map(({ program, cells: all }) => ["measure", program.id, program.name, ...all.map(({ state }) => state)]),
  ...figures.map(({ indicator, cells: all }) => [
    "figure",
    indicator.id,
    indicator.name,
    ...all.map(({ state, observations }) =>
      state === "GIVEN" ? observations.map(({ rawValue, year }) => `${rawValue} (${year ?? ""})`).join("; ") : state,
    ),
  ]),
];
