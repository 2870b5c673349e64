import type { JSX } from "preact";
import { to } from "../address/address.js";
import { programQuery } from "../ask/generated/program.js";
import type { ProgramAnswer } from "../ask/generated/program.js";
import { useQuery } from "../ask/use-answer.js";
import { EvidenceLink } from "../evidence/evidence-link.js";
import { Head } from "../parts/head.js";
import { shown } from "../parts/number.js";
import { OpenGraphql } from "../parts/open-graphql.js";
import { PlaceName } from "../parts/place-name.js";
import { Missing, Shown } from "../parts/states.js";
import { AdoptionTable } from "../program/adoption-table.js";
import { Curve } from "../program/curve.js";
import { words } from "../words/index.js";

type Program = NonNullable<ProgramAnswer["program"]>;

/** A measure (举措): what it is, who told of it since when, in which words, and with what else. */
export function ProgramView({ id }: { readonly id: string }): JSX.Element {
  const asked = useQuery(programQuery, { id });
  return (
    <Shown asked={asked}>
      {(data) =>
        data.program === null ? (
          <Missing what={words.value.kinds["Program"] ?? ""} id={id} />
        ) : (
          <Measure program={data.program} data={data} />
        )
      }
    </Shown>
  );
}

function Measure({ program, data }: { readonly program: Program; readonly data: ProgramAnswer }): JSX.Element {
  const w = words.value;
  const { diffusion, coAdoption } = data;
  const what = [program.theme?.name, w.programKind[program.kind], w.scope[program.scope]].filter(Boolean).join(" · ");
  return (
    <>
      <Head title={program.name} what={what}>
        <a class="button" href={to("/graph", "", { around: program.id })}>
          {w.related.graph}
        </a>
        <OpenGraphql query={programQuery} variables={{ id: program.id }} />
      </Head>
      <Origin program={program} />
      {diffusion !== null && diffusion.coverage.adopters > 0 && (
        <>
          <p class="finding">
            <strong>{w.program.adopters(diffusion.coverage.adopters)}</strong>
            {yearsOf(diffusion)} · {w.program.silent(diffusion.coverage.silent)}
          </p>
          <div class="columns wide-first">
            <Curve name={program.name} diffusion={diffusion} />
            <section>
              <h3>{w.program.first}</h3>
              <ul class="plain lines">
                {diffusion.firstAdopters.map(({ locality, year, leftCensored, adoptions: [adoption] }) => (
                  <li key={locality.id}>
                    {year} <PlaceName place={locality} year={year} />{" "}
                    {adoption !== undefined && <EvidenceLink id={adoption.id}>{w.evidence.title}</EvidenceLink>}
                    {leftCensored && <div class="small grey">{w.program.censored}</div>}
                  </li>
                ))}
              </ul>
              <h3>{w.program.byLevel}</h3>
              <ul class="plain lines">
                {diffusion.byLevel.map(({ level, adopters, reporting }) => (
                  <li key={level}>
                    {w.level[level]} {adopters} <span class="grey">/ {reporting}</span>
                  </li>
                ))}
              </ul>
            </section>
          </div>
        </>
      )}
      <h2>{w.program.table}</h2>
      <AdoptionTable name={program.name} filter={{ programs: [program.id] }} />
      {coAdoption.length > 0 && <Together name={program.name} others={coAdoption} />}
    </>
  );
}

function Origin({ program }: { readonly program: Program }): JSX.Element {
  const w = words.value;
  return (
    <dl class="facts">
      {program.aliases.length > 0 && (
        <>
          <dt>{w.program.aliases}</dt>
          <dd>
            {program.aliases.slice(0, 6).join("、")}
            {program.aliases.length > 6 && " …"}
          </dd>
        </>
      )}
      {program.foundedOn.length > 0 && (
        <>
          <dt>{w.program.founded}</dt>
          <dd>
            {program.foundedOn.map(({ id, title, docNumber }) => (
              <div key={id}>
                <a href={to("/document", id)}>《{title}》</a> {docNumber}
              </div>
            ))}
          </dd>
        </>
      )}
      <Others label={w.program.components} programs={program.components} />
      <Others label={w.program.partOf} programs={program.componentOf} />
      {!program.curated && (
        <>
          <dt />
          <dd class="grey">{w.program.uncurated}</dd>
        </>
      )}
    </dl>
  );
}

function Others({
  label,
  programs,
}: {
  readonly label: string;
  readonly programs: readonly { readonly id: string; readonly name: string }[];
}): JSX.Element | null {
  if (programs.length === 0) return null;
  return (
    <>
      <dt>{label}</dt>
      <dd class="row">
        {programs.map(({ id, name }) => (
          <a key={id} href={to("/program", id)}>
            {name}
          </a>
        ))}
      </dd>
    </>
  );
}

function Together({ name, others }: { readonly name: string; readonly others: ProgramAnswer["coAdoption"] }): JSX.Element {
  const w = words.value;
  const zh = w.language === "zh";
  return (
    <>
      <h2>{w.program.together}</h2>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th>{w.col.measure}</th>
              <th class="number">{zh ? "兼有" : "both"}</th>
              <th class="number">{zh ? `仅${name}` : "only this"}</th>
              <th class="number">{zh ? "仅另一项" : "only that"}</th>
              <th class="number">{zh ? "皆无" : "neither"}</th>
              <th class="number">{zh ? "提升度" : "lift"}</th>
            </tr>
          </thead>
          <tbody>
            {others.map(({ program, both, onlyThis, onlyThat, neither, lift }) => (
              <tr key={program.id}>
                <td>
                  <a href={to("/program", program.id)}>{program.name}</a>
                </td>
                {[both, onlyThis, onlyThat, neither, lift].map((value, nth) => (
                  <td key={nth} class="number">
                    {shown(value)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function yearsOf(diffusion: NonNullable<ProgramAnswer["diffusion"]>): string {
  const years = diffusion.years.filter((year) => year.new > 0).map(({ year }) => year);
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined ? "" : ` · ${first === last ? first : `${first}–${last}`}`;
}
