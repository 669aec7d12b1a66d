import { errorAt, type Problem } from '../../model/problem.js';
import { HARMLESS_BYTES, MAX_DIRECTORY_BYTES, MAX_RATIO, type Limits } from '../limits.js';
import { inflateEntry, listArchive, type ArchiveEntry } from './archive.js';
import { DamagedPart, TooMuch, workbookTooLarge } from './faults.js';
import type { Part } from './xml.js';

/** What an encrypted workbook calls the stream that holds it. */
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');

/** The parts of a package, inflated while they are read. */
export interface Container {
  /** Does a part of this path exist? Letter case does not count. */
  readonly has: (path: string) => boolean;
  /**
   * A part that holds sheets or texts. Reading it throws DamagedPart when it is missing or broken, TooMuch when the parts
   * read so far come to more than the limit or this one is suspiciously dense.
   */
  readonly part: (path: string) => Part;
  /** A part that only says where others are, which is never large. */
  readonly directory: (path: string) => Part;
}

/**
 * A workbook's container, or what the file is instead and what to do about it. Sizes are checked against the archive's
 * own list before a byte is inflated, and again while inflating: a part that is longer than the list says is damaged.
 */
export function openContainer(
  bytes: Uint8Array,
  file: string,
  limits: Limits,
): { readonly container: Container } | { readonly problem: Problem } {
  const place = { file };
  if (bytes.length === 0) return { problem: errorAt('workbook-zero-bytes', place, {}) };
  if (bytes.length > limits['workbook-bytes']) return { problem: workbookTooLarge(bytes.length, file, limits) };
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) {
    const encrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(ENCRYPTED_STREAM);
    return { problem: errorAt(encrypted ? 'workbook-encrypted' : 'workbook-old-format', place, {}) };
  }
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) {
    const container = unzipped(bytes, limits);
    if (container === undefined) return { problem: errorAt('workbook-truncated', place, {}) };
    if (container.has('xl/workbook.bin')) return { problem: errorAt('workbook-binary', place, {}) };
    if (container.has('mimetype') && container.has('content.xml')) {
      return { problem: errorAt('workbook-opendocument', place, {}) };
    }
    if (!container.has('_rels/.rels')) return { problem: errorAt('workbook-other-format', place, {}) };
    return { container };
  }
  return { problem: errorAt(kindOfText(bytes), place, {}) };
}

function unzipped(bytes: Uint8Array, limits: Limits): Container | undefined {
  const list = listArchive(bytes);
  if (list === undefined) return undefined;
  const entries = new Map(list.map((entry) => [key(entry.name), entry]));
  const budget = limits['inflated-bytes'];
  let inflated = 0;
  const partOf = (path: string, most: number): Part => ({
    path,
    read(take) {
      const entry = entries.get(key(path));
      if (entry === undefined) throw new DamagedPart(path);
      inflated += entry.size;
      if (inflated > budget || entry.size > most) throw new TooMuch('inflated-bytes', Math.min(budget, most));
      if (isTooDense(entry)) throw new TooMuch('ratio', MAX_RATIO);
      if (!inflateEntry(bytes, entry, take)) throw new DamagedPart(path);
    },
  });
  return {
    has: (path) => entries.has(key(path)),
    part: (path) => partOf(path, budget),
    directory: (path) => partOf(path, MAX_DIRECTORY_BYTES),
  };
}

function isTooDense({ size, compressed }: ArchiveEntry): boolean {
  return size > HARMLESS_BYTES && size > MAX_RATIO * compressed;
}

/** Paths as parts name each other: some writers use other slashes or letter case in the archive. */
function key(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\//u, '').toLowerCase();
}

/** What a file is that is neither a zip archive nor an old Office file. */
function kindOfText(
  bytes: Uint8Array,
): 'workbook-web-page' | 'workbook-text' | 'workbook-old-format' | 'workbook-other-format' {
  const utf16 = startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);
  const head = bytes.subarray(utf16 ? 2 : 0, 2000);
  const ascii = String.fromCharCode(...head.filter((byte) => byte !== 0)).replace(/^\u00ef\u00bb\u00bf/u, '');
  if (/^\s*<(!doctype|html|head|meta|table|style|body|\?xml|!--)/iu.test(ascii)) return 'workbook-web-page';
  // Excel before 1997 wrote bare records: BOF is 09, then its version.
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1)) return 'workbook-old-format';
  return utf16 || !head.some((byte) => byte < 9 || (byte > 13 && byte < 32))
    ? 'workbook-text'
    : 'workbook-other-format';
}

function startsWith(bytes: Uint8Array, ...start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
