import { crc32, inflateRawSync } from "node:zlib";
import { broken, ReadFailure, tooMuchInside } from "./faults.js";

/** A file inside a ZIP archive, still compressed. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly data: Uint8Array;
}

const MOST_ENTRIES = 10_000;

/** Entries of an archive by its central directory; nothing is inflated, and what an entry claims about its size is not believed. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === null) throw new ReadFailure(cut());
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw new ReadFailure(tooMuchInside(`${count} 个条目 (entries)`));
  const found: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw new ReadFailure(cut());
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const size = view.getUint32(at + 20, true);
    if (local + 30 > bytes.length || view.getUint32(local, true) !== 0x04034b50) throw new ReadFailure(cut());
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    found.push({
      name: new TextDecoder("utf-8").decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll("\\", "/"),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      data: bytes.subarray(start, start + size),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return found;
}

/** Content of an entry, at most `limit` bytes of it: a bomb stops there with a fault. */
export function inflate(entry: ZipEntry, limit: number): Uint8Array {
  if (entry.encrypted || (entry.method !== 0 && entry.method !== 8))
    throw new ReadFailure(
      broken(`压缩包内的 ${entry.name} 已加密或压缩方式未知 (encrypted or unknown compression)。`, "请另存后再读入 (save it anew)。"),
    );
  if (entry.method === 0) {
    if (entry.data.length > limit) throw new ReadFailure(tooMuchInside(entry.name));
    return entry.data;
  }
  try {
    return inflateRawSync(entry.data, { maxOutputLength: limit });
  } catch (error) {
    const large = (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
    throw new ReadFailure(large ? tooMuchInside(entry.name) : cut());
  }
}

/** An archive of uncompressed entries, as the readers of the Word format take it. */
export function storedZip(parts: ReadonlyMap<string, Uint8Array>): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, data] of parts) {
    const title = Buffer.from(name, "utf8");
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800, 2);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(title.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    bodies.push(Buffer.from("PK\x03\x04", "latin1"), common, title, Buffer.from(data));
    directory.push(Buffer.from("PK\x01\x02\x14\x00", "latin1"), common, place, title);
    at += 30 + title.length + data.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, index, end]);
}

/** The record that ends an archive stands in its last 64 kB. */
function endRecord(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return null;
}

const cut = (): ReturnType<typeof broken> =>
  broken(
    "压缩包结构不完整，文件可能没有下载完 (the archive is cut or damaged)。",
    "请重新下载或另存后再读入 (download or save it again)。",
  );
