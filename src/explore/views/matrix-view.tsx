import type { JSX } from "preact";
import { address, here } from "../address/address.js";
import { matrixIndicatorsQuery } from "../ask/generated/matrix-indicators.js";
import { matrixProgramsQuery } from "../ask/generated/matrix-programs.js";
import { ORDERS } from "../matrix/arranged.js";
import { indicatorsAsked } from "../matrix/figures.js";
import { FiguresTab } from "../matrix/figures-tab.js";
import { MeasuresTab } from "../matrix/measures-tab.js";
import { partOf } from "../matrix/part.js";
import { questions } from "../matrix/table-of.js";
import { Head } from "../parts/head.js";
import { OpenGraphql } from "../parts/open-graphql.js";
import { words } from "../words/index.js";
import "../look/matrix.css";
import "../look/matrix-print.css";

const TABS = ["measures", "figures"] as const;

/** Who does what (矩阵): places as rows, measures or indicators as columns. */
export function MatrixView(): JSX.Element {
  const w = words.value.matrix;
  const { query } = address.value;
  const part = partOf(query);
  const tab = TABS.find((one) => one === query.get("tab")) ?? TABS[0];
  const order = ORDERS.find((one) => one === query.get("order")) ?? ORDERS[0];
  return (
    <>
      <Head title={w.titles[tab] ?? ""}>
        {tab === "measures" ? (
          <OpenGraphql query={matrixProgramsQuery} variables={questions(part).programs} />
        ) : (
          <OpenGraphql query={matrixIndicatorsQuery} variables={indicatorsAsked(part)} />
        )}
      </Head>
      <nav class="tabs" aria-label={w.title}>
        {TABS.map((one) => (
          <a
            key={one}
            aria-current={one === tab ? "true" : undefined}
            href={here({ tab: one === TABS[0] ? null : one, sort: null, e: null, n: null })}
          >
            {w.tabs[one]}
          </a>
        ))}
      </nav>
      <p class="grey">{w.leads[tab]}</p>
      {tab === "measures" ? <MeasuresTab part={part} order={order} /> : <FiguresTab part={part} />}
    </>
  );
}
