import { readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";
import { graphOfReports, inEmptyFolder } from "./answers.js";
import { answerOf, codeBlocks } from "./pages.js";

/*
 * node --import tsx test/house/retell.ts docs/api.md …
 * Writes the answers of today into pages: those of queries whole, those of commands where every line of the block has changed its
 * figures is for a person to choose, so they are printed. Read the difference before committing it.
 */

const graph = await graphOfReports();
for (const path of process.argv.slice(2)) {
  let text = readFileSync(path, "utf8");
  for (const block of codeBlocks({ path, text })) {
    const [json, output] = [answerOf(block, "json"), answerOf(block, "text")];
    if (block.info.startsWith("graphql") && json !== null) {
      const answer = await format(JSON.stringify(await graph.ask(block.code)), { parser: "json", printWidth: 140, objectWrap: "collapse" });
      text = text.replace(`\`\`\`json\n${json.code}\`\`\``, () => `\`\`\`json\n${answer}\`\`\``);
    }
    if (/^sh\b.*\btest\b/u.test(block.info) && output !== null) console.log(`${path}:${block.line}\n${inEmptyFolder(block.code).output}`);
  }
  writeFileSync(path, text);
}
await graph.close();
