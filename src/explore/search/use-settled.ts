import { useEffect, useState } from "preact/hooks";

const PAUSE = 120;

/** A text once the reader pauses, so that not every letter is asked for (停顿后的输入). */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    if (text === settled) return undefined;
    const timer = setTimeout(() => setSettled(text), text === "" ? 0 : PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  return settled;
}
