import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { here } from "../address/address.js";
import { words } from "../words/index.js";
import type { Peer } from "./peers.js";

const WIDTH = 150;
const HEIGHT = 14;
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity };

/**
 * A value as a bar, its peers as strokes across it (与同级比), and where it ranks among them; each stroke leads to its sentence. The strokes are
 * one stop of the keyboard: arrow keys go along them, from the least, and the one in focus is said in words.
 */
export function PeerBar({ value, peers }: { readonly value: number; readonly peers: readonly Peer[] }): JSX.Element | null {
  const w = words.value.place;
  const box = useRef<SVGSVGElement>(null);
  const [at, setAt] = useState(0);
  const [focused, setFocused] = useState(false);
  if (peers.length === 0) return null;
  const sorted = [...peers].sort((a, b) => a.baseValue - b.baseValue);
  const stop = Math.min(at, sorted.length - 1);
  const most = Math.max(value, ...peers.map(({ baseValue }) => baseValue), Number.MIN_VALUE);
  const x = (of: number): number => (Math.max(of, 0) / most) * (WIDTH - 2);
  const rank = 1 + peers.filter(({ baseValue }) => baseValue > value).length;
  const said = ({ locality, rawValue }: Peer): string => `${locality.name} ${rawValue}`;
  const onKey = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    box.current?.querySelectorAll("a")[Math.min(Math.max(stop + step, 0), sorted.length - 1)]?.focus();
  };
  const shown = focused ? sorted[stop] : undefined;
  return (
    <span class="peer-bar">
      <svg
        ref={box}
        width={WIDTH}
        height={HEIGHT}
        role="group"
        aria-label={w.peers}
        onKeyDown={onKey}
        onFocusIn={() => setFocused(true)}
        onFocusOut={() => setFocused(false)}
      >
        <rect class="value" y={4} width={Math.max(x(value), 1)} height={6} />
        {sorted.map((peer, nth) => (
          <a
            key={peer.id}
            href={here({ e: peer.id, n: null })}
            tabindex={nth === stop ? 0 : -1}
            aria-label={said(peer)}
            data-evidence={peer.id}
            onFocus={() => setAt(nth)}
          >
            <title>{said(peer)}</title>
            <rect class="reach" x={x(peer.baseValue) - 2} width={6} height={HEIGHT} />
            <rect class="peer" x={x(peer.baseValue)} width={1.5} height={HEIGHT} />
          </a>
        ))}
      </svg>
      <span class="small grey">{shown === undefined ? w.rank(rank, peers.length + 1) : said(shown)}</span>
    </span>
  );
}
