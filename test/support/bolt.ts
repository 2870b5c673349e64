import { connect, createServer, type AddressInfo, type Socket } from "node:net";

/** What a client asks of a Neo4j over Bolt: a statement, or the beginning of a transaction, and whether it asks to read only. */
export interface Asked {
  readonly kind: "RUN" | "BEGIN";
  readonly reads: boolean;
  /** The statement; empty for BEGIN. */
  readonly text: string;
}

export interface BoltProxy {
  readonly port: number;
  /** In the order in which they came. RUN inside of a transaction is of its BEGIN, and not listed. */
  readonly asked: readonly Asked[];
  readonly close: () => Promise<void>;
}

/**
 * Stands before a Neo4j and reads along. With `refuses` it is to its clients what Enterprise is to a user with a reader's role: whatever
 * does not ask to read only is answered with Neo.ClientError.Security.Forbidden, and never reaches the server.
 */
export async function boltProxy(host: string, behind: number, { refuses = false } = {}): Promise<BoltProxy> {
  const asked: Asked[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const neo4j = connect(behind, host);
    for (const socket of [client, neo4j]) {
      sockets.add(socket);
      socket.on("error", () => undefined);
    }
    neo4j.on("data", (bytes: Buffer) => client.write(bytes));
    client.on("close", () => neo4j.destroy());
    neo4j.on("close", () => client.destroy());
    let [waiting, greeted, failed, inside]: [Buffer, boolean, boolean, boolean] = [Buffer.alloc(0), false, false, false];
    client.on("data", (bytes: Buffer) => {
      waiting = Buffer.concat([waiting, bytes]);
      // The handshake: a magic word and four versions, in whose place one range is offered, since newer ways to agree take more turns.
      if (!greeted) {
        if (waiting.length < 20) return;
        greeted = true;
        neo4j.write(Buffer.concat([waiting.subarray(0, 4), VERSIONS]));
        waiting = waiting.subarray(20);
      }
      for (;;) {
        const end = endOfMessage(waiting);
        if (end === null) return;
        const frame = waiting.subarray(0, end);
        waiting = waiting.subarray(end);
        const message = payload(frame);
        const kind = KINDS[message[1] ?? 0];
        if (kind === "RESET" || kind === "COMMIT" || kind === "ROLLBACK") inside = false;
        if (kind === "RESET") failed = false;
        if (failed) {
          client.write(framed(IGNORED));
          continue;
        }
        if ((kind === "RUN" && !inside) || kind === "BEGIN") {
          inside = kind === "BEGIN";
          const one: Asked = { kind, reads: message.includes(READS), text: kind === "RUN" ? textOf(message) : "" };
          asked.push(one);
          if (refuses && !one.reads) {
            failed = true;
            client.write(framed(FORBIDDEN));
            continue;
          }
        }
        neo4j.write(frame);
      }
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

/** Bolt 5.0 to 5.6: after them a failure looks otherwise. */
const VERSIONS = Buffer.from("00060605000000000000000000000000", "hex");

const KINDS: Readonly<Record<number, "RUN" | "BEGIN" | "RESET" | "COMMIT" | "ROLLBACK">> = {
  0x10: "RUN",
  0x11: "BEGIN",
  0x0f: "RESET",
  0x12: "COMMIT",
  0x13: "ROLLBACK",
};

/* PackStream: a text of less than 16 bytes is 80 + its length, then its bytes. */
const text = (value: string): Buffer => {
  const bytes = Buffer.from(value);
  return Buffer.concat([bytes.length < 16 ? Buffer.from([0x80 + bytes.length]) : Buffer.from([0xd0, bytes.length]), bytes]);
};
const READS = Buffer.concat([text("mode"), text("r")]);
const FORBIDDEN = Buffer.concat([
  Buffer.from([0xb1, 0x7f, 0xa2]),
  text("code"),
  text("Neo.ClientError.Security.Forbidden"),
  text("message"),
  text("Write operations are not allowed for user 'reader' with roles [reader]."),
]);
const IGNORED = Buffer.from([0xb0, 0x7e]);

/** A message is chunks of two bytes of length and so many bytes, then a chunk of none. */
const framed = (message: Buffer): Buffer =>
  Buffer.concat([Buffer.from([message.length >> 8, message.length & 255]), message, Buffer.from([0, 0])]);

function endOfMessage(bytes: Buffer): number | null {
  for (let at = 0, some = false; at + 2 <= bytes.length;) {
    const size = bytes.readUInt16BE(at);
    at += 2 + size;
    if (at > bytes.length) return null;
    // Before a message an empty chunk is a sign of life.
    if (size === 0 && some) return at;
    some ||= size > 0;
  }
  return null;
}

function payload(frame: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < frame.length;) {
    const size = frame.readUInt16BE(at);
    parts.push(frame.subarray(at + 2, at + 2 + size));
    at += 2 + size;
  }
  return Buffer.concat(parts);
}

/** The first field of RUN, which is a text. */
function textOf(message: Buffer): string {
  const marker = message[2] ?? 0;
  const [from, size] =
    marker === 0xd0
      ? [4, message.readUInt8(3)]
      : marker === 0xd1
        ? [5, message.readUInt16BE(3)]
        : marker === 0xd2
          ? [7, message.readUInt32BE(3)]
          : [3, marker - 0x80];
  return message.subarray(from, from + size).toString("utf8");
}
