#!/usr/bin/env node
import { runCommand } from "./program.js";
import { processTerminal } from "./terminal.js";

// `fazhi export … | head` closes the pipe early, which is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

process.exitCode = await runCommand(process.argv.slice(2), processTerminal());
