/** Reads RFC 4180: a reader of our own, since what was written must not be read by its writer. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = "";
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (quoted && character === '"' && text[i + 1] === '"') field += text[++i]!;
    else if (character === '"') quoted = !quoted;
    else if (!quoted && character === ",") {
      row.push(field);
      field = "";
    } else if (!quoted && character === "\r" && text[i + 1] === "\n") {
      i++;
      rows.push([...row, field]);
      row = [];
      field = "";
    } else field += character!;
  }
  if (quoted || field !== "" || row.length > 0) throw new Error("the last line does not end");
  return rows;
}
