import "reflect-metadata";
import { lexicographicSortSchema, printSchema } from "graphql";
import type { GraphQLSchema } from "graphql";
import { buildSchemaSync, getMetadataStorage } from "type-graphql";
import { AdoptionEdges, AdoptionQueries } from "./resolvers/adoption.js";
import { ChangesEdges, ChangesQueries, FigureChangeEdges, MeasureChangeEdges } from "./resolvers/changes.js";
import { CoAdopterEdges, CoAdoptionEdges, CoAdoptionQueries, ProgramCoAdoption } from "./resolvers/co-adoption.js";
import {
  ComparedIndicatorEdges,
  ComparedMeasureEdges,
  ComparedPlaceEdges,
  ComparisonEdges,
  ComparisonQueries,
  FigureCellEdges,
  MeasureCellEdges,
} from "./resolvers/compare.js";
import { CurationMutations } from "./resolvers/curation.js";
import {
  AdoptionStart,
  DiffusionEdges,
  DiffusionQueries,
  FirstAdopterEdges,
  ProgramDiffusion,
  ProvinceDiffusionEdges,
} from "./resolvers/diffusion.js";
import { GraphEdgeEvidence, GraphQueries } from "./resolvers/graph.js";
import { GroupQueries, GroupValueEdges } from "./resolvers/group.js";
import { IndicatorEdges, IndicatorQueries } from "./resolvers/indicator.js";
import { LocalityEdges, LocalityQueries, SuccessionEdges } from "./resolvers/locality.js";
import { NodeQueries, StatisticsEdges } from "./resolvers/node.js";
import { ObservationEdges, ObservationQueries } from "./resolvers/observation.js";
import { CitationEdges, IssuanceEdges, PolicyDocumentEdges, PolicyDocumentQueries } from "./resolvers/policy-document.js";
import { ProgramEdges, ProgramQueries } from "./resolvers/program.js";
import { ReportEdges, ReportQueries } from "./resolvers/report.js";
import { SearchEdges, SearchQueries } from "./resolvers/search.js";
import { IndicatorSeriesField, SeriesLineEdges, SeriesPointEdges } from "./resolvers/series.js";
import { EvidenceEdges, OrganizationEdges, SectionEdges, SentenceEdges } from "./resolvers/text.js";

let built: GraphQLSchema | null = null;

/** The schema that clients see, built once from the types and resolvers. */
export function schema(): GraphQLSchema {
  // A column is read by GraphQL itself; type-graphql would make a call of its own for each column of each row.
  for (const type of getMetadataStorage().objectTypes) type.simpleResolvers = true;
  built ??= buildSchemaSync({
    resolvers: [
      NodeQueries,
      StatisticsEdges,
      LocalityQueries,
      LocalityEdges,
      SuccessionEdges,
      ProgramQueries,
      ProgramEdges,
      PolicyDocumentQueries,
      PolicyDocumentEdges,
      CitationEdges,
      IssuanceEdges,
      GroupQueries,
      GroupValueEdges,
      IndicatorQueries,
      IndicatorEdges,
      IndicatorSeriesField,
      SeriesLineEdges,
      SeriesPointEdges,
      ReportQueries,
      ReportEdges,
      AdoptionQueries,
      AdoptionEdges,
      ObservationQueries,
      ObservationEdges,
      EvidenceEdges,
      SectionEdges,
      SentenceEdges,
      OrganizationEdges,
      DiffusionQueries,
      ProgramDiffusion,
      DiffusionEdges,
      ProvinceDiffusionEdges,
      FirstAdopterEdges,
      AdoptionStart,
      CoAdoptionQueries,
      ProgramCoAdoption,
      CoAdoptionEdges,
      CoAdopterEdges,
      ComparisonQueries,
      ComparisonEdges,
      ComparedPlaceEdges,
      ComparedMeasureEdges,
      MeasureCellEdges,
      ComparedIndicatorEdges,
      FigureCellEdges,
      ChangesQueries,
      ChangesEdges,
      MeasureChangeEdges,
      FigureChangeEdges,
      SearchQueries,
      SearchEdges,
      GraphQueries,
      GraphEdgeEvidence,
      CurationMutations,
    ],
    validate: false,
  });
  return built;
}

/** The schema as text, in the order of the alphabet: what `schema/schema.graphql` holds. */
export const emitSchema = (): string => `${printSchema(lexicographicSortSchema(schema()))}\n`;
