import { createHook } from "node:async_hooks";
import { appendFileSync } from "node:fs";

// `node --import` this: every connection, look-up of a name and datagram of the process is a line in $FAZHI_TEST_CONNECTIONS. Nothing is
// patched: Node itself tells of each handle that it makes.
const OUTWARD = new Set(["TCPCONNECTWRAP", "PIPECONNECTWRAP", "GETADDRINFOREQWRAP", "GETNAMEINFOREQWRAP", "QUERYWRAP", "UDPWRAP"]);
const file = process.env["FAZHI_TEST_CONNECTIONS"];

createHook({
  init(_id, type, _trigger, resource) {
    // The address is filled in after the handle is made.
    if (OUTWARD.has(type))
      queueMicrotask(() => appendFileSync(file, `${type} ${resource.address ?? resource.hostname ?? ""}:${resource.port ?? ""}\n`));
  },
}).enable();
