import { crc32, deflateRawSync } from 'node:zlib';

/** A file in an archive; `says` is how large it says to be, in bytes, where that is a lie. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly says?: number;
}

/** The bytes of an archive, in which each entry is named `times` times with the same packed bytes. */
export function makeZip(entries: readonly ZipEntry[], times = 1): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, bytes, says = bytes.length } of entries) {
    const packed = deflateRawSync(bytes);
    const sizes = [crc32(bytes), packed.length, says];
    const local = header(0x04034b50, sizes, name, []);
    parts.push(local, packed);
    for (let i = 0; i < times; i += 1)
      directory.push(header(0x02014b50, sizes, i === 0 ? name : `${i}-${name}`, [0, 0, 0, 0, offset]));
    offset += local.length + packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...parts, ...directory, end]));
}

/** A header of an entry: the one before its bytes, or, with what only that has, the one in the directory. */
function header(
  signature: number,
  sizes: readonly number[],
  name: string,
  own: readonly number[],
): Uint8Array {
  const inDirectory = own.length > 0;
  const bytes = Buffer.alloc((inDirectory ? 46 : 30) + name.length);
  bytes.writeUInt32LE(signature, 0);
  const at = inDirectory ? 6 : 4;
  if (inDirectory) bytes.writeUInt16LE(20, 4);
  bytes.writeUInt16LE(20, at);
  bytes.writeUInt16LE(8, at + 4);
  sizes.forEach((size, i) => bytes.writeUInt32LE(size, at + 10 + 4 * i));
  bytes.writeUInt16LE(name.length, at + 22);
  if (inDirectory) bytes.writeUInt32LE(own.at(-1) ?? 0, 42);
  bytes.write(name, inDirectory ? 46 : 30, 'latin1');
  return bytes;
}
