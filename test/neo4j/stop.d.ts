/** See stop.js. */
export default function stopNeo4j(): Promise<void>;
