import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { words } from "../words/index.js";

/** Copies a text (复制) and says so, or says that the browser refuses. */
export function CopyButton({ text, label }: { readonly text: () => string; readonly label: string }): JSX.Element {
  const [said, setSaid] = useState<string | null>(null);
  const copy = (): void => {
    const done = (): void => setSaid(words.peek().evidence.copied);
    const refused = (): void => setSaid(words.peek().evidence.cannotCopy);
    try {
      navigator.clipboard.writeText(text()).then(done, refused);
    } catch {
      refused();
    }
  };
  return (
    <>
      <button type="button" onClick={copy}>
        {label}
      </button>
      <span class="small grey" role="status">
        {said}
      </span>
    </>
  );
}
