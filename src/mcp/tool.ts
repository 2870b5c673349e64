import { z } from "zod";
import type { Quoted } from "./quotes.js";

/** Asks by the name of a document of `schema/mcp`; rejects with a Refused. */
export type Ask = <T>(document: string, variables: Readonly<Record<string, unknown>>) => Promise<T>;

/** What a tool works with: the graph, and the way to quote it. */
export interface Desk {
  readonly ask: Ask;
  readonly quoted: Quoted;
}

/** A question that an assistant may ask (工具). */
export interface Tool<Input extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  readonly title: string;
  /** Chinese first, then English: when to use it, what it answers. */
  readonly description: string;
  readonly input: Input;
  readonly run: (asked: z.output<Input>, desk: Desk) => Promise<object>;
}

/** Keeps a tool's input and its work of one type. */
export const tool = <Shape extends z.ZodRawShape>(made: {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Shape;
  readonly run: (asked: z.output<z.ZodObject<Shape>>, desk: Desk) => Promise<object>;
}): Tool => ({ ...made, input: z.strictObject(made.input) }) as unknown as Tool;

/** What the graph does not answer, said for the assistant: a sentence, and candidates where a name is ambiguous. */
export class Refused extends Error {
  constructor(
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = "Refused";
  }
}
