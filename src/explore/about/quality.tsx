import type { JSX } from "preact";
import floors from "../../../test/gold/floors.json";
import { words } from "../words/index.js";

/** How well reports are read (抽取质量): the floors that the tests hold, on reports marked by hand. */
export function Quality(): JSX.Element {
  const { about } = words.value;
  const { policyDocuments, observations, programs } = floors;
  const inHundred = (share: number): string => String(Math.floor(share * 100));
  return (
    <section id="quality">
      <h2>{about.quality}</h2>
      <p class="reading-width">{about.qualityText}</p>
      <ul>
        <li>{about.measured.documents(String(policyDocuments.f1))}</li>
        <li>{about.measured.figures(String(observations.f1))}</li>
        <li>{about.measured.measures(inHundred(programs.p))}</li>
        <li>{about.measured.core(inHundred(programs.coreRecall))}</li>
      </ul>
      <p class="reading-width">{about.unseen}</p>
    </section>
  );
}
