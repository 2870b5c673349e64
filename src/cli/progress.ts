import cliProgress from "cli-progress";
import type { Terminal } from "./terminal.js";

export interface Progress {
  /** One more is done; `name` is shown. */
  readonly step: (name: string) => void;
  /** Writes a line above the bar. */
  readonly line: (text: string) => void;
  readonly stop: () => void;
}

/** A bar on stderr; where stderr is no terminal, a line now and then. One file needs no bar. */
export function progress(total: number, label: string, terminal: Terminal): Progress {
  if (total < 2) return { step: () => undefined, line: (text) => terminal.err(text), stop: () => undefined };
  const bar = new cliProgress.SingleBar(
    {
      format: `${label} {bar} {percentage}% │ {value}/{total} │ {rate} │ ${terminal.language === "zh" ? "余" : "left"} {eta_formatted} │ {file}`,
      stream: terminal.stderr,
      hideCursor: true,
      clearOnComplete: true,
      noTTYOutput: true,
      notTTYSchedule: 2000,
      gracefulExit: false,
    },
    cliProgress.Presets.shades_classic,
  );
  const began = performance.now();
  let done = 0;
  const rate = (): string => {
    const each = (done * 1000) / Math.max(1, performance.now() - began);
    return `${each.toFixed(each < 10 ? 1 : 0)}/${terminal.language === "zh" ? "秒" : "s"}`;
  };
  bar.start(total, 0, { file: "", rate: rate() });
  return {
    step: (name) => {
      done += 1;
      bar.increment(1, { file: name, rate: rate() });
    },
    line: (text) => {
      if (terminal.stderr.isTTY === true) terminal.stderr.write("\r\x1b[K");
      terminal.err(text);
    },
    stop: () => bar.stop(),
  };
}
