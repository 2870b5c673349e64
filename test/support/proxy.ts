import { connect, createServer, type Socket } from "node:net";
import type { AddressInfo } from "node:net";

/** A TCP proxy that does to connections what networks do. */
export interface Proxy {
  readonly port: number;
  /** Lets everything pass; connections that were cut or held are gone. */
  readonly open: () => void;
  /** Ends every connection, and refuses new ones at once. */
  readonly cut: () => void;
  /** Connections stand, but nothing passes any more, in silence: half-open. */
  readonly hold: () => void;
  /** Lets everything pass so many milliseconds late. */
  readonly delay: (milliseconds: number) => void;
  readonly close: () => Promise<void>;
}

export async function proxyTo(host: string, port: number): Promise<Proxy> {
  let state: "open" | "cut" | "held" = "open";
  let late = 0;
  const sockets = new Set<Socket>();
  const drop = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const pass = (from: Socket, to: Socket): void => {
    sockets.add(from);
    from.on("data", (bytes: Buffer) => {
      if (state === "held") return;
      if (late === 0) to.write(bytes);
      else setTimeout(() => to.destroyed || to.write(bytes), late);
    });
    from.on("error", () => undefined);
    from.on("close", () => {
      sockets.delete(from);
      to.destroy();
    });
  };
  const server = createServer((client) => {
    if (state === "cut") {
      client.destroy();
      return;
    }
    const behind = connect(port, host);
    pass(client, behind);
    pass(behind, client);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    port: (server.address() as AddressInfo).port,
    open: () => {
      drop();
      late = 0;
      state = "open";
    },
    cut: () => {
      state = "cut";
      drop();
    },
    hold: () => (state = "held"),
    delay: (milliseconds) => (late = milliseconds),
    close: () => {
      drop();
      return new Promise((done) => server.close(() => done()));
    },
  };
}
