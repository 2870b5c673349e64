/** Who may import whom: docs/architecture.md. Every rule's comment says why it is there. */
const STAGES = "read|parse|extract|resolve";

/** Files of `room` import only these rooms of ours. */
const onlySees = (room, rooms, comment) => ({
  name: `${room.replace(/\W+/gu, "-")}-sees-only-${rooms.map((seen) => seen.replace(/\W.*/u, "")).join("-") || "itself"}`,
  comment,
  severity: "error",
  from: { path: `^src/(${room})/` },
  to: { path: "^src/", pathNot: [`^src/$1/`, ...rooms.map((seen) => (/[/.]/u.test(seen) ? `^src/${seen}` : `^src/${seen}/`))] },
});

/** These packages are used in this one room. */
const onlyIn = (room, packages, comment) => ({
  name: `only-${room.replace("/", "")}-uses-${packages[0].replace(/\W+/gu, "-")}`,
  comment,
  severity: "error",
  from: { path: "^src/", pathNot: `^src/${room}` },
  to: { path: packages.map((name) => `node_modules/${name}/`) },
});

module.exports = {
  forbidden: [
    {
      name: "no-circular",
      comment: "A circle means two ideas that are one, or one in the wrong room.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    { name: "no-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },

    onlySees("model", [], "Everything sees the model; it sees nothing."),
    onlySees("zh", [], "Chinese as such knows nothing of our domain."),
    onlySees(STAGES, ["model", "zh"], "A stage is a function from one model type to the next; stages do not know each other."),
    onlySees("knowledge", ["model", "zh"], "Loads what people wrote down under seeds/."),
    onlySees("annotate", ["model"], "A page of a reading needs nothing but the reading."),
    onlySees("suggest", ["model", "zh"], "Counts names over readings."),
    onlySees("fetch", ["model"], "Gets bytes; what they are is the readers' business."),
    {
      name: "fetch-for-cli",
      comment: "Only `fazhi ingest` fetches; the server never does.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(cli|fetch)/" },
      to: { path: "^src/fetch/" },
    },
    onlySees("evaluate", ["model"], "Scores a reading; how the reading came about is not its business."),
    onlySees("load", ["model", "zh"], "Stores rows and finds them by their words; does not know where they come from."),
    onlySees("export", ["model", "load/(read/|reader|store\\.ts)"], "An export reads the graph and writes a format."),
    onlySees(
      "serve",
      ["model", "zh", "export", "load/(read/|search/|reader|store\\.ts)", "pipeline\\.ts", "ingest\\.ts", "log\\.ts"],
      "Clients read; what changes the graph enters through the pipeline.",
    ),
    onlySees(
      "mcp",
      ["model", "serve/(apollo|context)\\.ts", "load/store\\.ts", "log\\.ts"],
      "An assistant asks through the same schema as every client.",
    ),
    {
      name: "mcp-for-cli",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(cli|mcp)/" },
      to: { path: "^src/mcp/" },
    },
    onlyIn("mcp/", ["@modelcontextprotocol/sdk", "zod"], "Assistants are one room's business."),
    onlyIn("read/", ["pdfjs-dist", "mammoth", "htmlparser2"], "Formats are the readers' business."),
    onlySees("explore", [], "The page speaks only GraphQL over HTTP."),

    {
      name: "stages-entered-by-index",
      comment: "A stage has one door.",
      severity: "error",
      from: { path: "^src/([^/]+)", pathNot: `^src/(${STAGES})/` },
      to: { path: `^src/(${STAGES})/`, pathNot: `^src/(${STAGES})/index\\.ts$` },
    },
    {
      name: "knowledge-for-pipeline-and-cli",
      comment: "Knowledge is handed on as model data, so that a stage can be tried with other knowledge.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(knowledge/|curate/|cli/|pipeline\\.ts)" },
      to: { path: "^src/knowledge/" },
    },
    {
      name: "cli-is-the-top",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { path: "^src/cli/" },
    },
    {
      name: "evaluate-for-cli",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(cli|evaluate)/" },
      to: { path: "^src/evaluate/" },
    },
    {
      name: "config-for-cli",
      comment: "Who needs a setting takes it as an argument.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { path: "^src/config\\.ts$" },
    },
    {
      name: "cli-loads-lazily",
      comment: "`fazhi --help` starts in a moment, since a verb loads its machinery only when it runs.",
      severity: "error",
      from: { path: "^src/cli/" },
      to: { path: "^src/(serve|export|mcp)/", dynamic: false, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "main-loads-verbs-lazily",
      severity: "error",
      from: { path: "^src/cli/(main|verbs|words)\\.ts$" },
      to: {
        path: "^src/",
        pathNot: "^src/(cli/(program|verb|verbs|help-words|terminal|exit)|config)\\.ts$",
        dynamic: false,
        dependencyTypesNot: ["type-only"],
      },
    },

    onlyIn("load/", ["neo4j-driver", "@grafeo-db/js"], "The two engines stay behind the port."),
    onlyIn("cli/", ["commander", "cli-progress", "picocolors"], "Terminals are the command line's business."),
    onlyIn(
      "(serve/|explore/ask/)",
      ["express", "@apollo/server", "type-graphql", "graphql"],
      "HTTP and GraphQL are the server's business.",
    ),
    onlyIn("knowledge/", ["yaml"], "Knowledge is read in one place."),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^src/explore/.*\\.(css|html)$" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js"],
    },
  },
};
