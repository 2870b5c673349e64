/** What a server allows its clients; docs/cli.md has the variables that set it. */
export interface ServiceOptions {
  /** Null: nothing can be changed. */
  readonly apiKey: string | null;
  /** Origins whose pages may ask (CORS): `https://example.org`, or `*` for all. */
  readonly origins: readonly string[];
  /** Requests of one client in a minute. */
  readonly requestsPerMinute: number;
  /** Seconds that a query may take. */
  readonly querySeconds: number;
  /** Megabytes for rows and answers that are kept until the graph is written to; 0 keeps none. */
  readonly cacheMegabytes: number;
  /** Proxies in front of the server whose word for the client's address is believed. */
  readonly trustedProxies: number;
  /** Whether clients may read the schema by query. */
  readonly introspection: boolean;
  /** Whether there is a query page. */
  readonly graphiql: boolean;
}

export const DEFAULTS: ServiceOptions = {
  apiKey: null,
  origins: [],
  requestsPerMinute: 600,
  querySeconds: 20,
  cacheMegabytes: 64,
  trustedProxies: 0,
  introspection: true,
  graphiql: true,
};
