/** How far a request may go. */
export interface Limits {
  /** Bytes after decompression. */
  readonly bytes: number;
  /** Milliseconds from the first byte sent to the last one received. */
  readonly time: number;
}

/** What a server answered; `redirect` is where it sends us, untried. */
export interface Answer {
  readonly status: number;
  readonly redirect: string | null;
  readonly bytes: Uint8Array;
  /** As the header says: `text/html; charset=gbk`. */
  readonly contentType: string;
  /** Milliseconds that the server asks us to wait. */
  readonly retryAfter: number | null;
}

/** Thrown where more came than is taken. */
export class TooMuch extends Error {}

/** One GET without cookies; reads no more than the limit. Rejects where the server does not answer in time. */
export async function request(url: string, userAgent: string, { bytes, time }: Limits, stopped: AbortSignal): Promise<Answer> {
  const signal = AbortSignal.any([AbortSignal.timeout(time), stopped]);
  const response = await fetch(url, {
    redirect: "manual",
    signal,
    headers: { "user-agent": userAgent, accept: "text/html,application/pdf,*/*;q=0.8", "accept-language": "zh-CN,zh;q=0.9,en;q=0.5" },
  });
  const { status, headers } = response;
  const location = status >= 300 && status < 400 ? headers.get("location") : null;
  if (location !== null || status >= 400) await response.body?.cancel();
  return {
    status,
    redirect: location,
    bytes: location !== null || status >= 400 ? new Uint8Array() : await body(response, bytes),
    contentType: headers.get("content-type") ?? "",
    retryAfter: waitOf(headers.get("retry-after")),
  };
}

async function body(response: Response, limit: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  if (response.body === null) return new Uint8Array();
  for await (const piece of response.body as AsyncIterable<Uint8Array>) {
    length += piece.length;
    if (length > limit) throw new TooMuch();
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** Seconds or a date. */
function waitOf(header: string | null): number | null {
  if (header === null) return null;
  const wait = /^\d+$/u.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(wait) ? Math.max(0, wait) : null;
}
