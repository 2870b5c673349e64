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
      format: `${label} {bar} {percentage}% │ {value}/{total} │ {rate} │ ${terminal.language === "zh" ? "余" : "left"} {left} │ {file}`,
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
  // The bar's own estimate takes the last steps for the whole, and reports are stored many at a time.
  const left = (): string => (done === 0 ? "…" : duration((((performance.now() - began) / done) * (total - done)) / 1_000));
  bar.start(total, 0, { file: "", rate: rate(), left: left() });
  return {
    step: (name) => {
      done += 1;
      bar.increment(1, { file: name, rate: rate(), left: left() });
    },
    line: (text) => {
      if (terminal.stderr.isTTY === true) terminal.stderr.write("\r\x1b[K");
      terminal.err(text);
    },
    stop: () => bar.stop(),
  };
}

/** 1h02m, 3m05s, 12s. */
function duration(seconds: number): string {
  const whole = Math.round(seconds);
  const two = (value: number): string => String(value).padStart(2, "0");
  if (whole >= 3_600) return `${Math.floor(whole / 3_600)}h${two(Math.floor((whole % 3_600) / 60))}m`;
  return whole >= 60 ? `${Math.floor(whole / 60)}m${two(whole % 60)}s` : `${whole}s`;
}
