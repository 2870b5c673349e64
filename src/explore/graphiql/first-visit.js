/** GraphiQL shows the variables of its first tab only when it finds them in its own storage: put them there once. */
export function firstVisit({ query, variables }) {
  try {
    if (localStorage.getItem("graphiql:tabState") !== null) return;
    localStorage.setItem("graphiql:query", query);
    localStorage.setItem("graphiql:variables", variables);
  } catch {
    // Without storage the first tab starts without its variables.
  }
}
