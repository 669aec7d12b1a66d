import { crc32 } from 'node:zlib';
import { Inflate } from 'fflate';
import { MAX_PARTS } from '../limits.js';
import { TooMuch } from './faults.js';

/** A file in a zip archive, as the archive's own list describes it. Nothing of it is believed before it is read. */
export interface ArchiveEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  /** In bytes, in the archive and inflated. */
  readonly compressed: number;
  readonly size: number;
  readonly offset: number;
}

const END = 0x06_05_4b_50;
const END_64 = 0x06_06_4b_50;
const LOCATOR_64 = 0x07_06_4b_50;
const LISTED = 0x02_01_4b_50;
const LOCAL = 0x04_03_4b_50;
const STORED = 0;
const DEFLATED = 8;
/** What stands for a number that is kept in the 64-bit field behind the name. */
const IN_FIELD = 0xff_ff_ff_ff;
const FIELD_64 = 1;
/** Bytes of compressed data that are inflated at a time: 16 MB at the very most. */
const PIECE = 1 << 14;

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Where the list of an archive begins and how many entries it has; throws RangeError when it is cut off. */
function findList(view: DataView): { readonly start: number; readonly count: number } | undefined {
  const least = Math.max(0, view.byteLength - 22 - 0xff_ff);
  for (let end = view.byteLength - 22; end >= least; end -= 1) {
    if (view.getUint32(end, true) !== END) continue;
    if (end >= 20 && view.getUint32(end - 20, true) === LOCATOR_64) {
      const end64 = Number(view.getBigUint64(end - 12, true));
      if (view.getUint32(end64, true) === END_64) {
        return {
          start: Number(view.getBigUint64(end64 + 48, true)),
          count: Number(view.getBigUint64(end64 + 32, true)),
        };
      }
    }
    return { start: view.getUint32(end + 16, true), count: view.getUint16(end + 10, true) };
  }
  return undefined;
}

/** The numbers of an entry that its 64-bit field holds, in the order in which they were left out. */
function wideNumbers(view: DataView, from: number, end: number, numbers: readonly number[]): readonly number[] {
  if (!numbers.includes(IN_FIELD)) return numbers;
  for (let at = from; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== FIELD_64) continue;
    let next = at + 4;
    return numbers.map((number) => {
      if (number !== IN_FIELD) return number;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    });
  }
  return numbers;
}

/** The list of an archive, undefined when it is cut off or none. Throws TooMuch for more than MAX_PARTS. */
export function listArchive(bytes: Uint8Array): readonly ArchiveEntry[] | undefined {
  const view = viewOf(bytes);
  const utf8 = new TextDecoder('utf-8');
  try {
    const list = findList(view);
    if (list === undefined) return undefined;
    if (list.count > MAX_PARTS) throw new TooMuch('parts', MAX_PARTS);
    const entries: ArchiveEntry[] = [];
    let at = list.start;
    for (let number = 0; number < list.count; number += 1) {
      if (view.getUint32(at, true) !== LISTED) return undefined;
      const nameEnd = at + 46 + view.getUint16(at + 28, true);
      const fieldsEnd = nameEnd + view.getUint16(at + 30, true);
      const [size = 0, compressed = 0, offset = 0] = wideNumbers(view, nameEnd, fieldsEnd, [
        view.getUint32(at + 24, true),
        view.getUint32(at + 20, true),
        view.getUint32(at + 42, true),
      ]);
      entries.push({
        name: utf8.decode(bytes.subarray(at + 46, nameEnd)),
        method: view.getUint16(at + 10, true),
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
        crc: view.getUint32(at + 16, true),
        compressed,
        size,
        offset,
      });
      at = fieldsEnd + view.getUint16(at + 32, true);
    }
    return entries;
  } catch (error) {
    // Read beyond the end: the archive is not whole.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/**
 * Gives the bytes of an entry piece by piece. False when they are not those that were packed: cut off, changed, or more
 * than the list says, which is noticed with the first byte too many.
 */
export function inflateEntry(bytes: Uint8Array, entry: ArchiveEntry, take: (piece: Uint8Array) => void): boolean {
  const packed = packedBytes(bytes, entry);
  if (packed === undefined) return false;
  let size = 0;
  let crc = 0;
  const pass = (piece: Uint8Array): void => {
    size += piece.length;
    if (size > entry.size) return;
    crc = crc32(piece, crc);
    take(piece);
  };
  if (entry.method === STORED) pass(packed);
  else if (!inflated(packed, pass, () => size <= entry.size)) return false;
  return size === entry.size && crc === entry.crc;
}

function packedBytes(bytes: Uint8Array, entry: ArchiveEntry): Uint8Array | undefined {
  const { offset } = entry;
  const view = viewOf(bytes);
  if (entry.encrypted || (entry.method !== STORED && entry.method !== DEFLATED)) return undefined;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) return undefined;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.subarray(start, start + entry.compressed);
  return packed.length === entry.compressed ? packed : undefined;
}

/** False when the library finds the data broken, or when `goesOn` no longer holds. Errors of `pass` go on. */
function inflated(packed: Uint8Array, pass: (piece: Uint8Array) => void, goesOn: () => boolean): boolean {
  /** Above 0 while a piece is with `pass`. */
  let passing = 0;
  const inflate = new Inflate((piece) => {
    passing += 1;
    pass(piece);
    passing -= 1;
  });
  for (let start = 0; start < packed.length; start += PIECE) {
    const end = Math.min(packed.length, start + PIECE);
    try {
      inflate.push(packed.subarray(start, end), end === packed.length);
    } catch (error) {
      if (passing > 0) throw error;
      return false;
    }
    if (!goesOn()) return false;
  }
  return true;
}
