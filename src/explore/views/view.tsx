import type { JSX } from "preact";
import { address } from "../address/address.js";
import { route } from "../address/route.js";
import { Missing } from "../parts/states.js";
import { words } from "../words/index.js";
import { ReportView } from "./report-view.js";

/** The view of the address (视图). */
export function View(): JSX.Element {
  const at = route(address.value.path);
  switch (at.view) {
    case "report":
      return <ReportView id={at.id} />;
    default:
      return <Missing what={words.value.kinds["Section"] ?? ""} id={address.value.path} />;
  }
}
