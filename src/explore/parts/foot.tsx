import type { JSX } from "preact";
import { root, to } from "../address/address.js";
import { words } from "../words/index.js";

/** The foot of the page (页脚). */
export function Foot(): JSX.Element {
  const w = words.value;
  return (
    <footer class="foot row">
      <a href={to("/about")}>{w.nav.about}</a>
      <a href={`${root}graphiql/`}>GraphQL</a>
      <span>{w.search.key}</span>
    </footer>
  );
}
