import { Command, CommanderError } from "commander";
import { ConfigError } from "../config.js";
import { EXIT, UsageError, type Exit } from "./exit.js";
import { inChinese, titleInChinese } from "./help-words.js";
import type { Terminal } from "./terminal.js";
import type { Bilingual, Verb } from "./verb.js";
import { VERBS } from "./verbs.js";
import { packageVersion } from "./version.js";

/** Runs one command line and returns the exit status; never throws for what a user can get wrong. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<Exit> {
  let exit: Exit = EXIT.ok;
  const program = describe(terminal, (result) => (exit = result));
  try {
    await program.parseAsync([...args], { from: "user" });
    return exit;
  } catch (error) {
    return explain(error, terminal);
  }
}

function describe(terminal: Terminal, done: (exit: Exit) => void): Command {
  const say = ([chinese, english]: Bilingual): string => (terminal.language === "zh" ? chinese : english);
  const program = new Command("fazhi");
  configure(program, terminal)
    .description(
      say([
        "法治图谱：把法治政府建设年度报告变成可查询的图谱，每条事实附原句",
        "fazhi-graph: annual rule-of-law reports as a graph, each fact with its sentence",
      ]),
    )
    .version(packageVersion(), "-V, --version", say(["显示版本", "print the version"]))
    .helpCommand("help [verb]", say(["显示某个命令的帮助", "help for one verb"]));
  for (const verb of VERBS) add(program, verb, terminal, say, done);
  return program;
}

function configure(command: Command, terminal: Terminal): Command {
  const translate = (text: string): string => (terminal.language === "zh" ? inChinese(text) : text);
  return command
    .exitOverride()
    .showSuggestionAfterError()
    .helpOption("-h, --help", terminal.language === "zh" ? "显示帮助" : "print this help")
    .configureHelp({ styleTitle: (title) => (terminal.language === "zh" ? titleInChinese(title) : title) })
    .configureOutput({
      writeOut: (text) => terminal.out(text.replace(/\n$/u, "")),
      writeErr: (text) => terminal.err(translate(text.replace(/\n$/u, ""))),
      getOutHasColors: () => terminal.colour,
      getErrHasColors: () => terminal.colour,
    });
}

function add(program: Command, verb: Verb, terminal: Terminal, say: (text: Bilingual) => string, done: (exit: Exit) => void): void {
  const command = configure(program.command(verb.name), terminal).description(say(verb.does));
  if (verb.argument !== undefined) command.argument(verb.argument[0], say(verb.argument[1]));
  for (const [flags, says] of verb.options) command.option(flags, say(says));
  const examples = verb.examples.map(([line, says]) => `  $ ${line}\n      ${say(says)}`);
  command.addHelpText("after", `\n${say(["示例：", "Examples:"])}\n${examples.join("\n")}`);
  command.action(async () => {
    const { run } = await verb.load();
    done(await run(command.args, command.opts(), terminal));
  });
}

/** A sentence for what went wrong, and its exit status; a stack only for who asks for one. */
function explain(error: unknown, terminal: Terminal): Exit {
  if (error instanceof CommanderError)
    return error.code === "commander.helpDisplayed" || error.code === "commander.version" ? EXIT.ok : EXIT.usage;
  if (error instanceof UsageError || error instanceof ConfigError) {
    terminal.err(error.message);
    return EXIT.usage;
  }
  if (isStoreError(error)) {
    terminal.err(`${error.message} ${error.hint}`);
    return EXIT.store;
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  terminal.err(
    `程序内部错误，请反馈；FAZHI_LOG_LEVEL=debug 可显示细节 (internal error, please report it; FAZHI_LOG_LEVEL=debug shows more): ${message}`,
  );
  if (terminal.environment["FAZHI_LOG_LEVEL"] === "debug") terminal.err(stack ?? "");
  return EXIT.someFailed;
}

/** By its name: importing the class would load the stores before anything is asked of them. */
const isStoreError = (error: unknown): error is Error & { readonly hint: string } =>
  error instanceof Error && error.name === "StoreError" && "hint" in error;
