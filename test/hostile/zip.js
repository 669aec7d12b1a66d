import { crc32, deflateRawSync } from 'node:zlib';

/** A file to be packed: text, bytes, or the parts of a text that is too long to hold (`repeat` times `piece`). */

/**
 * A zip archive whose every number can be a lie.
 * @param {readonly { name: string, data?: Buffer, packed?: Buffer, size?: number, crc?: number, at?: number }[]} files `at`: the
 * number of an earlier file whose bytes this one shares.
 */
export function zip(files) {
  const pieces = [];
  const list = [];
  const offsets = [];
  let offset = 0;
  for (const {
    name,
    data = Buffer.alloc(0),
    packed = deflateRawSync(data),
    size = data.length,
    crc = crc32(data),
    at,
  } of files) {
    const path = Buffer.from(name);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(20, 4);
    header.writeUInt16LE(0x0800, 6);
    header.writeUInt16LE(8, 8);
    header.writeUInt32LE(crc, 14);
    header.writeUInt32LE(packed.length, 18);
    header.writeUInt32LE(size, 22);
    header.writeUInt16LE(path.length, 26);
    offsets.push(at === undefined ? offset : offsets[at]);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    entry.writeUInt16LE(20, 6);
    header.copy(entry, 8, 6, 30);
    entry.writeUInt32LE(offsets.at(-1), 42);
    list.push(entry, path);
    if (at !== undefined) continue;
    pieces.push(header, path, packed);
    offset += 30 + path.length + packed.length;
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...pieces, directory, end]);
}
