/** The items of pages as the inside of a JSON array, a line each. */
export async function* jsonItems<T>(pages: AsyncIterable<readonly T[]>, write: (item: T) => object): AsyncGenerator<string> {
  let separator = "\n";
  for await (const page of pages) {
    if (page.length === 0) continue;
    yield separator + page.map((item) => JSON.stringify(write(item))).join(",\n");
    separator = ",\n";
  }
}
