/** Ids of the names in a filter; what was not asked for is undefined. An id that nothing bears finds nothing. */
export interface Resolved {
  readonly within?: string | undefined;
  readonly localities?: readonly string[] | undefined;
  readonly programs?: readonly string[] | undefined;
  readonly indicators?: readonly string[] | undefined;
}
