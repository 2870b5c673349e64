/** The query that a link of the explorer carries behind `#` (从探索页带来的查询); null where there is none. */
export function asked() {
  const carried = new URLSearchParams(location.hash.slice(1));
  const query = carried.get("query");
  return query === null ? null : { query, variables: carried.get("variables") ?? "{}" };
}
