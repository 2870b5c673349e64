/** The noun phrase that a figure counts, from the words before and after it in its clause. */
export interface MetricParts {
  /** Words of the clause before the figure, back to the last boundary or figure. */
  readonly before: string;
  /** Words after it up to the next boundary or figure. */
  readonly after: string;
  readonly unit: string;
  /** What the figure before in the same sentence counted, without its verb; for 已办结103件. */
  readonly carried: string;
  /** The last troubles that were counted in the same sentence, for 整改12个. */
  readonly issue: string;
  /** The last activity that was counted in the same sentence, for who came to it. */
  readonly event: string;
  /** The metric of the figure before in the same sentence. */
  readonly previous: string;
  /** Whether the words before follow another figure without a mark between (17个部门｜制定检查任务104项). */
  readonly runsOn: boolean;
  /** What is said after the list of figures that this one stands in: 20个企业、3个管委会和1个商会｜建立行政执法监测点. */
  readonly following: string;
  /** What a later figure of the same list counts, for verbs that share one object: 取消15项、新增17项｜行政权力事项. */
  readonly ahead: string;
  /** Whether this figure tells a part of what the carried one counted: 其中…, （市级12件）. */
  readonly isPart: boolean;
  /** The clause before this one, for a subject that stands there. */
  readonly clauseBefore: string;
}

/** What a figure counts, and the same without its verb, for the next figure to carry on. */
export interface Counted {
  readonly metric: string;
  readonly object: string;
}
