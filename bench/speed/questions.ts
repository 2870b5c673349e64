export type Row = Readonly<Record<string, unknown>>;

/** A question of the table: what a client asks of us, and how its answer is held against the hand-written Cypher's. */
export interface Question {
  /** Also the name of its statement in `cypher/`. */
  readonly name: string;
  /** Most that the answer may take, as a multiple of the bare server's. */
  readonly goal: number;
  readonly query: string;
  /** Of the query and of the statement alike. */
  readonly variables?: Row;
  /** Rows of both answers as keys that must be equal. */
  readonly ours: (data: Row) => readonly string[];
  readonly theirs: (rows: readonly Row[]) => readonly string[];
}

const EVIDENCE = "evidence { quote sentence { text section { path } report { id title publishedOn } } }";
const PROGRAM = "prog-三项制度";

/** The questions of docs/performance.md on a graph of the synthetic country; `report` and `places` are of that graph. */
export const questions = (report: string, places: readonly string[]): readonly Question[] => [
  {
    name: "adopters",
    goal: 1.6,
    query: `{ adoptions(filter: { programs: ["三项制度"], status: [IMPLEMENTED] }, orderBy: { field: YEAR, direction: ASC }, first: 50) { nodes { id year locality { name } ${EVIDENCE} } } }`,
    ours: (data) => ids(list(data, "adoptions.nodes")),
    theirs: ids,
  },
  {
    name: "page",
    goal: 1.6,
    query: `{ adoptions(filter: { programs: ["三项制度"], status: [IMPLEMENTED], year: { from: 2018 } }, orderBy: { field: YEAR, direction: ASC }, first: 50) { nodes { id year locality { name } evidence { sentence { text } } } } }`,
    ours: (data) => ids(list(data, "adoptions.nodes")),
    theirs: ids,
  },
  {
    name: "report",
    goal: 2,
    query: `query ($report: ID!) { report(id: $report) { title year publishedOn locality { fullName } adoptions(first: 100, filter: { status: [IMPLEMENTED] }) { nodes { id program { name } evidence { sentence { text } } } } citations(first: 100) { nodes { id title } } observations(first: 100) { nodes { id metric value unit rawValue } } } }`,
    variables: { report },
    ours: (data) => ["adoptions", "citations", "observations"].flatMap((part) => ids(list(data, `report.${part}.nodes`))).sort(),
    theirs: (rows) => rows.flatMap((row) => ["adoptions", "citations", "observations"].flatMap((part) => ids(list(row, part)))).sort(),
  },
  {
    name: "compare",
    goal: 1.4,
    query: `query ($places: [ID!]!) { compare(localities: $places) { shared(first: 500) { program { id name } } } }`,
    variables: { places },
    ours: (data) =>
      list(data, "compare.shared")
        .map((row) => text(row, "program.id"))
        .sort(),
    theirs: (rows) => ids(rows).sort(),
  },
  {
    name: "series",
    goal: 1.8,
    query: `{ observations(filter: { indicators: ["行政复议案件审结"] }, orderBy: { field: YEAR, direction: ASC }, first: 100) { nodes { id year value unit rawValue locality { name } evidence { sentence { text } } } } }`,
    ours: (data) => ids(list(data, "observations.nodes")),
    theirs: ids,
  },
  {
    name: "together",
    goal: 1.5,
    query: `{ coAdoption(program: "双随机、一公开", orderBy: BOTH, first: 20) { both program { id } } }`,
    ours: (data) => list(data, "coAdoption").map((row) => text(row, "both")),
    theirs: (rows) => rows.map((row) => text(row, "both")),
  },
  {
    name: "diffusion",
    goal: 2,
    query: `{ diffusion(program: "三项制度") { years { year new } } }`,
    ours: (data) => list(data, "diffusion.years").flatMap((row) => (row["new"] === 0 ? [] : [`${text(row, "year")} ${text(row, "new")}`])),
    theirs: (rows) => rows.map((row) => `${text(row, "year")} ${text(row, "new")}`),
  },
  {
    name: "documents",
    goal: 1.6,
    query: `{ policyDocuments(filter: { citedByPlaces: { min: 1 } }, orderBy: { field: PLACES, direction: DESC }, first: 20) { nodes { id citedByPlaces } } }`,
    ours: (data) => list(data, "policyDocuments.nodes").map((row) => text(row, "citedByPlaces")),
    theirs: (rows) => rows.map((row) => text(row, "places")),
  },
  {
    name: "neighbourhood",
    goal: 1.3,
    query: `{ neighbourhood(id: "${PROGRAM}", depth: 2, limit: 200) { nodes { id kind label } edges { source target type } } }`,
    // Which 200 of a large neighbourhood is each one's own choice: ours is a fair sample, theirs the first ids.
    ours: (data) => [String(list(data, "neighbourhood.nodes").length)],
    theirs: (rows) => [String(rows.length)],
  },
];

/** What stands at `adoptions.nodes` of an answer. */
const at = (answer: Row, path: string): unknown => path.split(".").reduce<unknown>((part, name) => (part as Row)[name], answer);
const list = (answer: Row, path: string): readonly Row[] => at(answer, path) as readonly Row[];
const text = (row: Row, path: string): string => String(at(row, path));
const ids = (rows: readonly Row[]): string[] => rows.map((row) => text(row, "id"));
