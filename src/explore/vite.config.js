import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { checkedQueries } from "./ask/checked-queries.js";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The explorer and the query page: one folder with relative addresses, so that both work offline and behind any path. */
export default defineConfig({
  root: here("."),
  base: "./",
  plugins: [checkedQueries()],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: here("../../dist/explore"),
    emptyOutDir: true,
    chunkSizeWarningLimit: 3_000,
    rolldownOptions: {
      input: [here("index.html"), here("graphiql/index.html")],
      // "use client" concerns servers that render React; there is none here.
      onLog: (level, log, handle) => {
        if (log.code !== "MODULE_LEVEL_DIRECTIVE") handle(level, log);
      },
    },
  },
});
