import type { JSX } from "preact";
import { here } from "../address/address.js";
import { EvidenceLink } from "../evidence/evidence-link.js";
import { PlaceName } from "../parts/place-name.js";
import { words } from "../words/index.js";
import type { Diffusion } from "./curve.js";

/** Who was first, and how far it went by level and province (最早报告、按层级、按省份); a number opens its sentences. */
export function Spread({ diffusion }: { readonly diffusion: Diffusion }): JSX.Element {
  const w = words.value;
  const { firstAdopters, byLevel, byProvince } = diffusion;
  const provinces = byProvince.filter(({ adopters }) => adopters > 0);
  return (
    <section class="spread">
      <h2>{w.program.first}</h2>
      <ul class="plain lines">
        {firstAdopters.map(({ locality, year, leftCensored, adoptions: [adoption] }) => (
          <li key={locality.id}>
            {adoption === undefined ? (
              year
            ) : (
              <EvidenceLink id={adoption.id} label={`${year} ${locality.name} ${w.evidence.title}`}>
                {year}
                {leftCensored && "*"}
              </EvidenceLink>
            )}{" "}
            <PlaceName place={locality} year={year} />
          </li>
        ))}
      </ul>
      {firstAdopters.some(({ leftCensored }) => leftCensored) && <p class="small grey">* {w.program.censored}</p>}
      <h2>{w.program.byLevel}</h2>
      <ul class="plain shares">
        {byLevel.map(({ level, adopters, reporting }) => (
          <Share key={level} name={w.level[level] ?? ""} href={here({ level }, "records")} adopters={adopters} reporting={reporting} />
        ))}
      </ul>
      {provinces.length > 0 && (
        <>
          <h2>{w.program.byProvince}</h2>
          <ul class="plain shares">
            {provinces.map(({ province, adopters, reporting }) => (
              <Share
                key={province?.id}
                name={province?.name ?? "—"}
                href={here({ within: province?.id ?? null }, "records")}
                adopters={adopters}
                reporting={reporting}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface ShareProps {
  readonly name: string;
  readonly href: string;
  readonly adopters: number;
  readonly reporting: number;
}

function Share({ name, href, adopters, reporting }: ShareProps): JSX.Element {
  return (
    <li>
      <span>{name}</span>
      <span class="track" aria-hidden="true">
        <span class="bar" style={{ width: `${reporting === 0 ? 0 : (adopters / reporting) * 100}%` }} />
      </span>
      <span class="number">
        {adopters === 0 ? adopters : <a href={href}>{adopters}</a>}
        <span class="grey"> / {reporting}</span>
      </span>
    </li>
  );
}
