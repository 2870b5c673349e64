import { afterEach, expect, test } from "@jest/globals";
import neo4j, { type Driver, type SessionConfig } from "neo4j-driver";
import { datasetVersion } from "../../src/load/read/dataset.js";
import { removeReport, writeReports, writeVocabulary } from "../../src/load/writer.js";
import { smallReports, smallVocabulary, version } from "../support/small-graph.js";
import { describeNeo4j, openers } from "../support/stores.js";

/* A Neo4j that holds other people's data: their nodes bear our ids and names, and are tied by relationships of our types. */

describeNeo4j("other people's data", (config) => {
  const open = openers(config);
  let driver: Driver | null = null;
  afterEach(async () => {
    await driver?.close();
    driver = null;
  });

  test("stays as it was while ours is written, replaced and removed, and does not change ours", async () => {
    const alone = await open.neo4j();
    await writeVocabulary(alone, smallVocabulary, version);
    await writeReports(alone, smallReports);
    const undisturbed = await datasetVersion(alone);

    const store = await open.neo4j();
    const connection = (driver = neo4j.driver(config.uri, neo4j.auth.basic(config.username, config.password)));
    const run = async (text: string, values: object = {}): Promise<string[]> => {
      const options: Pick<SessionConfig, keyof SessionConfig> = { database: config.database };
      const session = connection.session(options);
      const { records } = await session.run(text, values);
      await session.close();
      return records.map((record) => JSON.stringify(record.toObject()));
    };
    const ids = [...smallReports.map(({ report }) => report.id), ...smallVocabulary.programs.map(({ id }) => id), "meta"];
    await run("UNWIND $ids AS id CREATE (:Paper {id: id, name: '三项制度', year: 2022})", { ids });
    await run("MATCH (a:Paper), (b:Paper) WHERE a.id < b.id CREATE (a)-[:CITES {id: a.id + b.id}]->(b)");
    const theirs = (): Promise<string[]> =>
      run(`MATCH (p:Paper) OPTIONAL MATCH (p)-[r]-(o)
           RETURN p.id AS id, labels(p) AS labels, properties(p) AS own, type(r) AS type, properties(r) AS tie, o.id AS other
           ORDER BY id, other, type`);
    const before = await theirs();
    expect(before.length).toBe(ids.length * (ids.length - 1));

    await writeVocabulary(store, smallVocabulary, version);
    await writeReports(store, smallReports);
    expect(await datasetVersion(store)).toBe(undisturbed);
    await writeReports(store, smallReports, { mode: "replace" });
    for (const { report } of smallReports) await removeReport(store, report.id);
    expect(await theirs()).toEqual(before);
  });
});
