import type { JSX } from "preact";
import { root } from "../address/address.js";
import type { Typed } from "../ask/typed.js";
import { words } from "../words/index.js";

/** The query of a view in the query page (查询页), with its variables; behind `#`, so that it may be long. */
export function OpenGraphql<Answer, Variables>({
  query,
  variables,
}: {
  readonly query: Typed<Answer, Variables>;
  readonly variables: Variables;
}): JSX.Element {
  const asked = new URLSearchParams({ query: query.text, variables: JSON.stringify(variables, null, 2) });
  return (
    <a class="button" href={`${root}graphiql/#${asked.toString()}`} title={words.value.openGraphqlTitle}>
      {words.value.openGraphql}
    </a>
  );
}
