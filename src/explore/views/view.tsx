import type { JSX } from "preact";
import { address } from "../address/address.js";
import { route } from "../address/route.js";
import { words } from "../words/index.js";
import { ProgramView } from "./program-view.js";
import { ReportView } from "./report-view.js";
import { StartView } from "./start-view.js";

/** The view of the address (视图). */
export function View(): JSX.Element {
  const at = route(address.value.path);
  switch (at.view) {
    case "start":
      return <StartView />;
    case "program":
      return <ProgramView id={at.id} />;
    case "report":
      return <ReportView id={at.id} />;
    default:
      return (
        <p class="notice fault" role="alert">
          {words.value.unknownPage(address.value.path)}
        </p>
      );
  }
}
