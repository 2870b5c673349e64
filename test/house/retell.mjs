import { readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";
import { graphOfReports, inEmptyFolder } from "./answers.ts";
import { answerOf, codeBlocks } from "./pages.ts";

// node --import tsx test/house/retell.mjs docs/api.md …
// Writes today's answers of the graph into pages. What commands print is only shown: which of its lines a page should hold is for a
// person to choose. Read the difference before committing it.

const graph = await graphOfReports();
for (const path of process.argv.slice(2)) {
  let text = readFileSync(path, "utf8");
  for (const block of codeBlocks({ path, text })) {
    const [answer, output] = [answerOf(block, "json"), answerOf(block, "text")];
    if (block.info.startsWith("graphql") && answer !== null) {
      const today = await format(JSON.stringify(await graph.ask(block.code)), { parser: "json", printWidth: 140, objectWrap: "collapse" });
      text = text.replace(`${block.code}\`\`\`\n\n\`\`\`json\n${answer.code}`, () => `${block.code}\`\`\`\n\n\`\`\`json\n${today}`);
    }
    if (/^sh\b.*\btest\b/u.test(block.info) && output !== null)
      process.stdout.write(`${path}:${block.line}\n${inEmptyFolder(block.code).output}\n`);
  }
  writeFileSync(path, text);
}
await graph.close();
