import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

/** The query page: everything in one folder with relative addresses, so that it works offline and behind any path. */
export default defineConfig({
  root: fileURLToPath(new URL("graphiql", import.meta.url)),
  base: "./",
  build: {
    outDir: fileURLToPath(new URL("../../dist/explore/graphiql", import.meta.url)),
    emptyOutDir: true,
    chunkSizeWarningLimit: 3_000,
    rolldownOptions: {
      // "use client" concerns servers that render React; there is none here.
      onLog: (level, log, handle) => {
        if (log.code !== "MODULE_LEVEL_DIRECTIVE") handle(level, log);
      },
    },
  },
});
