import { expect } from "@jest/globals";
import type { Row } from "../../../src/load/store.js";
import type { ContractCase } from "../../support/contract.js";
import { smallReports, version } from "../../support/small-graph.js";

const mentions = smallReports.flatMap(({ report, mentions, sentences }) =>
  mentions.map((mention) => ({ report: report.id, mention, sentence: sentences.find(({ id }) => id === mention.sentence) })),
);
const first = mentions.find(({ mention }) => mention.kind === "Program");
const named = first?.mention.target ?? "";
const figure = smallReports.flatMap(({ report, observations, sentences }) =>
  observations.map((observation) => ({
    report: report.id,
    observation,
    sentence: sentences.find(({ id }) => id === observation.sentence),
  })),
)[0];

export const cases: readonly ContractCase[] = [
  {
    statement: "read/reports-mentioning",
    parameters: { programs: [named, "prog-没有"] },
    expected: [
      ...new Set(mentions.filter(({ mention }) => mention.kind === "Program" && mention.target === named).map(({ report }) => report)),
    ]
      .sort()
      .map((report) => ({ report })),
  },
  {
    statement: "read/quoted-mention",
    parameters: { report: first?.report, id: first?.mention.id },
    expected: [
      {
        quote: first?.mention.text,
        start: first?.mention.start,
        end: first?.mention.end,
        labels: ["Program"],
        sentence: first?.sentence?.text,
        sentenceStart: first?.sentence?.start,
      },
    ],
  },
  {
    statement: "read/quoted-wordings",
    parameters: { program: named },
    expected: (rows) => {
      const wordings = mentions.filter(({ mention }) => mention.target === named).map(({ mention }) => mention.text);
      expect(rows.map(({ text }) => text).toSorted()).toEqual([...new Set(wordings)].toSorted());
    },
  },
  {
    statement: "read/quoted-observation",
    parameters: { id: figure?.observation.id },
    expected: [
      {
        quote: figure?.observation.rawValue,
        start: figure?.observation.start,
        end: figure?.observation.end,
        labels: ["Observation"],
        sentence: figure?.sentence?.text,
        sentenceStart: figure?.sentence?.start,
        report: figure?.report,
      },
    ],
  },
  {
    statement: "write/carry-version",
    parameters: { before: version.lexiconVersion, now: "later" },
    expected: ([row]: readonly Row[]): void => {
      const outdated = smallReports.filter(({ report }) => report.lexiconVersion === version.lexiconVersion);
      expect(row).toEqual({ written: outdated.length });
    },
  },
];
