import type { Verb } from "./verb.js";

const JSON_FORMAT = ["--format <format>", ["输出格式：text 或 json（默认 text）", "text or json (default: text)"]] as const;
const LOCALITY = [
  "--locality <place>",
  ["报告所属地区，名称或代码（文中没有写明时）", "whose report it is, name or code, where the text does not say"],
] as const;
const YEAR = ["--year <year>", ["报告年度（文中没有写明时）", "year reported on, where the text does not say"]] as const;
const FORCE = ["--force", ["不像年度报告的文件也读入", "take a file even if it does not look like such a report"]] as const;

/** Every verb of `fazhi`, in the order of its help. */
export const VERBS: readonly Verb[] = [
  {
    name: "ingest",
    does: ["读入报告，写入图谱", "Read reports and put them into the graph"],
    argument: [
      "[paths...]",
      [
        "文件、文件夹（含子文件夹）、通配符、网址，或 -（标准输入）",
        "files, folders with all below, globs, web addresses, or - for standard input",
      ],
    ],
    options: [
      ["--dry-run", ["只读取与抽取，不写入", "read and extract, store nothing"]],
      ["--urls <file>", ["网址清单，每行一个；只读清单上的，不爬取", "a list of web addresses, one a line; nothing else is fetched"]],
      ["--pause <seconds>", ["同一网站两次请求的间隔秒数（默认 1）", "seconds between two requests to one site (default: 1)"]],
      ["--jobs <n>", ["读取线程数（默认按处理器数）", "reading threads (default: by the processors)"]],
      ["--report <file>", ["把每个文件的结果写成 JSON 文件", "write the outcome of each file as JSON"]],
      LOCALITY,
      YEAR,
      FORCE,
      ["--replace", ["同一机关同一年度已有报告时，用新的替换", "replace a stored report of the same body and year"]],
      ["--keep-both", ["同一机关同一年度已有报告时，两份都保留", "keep a stored report of the same body and year beside the new one"]],
      ["--refresh", ["用当前词库重新抽取已存的报告，不需要原文件", "extract the stored texts anew with this lexicon, without the files"]],
      JSON_FORMAT,
    ],
    examples: [
      ["fazhi ingest reports/", ["读入整个文件夹", "a whole folder"]],
      ["fazhi ingest '2023/**/*.txt' --dry-run", ["先试一遍，不写入", "try first, store nothing"]],
      ["fazhi ingest --urls urls.txt --report result.json", ["按网址清单读入", "the pages of a list of addresses"]],
      ["fazhi ingest - --locality 鹰潭市 --year 2023 < report.txt", ["从标准输入读入", "from standard input"]],
    ],
    load: () => import("./ingest.js"),
  },
  {
    name: "extract",
    does: ["抽取一份或多份报告，输出 JSON 或网页，不写入图谱", "Print what reports say as JSON or as pages, without any store"],
    argument: ["<paths...>", ["文件、文件夹、通配符，或 -", "files, folders, globs, or -"]],
    options: [
      ["--format <format>", ["输出格式：json，或 html（原文加标注的网页）", "json, or html: the text with its marks, as a page"]],
      ["-o, --output <path>", ["写入文件；多份报告的网页写入文件夹", "write to a file; pages of several reports go to a folder"]],
      ["--gold <path>", ["网页上对照人工标注（文件或文件夹）", "gold beside the marks of the page (file or folder)"]],
      ["--text", ["附上原文 source.text", "add the text itself, source.text"]],
      LOCALITY,
      YEAR,
      FORCE,
    ],
    examples: [
      ["fazhi extract report.txt", ["一份报告，一个 JSON 对象", "one report, one JSON object"]],
      ["fazhi extract reports/ > readings.jsonl", ["多份报告，每行一个对象", "several reports, one object a line"]],
      ["fazhi extract report.pdf --format html -o report.html", ["可转给同事看的一页", "a page to show a colleague"]],
    ],
    load: () => import("./extract.js"),
  },
  {
    name: "explain",
    does: ["说明某处句子用了哪些规则、次序与结果", "Tell which rules read a sentence, in which order, and what came of it"],
    argument: ["<place>", ["文件:偏移 或 文件:行:列", "FILE:OFFSET or FILE:LINE:COLUMN"]],
    options: [LOCALITY, YEAR, FORCE, JSON_FORMAT],
    examples: [["fazhi explain seeds/reports/fucheng-2022.txt:4640", ["第 4640 个字符所在的句子", "the sentence at character 4640"]]],
    load: () => import("./explain.js"),
  },
  {
    name: "lexicon",
    does: ["检查词库（check），或列出词库未收录的名称（suggest）", "Check the lexicon, or suggest names that it lacks"],
    argument: ["<what...>", ["check [文件夹]，或 suggest 报告…", "check [FOLDER], or suggest REPORTS…"]],
    options: [
      ["--kind <kind>", ["suggest：programs（举措，默认）或 indicators（未对应指标的数据）", "suggest: programs (default) or indicators"]],
      ["--min <places>", ["suggest：至少多少个地区使用（默认 1）", "suggest: used by at least so many places (default: 1)"]],
      ["--first <n>", ["suggest：列出前 n 条（默认 50）", "suggest: the first n (default: 50)"]],
      JSON_FORMAT,
    ],
    examples: [
      ["fazhi lexicon check", ["检查随附的词库", "the lexicon of the package"]],
      ["fazhi lexicon suggest reports/ --min 3", ["三个以上地区使用而词库未收录的", "what three places or more use and the lexicon lacks"]],
    ],
    load: () => import("./lexicon.js"),
  },
  {
    name: "evaluate",
    does: ["用人工标注评估抽取的准确率、召回率与 F1", "Score the extraction against gold: precision, recall, F1"],
    options: [
      ["--gold <folder>", ["人工标注（JSON）所在文件夹", "folder of gold files (JSON)"]],
      ["--reports <folder>", ["报告所在文件夹（默认 seeds/reports）", "folder of the reports (default: seeds/reports)"]],
      ["--verbose", ["逐条列出漏掉的和抽错的，连同原句", "list what was missed and what was wrong, with its sentence"]],
      JSON_FORMAT,
    ],
    examples: [
      ["fazhi evaluate --gold test/gold", ["打印各类得分", "print the scores of each kind"]],
      ["fazhi evaluate --gold gold --reports reports --format json", ["供程序读取", "for a program"]],
    ],
    load: () => import("./evaluate.js"),
  },
  {
    name: "serve",
    does: ["启动浏览页、查询页与 GraphQL 服务", "Serve the explorer, the query page and GraphQL"],
    options: [
      ["--seed", ["内嵌存储为空时，先读入随附的五份报告", "fill an empty embedded store with the five reports first"]],
      ["--port <port>", ["端口（默认取 PORT，否则 4000）", "port (default: PORT, else 4000)"]],
      ["--host <host>", ["地址（默认取 HOST，否则 127.0.0.1）", "address (default: HOST, else 127.0.0.1)"]],
    ],
    examples: [
      ["fazhi serve --seed", ["打开 http://127.0.0.1:4000/", "then open http://127.0.0.1:4000/"]],
      ["PORT=8080 HOST=0.0.0.0 fazhi serve", ["对外提供服务", "serve other machines, too"]],
    ],
    load: () => import("./serve.js"),
  },
  {
    name: "mcp",
    does: [
      "供智能助手提问（模型上下文协议，标准输入输出），只读，每条事实附原句",
      "Answer an assistant (Model Context Protocol over stdio): only reads, each fact with its sentence",
    ],
    options: [],
    examples: [["fazhi mcp", ["由助手启动，登记方法见 docs/mcp.md", "started by the assistant; docs/mcp.md tells how to register it"]]],
    load: () => import("./mcp.js"),
  },
  {
    name: "export",
    does: [
      "导出图谱：点与边（Gephi、Cytoscape 等）或表格（CSV）",
      "Export the graph: nodes and edges (Gephi, Cytoscape …) or tables (CSV)",
    ],
    argument: [
      "<what>",
      [
        "graph.json、cytoscape.json、graphology.json、graph.gexf、graph.graphml；adoptions.csv、observations.csv、citations.csv、reports.csv、panel.csv；graph.jsonl",
        "graph.json, cytoscape.json, graphology.json, graph.gexf, graph.graphml; adoptions.csv, observations.csv, citations.csv, reports.csv, panel.csv; graph.jsonl",
      ],
    ],
    options: [
      ["-o, --output <file>", ["写入文件（默认标准输出）", "write to a file (default: standard output)"]],
      ["--within <place>", ["只要某地及其所辖：名称、代码或标识", "only a place with all below it: name, code or id"]],
      ["--program <name...>", ["只要这些举措", "only these measures, names or aliases"]],
      ["--theme <name...>", ["只要这些主题", "only these themes"]],
      ["--from <year>", ["自此报告年度起", "from this year reported on"]],
      ["--to <year>", ["至此报告年度止", "to this year reported on"]],
      ["--kind <kind...>", ["只要这些种类的点", "only nodes of these kinds"]],
      ["--evidence", ["附上原句", "with the sentences"]],
    ],
    examples: [
      [
        "fazhi export adoptions.csv -o adoptions.csv",
        ["每行一条：某地某年落实某项举措，附原句", "a row for each place, year and measure, with its sentence"],
      ],
      ["fazhi export graph.gexf --within 江西省 -o 江西.gexf", ["用 Gephi 打开", "for Gephi"]],
      ["fazhi export graph.jsonl | gzip > graph.jsonl.gz", ["整个图谱，fazhi import 可读回", "the whole graph, for fazhi import"]],
    ],
    load: () => import("./export.js"),
  },
  {
    name: "import",
    does: [
      "读入 fazhi export graph.jsonl 导出的图谱，两种存储之间搬家",
      "Take in what fazhi export graph.jsonl wrote, from either engine to the other",
    ],
    argument: ["<file>", ["导出的文件（可为 .gz），或 -", "the exported file, .gz too, or -"]],
    options: [["--replace", ["同一机关同一年度已有报告时，用文件中的替换", "replace a stored report of the same body and year"]]],
    examples: [
      ["fazhi import graph.jsonl.gz", ["导入内嵌存储", "into the embedded store"]],
      ["NEO4J_URI=bolt://localhost:7687 NEO4J_PASSWORD=… fazhi import graph.jsonl", ["搬到 Neo4j", "over to Neo4j"]],
    ],
    load: () => import("./import.js"),
  },
  {
    name: "stats",
    does: ["图谱里有什么：存储、版本与数量", "What is in the graph: store, versions, counts"],
    options: [JSON_FORMAT],
    examples: [["fazhi stats --format json", ["供程序读取", "for a program"]]],
    load: () => import("./stats.js"),
  },
  {
    name: "doctor",
    does: [
      "体检：存储、版本、索引、引文与出处，并说明下一步",
      "Examine the store: versions, indexes, quotes, evidence; and what to do next",
    ],
    options: [
      [
        "--repair",
        ["重建可以重建的：索引，以及由原文得来的一切", "rebuild what can be rebuilt: indexes, and all that stands on the texts"],
      ],
      JSON_FORMAT,
    ],
    examples: [
      ["fazhi doctor", ["逐字核对每一处引文", "check every quote against its text"]],
      ["fazhi doctor --repair", ["修复", "mend what does not hold"]],
    ],
    load: () => import("./doctor.js"),
  },
  {
    name: "remove",
    does: ["按编号移除报告及只属于它的内容", "Remove reports and what only they brought"],
    argument: ["<ids...>", ["报告编号，如 rep-360600-2023", "ids of reports, such as rep-360600-2023"]],
    options: [],
    examples: [["fazhi remove rep-360600-2023", ["移除鹰潭市 2023 年度报告", "remove the report of 鹰潭市 for 2023"]]],
    load: () => import("./remove.js"),
  },
];
