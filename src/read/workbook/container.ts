import { unzipSync } from 'fflate';
import { errorAt, type Problem } from '../../model/problem.js';
import { DamagedPart } from './xml.js';

/** The greatest workbook that is read, in bytes on disk. */
export const MAX_WORKBOOK_BYTES = 50_000_000;
/** The most that the parts of a workbook may come to when inflated, in bytes. */
export const MAX_INFLATED_BYTES = 200_000_000;

/** What an encrypted workbook calls the stream that holds it. */
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');

/** The parts of a package, inflated when asked for. */
export interface Container {
  /** Does a part of this path exist? Letter case does not count. */
  readonly has: (path: string) => boolean;
  /** The text of a part. Throws DamagedPart when it is missing or broken, TooMuch when it inflates to too much. */
  readonly text: (path: string) => string;
}

/** The parts asked for so far come to more than MAX_INFLATED_BYTES. Never leaves `readWorkbook`. */
export class TooMuch extends Error {
  override readonly name = 'TooMuch';
}

/**
 * A workbook's container, or what the file is instead and what to do about it. Sizes are checked against the archive's
 * own list before a byte is inflated; a part that is longer than the list says is cut there, and so found damaged.
 */
export function openContainer(
  bytes: Uint8Array,
  file: string,
): { readonly container: Container } | { readonly problem: Problem } {
  const place = { file };
  if (bytes.length === 0) return { problem: errorAt('workbook-zero-bytes', place, {}) };
  if (bytes.length > MAX_WORKBOOK_BYTES) return { problem: workbookTooLarge(bytes.length, file) };
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) {
    const encrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(ENCRYPTED_STREAM);
    return { problem: errorAt(encrypted ? 'workbook-encrypted' : 'workbook-old-format', place, {}) };
  }
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) {
    const container = unzipped(bytes);
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

/** The problem of a workbook of this many bytes; callers that know the size need not read it first. */
export function workbookTooLarge(bytes: number, file: string): Problem {
  return errorAt('workbook-too-large', { file }, { bytes, limit: MAX_WORKBOOK_BYTES });
}

function unzipped(bytes: Uint8Array): Container | undefined {
  const entries = new Map<string, { readonly name: string; readonly size: number }>();
  try {
    unzipSync(bytes, {
      filter({ name, originalSize }) {
        entries.set(key(name), { name, size: originalSize });
        return false;
      },
    });
  } catch {
    return undefined;
  }
  let inflated = 0;
  return {
    has: (path) => entries.has(key(path)),
    text(path) {
      const entry = entries.get(key(path));
      if (entry === undefined) throw new DamagedPart(path);
      inflated += entry.size;
      if (inflated > MAX_INFLATED_BYTES) throw new TooMuch();
      return new TextDecoder('utf-8').decode(inflate(bytes, entry.name, path));
    },
  };
}

function inflate(bytes: Uint8Array, name: string, path: string): Uint8Array {
  try {
    const part = unzipSync(bytes, { filter: (entry) => entry.name === name })[name];
    if (part) return part;
  } catch {
    // Whatever the library finds wrong with the part: it is damaged, and so said below.
  }
  throw new DamagedPart(path);
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
