import { availableParallelism } from "node:os";

export default {
  testEnvironment: "<rootDir>/test/support/plain-world.js",
  roots: ["<rootDir>/test"],
  testSequencer: "<rootDir>/test/support/order.js",
  globalSetup: "<rootDir>/test/neo4j/run.js",
  globalTeardown: "<rootDir>/test/neo4j/stop.js",
  extensionsToTreatAsEsm: [".ts"],
  moduleNameMapper: { "^(\\.{1,2}/.*)\\.js$": "$1" },
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2023",
          parser: { syntax: "typescript", decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: false },
        },
      },
    ],
  },
  // Two even on two processors, since much is waiting for a browser or a Neo4j; each takes up to a gigabyte.
  maxWorkers: Math.min(4, Math.max(2, availableParallelism() - 1)),
  // What tests leave behind makes every collection slower: a worker that holds so much is started afresh.
  workerIdleMemoryLimit: "800MB",
  // Says that a test hangs, not how fast it has to be: machines differ, and some are busy.
  testTimeout: 300_000,
  coverageProvider: "v8",
};
