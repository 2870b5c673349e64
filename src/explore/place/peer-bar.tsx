import type { JSX } from "preact";
import { here } from "../address/address.js";
import { words } from "../words/index.js";
import type { Peer } from "./peers.js";

const WIDTH = 150;
const HEIGHT = 14;

/** A value as a bar, its peers as strokes across it (与同级比), and where it ranks among them; each stroke leads to its sentence. */
export function PeerBar({ value, peers }: { readonly value: number; readonly peers: readonly Peer[] }): JSX.Element | null {
  const w = words.value.place;
  if (peers.length === 0) return null;
  const most = Math.max(value, ...peers.map(({ baseValue }) => baseValue), Number.MIN_VALUE);
  const x = (of: number): number => (Math.max(of, 0) / most) * (WIDTH - 2);
  const rank = 1 + peers.filter(({ baseValue }) => baseValue > value).length;
  return (
    <span class="peer-bar">
      <svg width={WIDTH} height={HEIGHT} aria-hidden="true">
        <rect class="value" y={4} width={Math.max(x(value), 1)} height={6} />
        {peers.map(({ id, baseValue, rawValue, locality }) => (
          <a key={id} href={here({ e: id, n: null })} tabindex={-1} data-evidence={id}>
            <title>{`${locality.name} ${rawValue}`}</title>
            <rect class="reach" x={x(baseValue) - 2} width={6} height={HEIGHT} />
            <rect class="peer" x={x(baseValue)} width={1.5} height={HEIGHT} />
          </a>
        ))}
      </svg>
      <span class="small grey">{w.rank(rank, peers.length + 1)}</span>
    </span>
  );
}
