/** In: the bytes of a zip file. Out: its files by path. Reads what the packages are made of: stored and deflated files. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { inflateRawSync } from "node:zlib";

const endOfDirectory = 0x06054b50;
const entryOfDirectory = 0x02014b50;

/** Every file of the zip, by its path in it; throws where the bytes are no zip. */
export const filesOf = (zip: Buffer): ReadonlyMap<string, Buffer> => {
  const end = zip.lastIndexOf(Buffer.from("504b0506", "hex"));
  if (end < 0 || zip.readUInt32LE(end) !== endOfDirectory) throw new Error("not a zip file");
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (zip.readUInt32LE(at) !== entryOfDirectory) throw new Error("the directory of the zip is damaged");
    const [method, packed, nameLength] = [
      zip.readUInt16LE(at + 10),
      zip.readUInt32LE(at + 20),
      zip.readUInt16LE(at + 28),
    ];
    const name = zip.toString("utf8", at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const bytes = zip.subarray(from, from + packed);
    if (!name.endsWith("/")) files.set(name, method === 0 ? bytes : inflateRawSync(bytes));
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return files;
};

/** Writes the files of a zip into a folder, which is emptied first; throws where a path leads out of it. */
export const unpack = (zipFile: string, folder: string): void => {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, bytes] of filesOf(readFileSync(zipFile))) {
    const file = resolve(folder, name);
    if (relative(folder, file).startsWith("..")) throw new Error(`${name} leads out of the folder`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(join(file), bytes);
  }
};
