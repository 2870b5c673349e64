import type { JSX } from "preact";
import { to } from "../address/address.js";
import { programQuery } from "../ask/generated/program.js";
import type { ProgramAnswer } from "../ask/generated/program.js";
import { useQuery } from "../ask/use-answer.js";
import { Head } from "../parts/head.js";
import { OpenGraphql } from "../parts/open-graphql.js";
import { Missing, Shown } from "../parts/states.js";
import { Curve } from "../program/curve.js";
import { Records } from "../program/records.js";
import { Spread } from "../program/spread.js";
import { Together } from "../program/together.js";
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
            <Spread diffusion={diffusion} />
          </div>
        </>
      )}
      <Records program={program} />
      {coAdoption.length > 0 && <Together id={program.id} name={program.name} others={coAdoption} />}
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
            {program.aliases.slice(0, 5).join(" · ")}
            {program.aliases.length > 5 && " …"}
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

function yearsOf(diffusion: NonNullable<ProgramAnswer["diffusion"]>): string {
  const years = diffusion.years.filter((year) => year.new > 0).map(({ year }) => year);
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined ? "" : ` · ${first === last ? first : `${first}–${last}`}`;
}
