import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { to } from "../address/address.js";
import { everyPage } from "../ask/every-page.js";
import { adoptionsQuery } from "../ask/generated/adoptions.js";
import type { AdoptionsAnswer } from "../ask/generated/adoptions.js";
import type { ProgramAnswer } from "../ask/generated/program.js";
import { useAnswer } from "../ask/use-answer.js";
import { EvidenceLink } from "../evidence/evidence-link.js";
import { Download } from "../parts/download.js";
import { shown } from "../parts/number.js";
import { PlaceName } from "../parts/place-name.js";
import { Shown } from "../parts/states.js";
import { words } from "../words/index.js";

type Other = ProgramAnswer["coAdoption"][number];

interface TogetherProps {
  readonly id: string;
  readonly name: string;
  readonly others: readonly Other[];
}

/** Measures that the same places tell of (同时采用的举措), with the places and both sentences behind each count. */
export function Together({ id, name, others }: TogetherProps): JSX.Element {
  const { program, col } = words.value;
  const [open, setOpen] = useState<string | null>(null);
  return (
    <section>
      <h2>{program.together}</h2>
      <div class="scroll" tabIndex={0}>
        <table class="together">
          <thead>
            <tr>
              <th>{col.measure}</th>
              <th class="number">{program.both}</th>
              <th class="number">{program.onlyThis(name)}</th>
              <th class="number">{program.onlyThat}</th>
              <th class="number">{program.neither}</th>
              <th class="number">{program.lift}</th>
            </tr>
          </thead>
          <tbody>
            {others.map((other) => (
              <>
                <tr key={other.program.id}>
                  <td>
                    <a href={to("/program", other.program.id)}>{other.program.name}</a>
                  </td>
                  <td class="number">
                    <button
                      type="button"
                      class="as-link"
                      aria-expanded={open === other.program.id}
                      aria-label={`${other.program.name} ${program.both} ${shown(other.both)}`}
                      onClick={() => setOpen(open === other.program.id ? null : other.program.id)}
                    >
                      {shown(other.both)}
                    </button>
                  </td>
                  <td class="number">{shown(other.onlyThis)}</td>
                  <td class="number">{shown(other.onlyThat)}</td>
                  <td class="number">{shown(other.neither)}</td>
                  <td class="number">{shown(other.lift)}</td>
                </tr>
                {open === other.program.id && (
                  <tr key={`${other.program.id} places`}>
                    <td colSpan={6}>
                      <PlacesWithBoth one={{ id, name }} other={other.program} />
                    </td>
                  </tr>
                )}
              </>
            ))}
          </tbody>
        </table>
      </div>
      <p class="row small">
        <span class="grey">{program.liftMeans}</span>
        <Download
          name={`${name}-${program.together}`}
          columns={["program", "both", "only_this", "only_that", "neither", "lift", "program_id"]}
          rows={() => others.map((one) => [one.program.name, one.both, one.onlyThis, one.onlyThat, one.neither, one.lift, one.program.id])}
        />
      </p>
    </section>
  );
}

interface Named {
  readonly id: string;
  readonly name: string;
}

type Adoption = AdoptionsAnswer["adoptions"]["nodes"][number];

const LIMIT = 2_000;

function PlacesWithBoth({ one, other }: { readonly one: Named; readonly other: Named }): JSX.Element {
  const w = words.value;
  const filter = { programs: [one.id, other.id], status: ["IMPLEMENTED"] } as const;
  const asked = useAnswer(`both ${one.id} ${other.id}`, (signal) =>
    everyPage(
      adoptionsQuery,
      { filter, orderBy: { field: "LOCALITY", direction: "ASC" }, first: 100, after: null },
      ({ adoptions }) => adoptions,
      { limit: LIMIT, signal },
    ),
  );
  return (
    <Shown asked={asked}>
      {(found) => (
        <>
          <ul class="plain lines">
            {withBoth(found?.rows ?? [], one.id, other.id).map(([mine, its]) => (
              <li key={mine.locality.id}>
                <PlaceName place={mine.locality} />{" "}
                <span class="small">
                  <EvidenceLink id={mine.id}>{`${one.name} ${mine.year}`}</EvidenceLink> ·{" "}
                  <EvidenceLink id={its.id}>{`${other.name} ${its.year}`}</EvidenceLink>
                </span>
              </li>
            ))}
          </ul>
          {found !== null && found.total > found.rows.length && <p class="small grey">{w.shownOf(found.rows.length, found.total)}</p>}
        </>
      )}
    </Shown>
  );
}

/** The first adoption of each of two measures by every place that has both. */
function withBoth(rows: readonly Adoption[], one: string, other: string): readonly (readonly [Adoption, Adoption])[] {
  return [...Map.groupBy(rows, ({ locality }) => locality.id).values()].flatMap((told) => {
    const byYear = told.toSorted((a, b) => a.year - b.year);
    const mine = byYear.find(({ program }) => program.id === one);
    const its = byYear.find(({ program }) => program.id === other);
    return mine === undefined || its === undefined ? [] : [[mine, its] as const];
  });
}
