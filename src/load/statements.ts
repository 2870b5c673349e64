/** Name of a file under `cypher/`, without its ending: `read/adoptions`. */
export type StatementName = string;
