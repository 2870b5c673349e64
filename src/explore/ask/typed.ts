/** A query (查询) that knows the shape of its variables and of its answer. */
export interface Typed<Answer, Variables> {
  readonly name: string;
  readonly text: string;
  /** Never set: holds the two types. */
  readonly types?: { readonly answer: Answer; readonly variables: Variables };
}
