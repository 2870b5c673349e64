import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { address } from "../address/address.js";
import type { Typed } from "../ask/typed.js";
import { useAnswer } from "../ask/use-answer.js";
import { AskForm } from "../graph/ask-form.js";
import { askPicture, firstQuestion } from "../graph/ask-picture.js";
import { graphAsked } from "../graph/asked.js";
import type { GraphAsked } from "../graph/asked.js";
import { Drawing } from "../graph/drawing.js";
import type { Picture } from "../graph/picture.js";
import { Head } from "../parts/head.js";
import { OpenGraphql } from "../parts/open-graphql.js";
import { Shown } from "../parts/states.js";
import { words } from "../words/index.js";
import "../look/graph.css";
import "../look/graph-narrow.css";

/** What hangs together with what (图): the surroundings of one thing, the way between two, or a place with all below. */
export function GraphView(): JSX.Element {
  const { query } = address.value;
  const search = query.toString();
  const asked = useMemo(() => graphAsked(query), [search]);
  const { of, years, fetched, grown } = asked;
  const answer = useAnswer(`picture ${JSON.stringify({ of, years, fetched, grown })}`, (signal) => askPicture(asked, signal));
  const name = nameIn(answer.data?.picture ?? null);
  const title = titleOf(of, name);
  const { query: question, variables } = firstQuestion(asked);
  return (
    <>
      <Head title={title}>
        <OpenGraphql query={question as Typed<unknown, unknown>} variables={variables} />
      </Head>
      <AskForm of={of} years={years} name={name} />
      <Shown asked={answer}>
        {({ picture }) => (picture === null ? <Nothing of={of} /> : <Drawing asked={asked} picture={picture} title={title} />)}
      </Shown>
    </>
  );
}

function Nothing({ of }: { readonly of: GraphAsked["of"] }): JSX.Element {
  const w = words.value.graph;
  return (
    <p class="notice fault" role="alert">
      {of.how === "around" ? w.missing(of.id) : w.noPath}
    </p>
  );
}

/** What ids are called in a picture; of a name or of what is not there, itself. */
function nameIn(picture: Picture | null): (id: string) => string {
  const labels = new Map(picture?.things.map(({ id, label }) => [id, label]));
  return (id) => labels.get(id) ?? id.replace(/^(?:prog|ind|pol)-/u, "");
}

function titleOf(of: GraphAsked["of"], name: (id: string) => string): string {
  const w = words.value.graph;
  if (of.how === "around") return w.around(name(of.id));
  if (of.how === "path") return w.path(name(of.from), name(of.to));
  return of.within === null ? w.country : w.within(name(of.within));
}
