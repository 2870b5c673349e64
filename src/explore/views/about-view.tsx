import type { JSX } from "preact";
import { Holdings, Versions } from "../about/holdings.js";
import { Quality } from "../about/quality.js";
import { root } from "../address/address.js";
import { aboutQuery } from "../ask/generated/about.js";
import { useQuery } from "../ask/use-answer.js";
import { Head } from "../parts/head.js";
import { OpenGraphql } from "../parts/open-graphql.js";
import { Shown } from "../parts/states.js";
import { words } from "../words/index.js";

const EXPORTS = [
  "reports.csv",
  "adoptions.csv",
  "citations.csv",
  "observations.csv",
  "panel.csv",
  "graph.gexf",
  "graph.graphml",
  "graph.json",
  "cytoscape.json",
  "graphology.json",
];

/** What these data are (关于): how much, which versions, how well read, how to cite, where to get them. */
export function AboutView(): JSX.Element {
  const { about } = words.value;
  const asked = useQuery(aboutQuery, {});
  return (
    <div class="about">
      <Head title={about.title}>
        <OpenGraphql query={aboutQuery} variables={{}} />
      </Head>
      <p class="reading-width">{about.lead}</p>
      <Shown asked={asked}>
        {({ statistics }) => (
          <div class="columns">
            <Holdings statistics={statistics} />
            <Versions statistics={statistics} />
          </div>
        )}
      </Shown>
      <Quality />
      <h2>{about.download}</h2>
      <p class="row">
        {EXPORTS.map((name) => (
          <a key={name} class="button" href={`${root}export/${name}`}>
            {name}
          </a>
        ))}
      </p>
      <p>
        <a href={`${root}schema.graphql`}>{about.schema}</a> · <a href={`${root}graphiql/`}>GraphiQL</a>
      </p>
      <h2>{about.licence}</h2>
      <p class="reading-width">{about.licenceText}</p>
    </div>
  );
}
