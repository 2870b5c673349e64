import type { JSX } from "preact";
import { useLayoutEffect } from "preact/hooks";
import { address } from "../address/address.js";
import { route } from "../address/route.js";
import { later } from "../parts/later.js";
import { words } from "../words/index.js";
import { PlaceView } from "./place-view.js";
import { ProgramView } from "./program-view.js";
import { ReportView } from "./report-view.js";
import { SearchView } from "./search-view.js";
import { StartView } from "./start-view.js";

const GraphView = later(async () => (await import("./graph-view.js")).GraphView);
const MatrixView = later(async () => (await import("./matrix-view.js")).MatrixView);
const CompareView = later(async () => (await import("./compare-view.js")).CompareView);
const ChangesView = later(async () => (await import("./changes-view.js")).ChangesView);
const IndicatorView = later(async () => (await import("./indicator-view.js")).IndicatorView);
const DocumentView = later(async () => (await import("./document-view.js")).DocumentView);
const AboutView = later(async () => (await import("./about-view.js")).AboutView);

/** The view of the address (视图). */
export function View(): JSX.Element {
  const at = route(address.value.path);
  // A view that has a title sets it behind this; one that finds nothing shall not keep the title of the page before.
  useLayoutEffect(() => {
    document.title = words.peek().name;
  }, [address.value.path]);
  switch (at.view) {
    case "start":
      return <StartView />;
    case "search":
      return <SearchView text={at.text} />;
    case "program":
      return <ProgramView id={at.id} />;
    case "place":
      return <PlaceView id={at.id} />;
    case "report":
      return <ReportView id={at.id} />;
    case "indicator":
      return <IndicatorView id={at.id} />;
    case "document":
      return <DocumentView id={at.id} />;
    case "graph":
      return <GraphView />;
    case "matrix":
      return <MatrixView />;
    case "compare":
      return <CompareView />;
    case "changes":
      return <ChangesView id={at.id} />;
    case "about":
      return <AboutView />;
    case "unknown":
      return (
        <p class="notice fault" role="alert">
          {words.value.unknownPage(at.path)}
        </p>
      );
  }
}
