import { createHash } from 'node:crypto';
import type { FileSystem, Refusal } from './file-system.js';
import { isSame } from './steadiness.js';

/** What proves that a file is the one that was read. */
export interface Digest {
  /** Bytes. */
  readonly size: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

export function digestOf(bytes: Uint8Array): Digest {
  return { size: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** SHA-256 of the UTF-8 bytes of texts put together, lower-case hexadecimal. */
export function digestOfTexts(pieces: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece, 'utf8');
  return hash.digest('hex');
}

/** SHA-256 of a text's UTF-8 bytes, lower-case hexadecimal. */
export function digestOfText(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Size and SHA-256 of a file of any size, read in pieces; undefined when it is written meanwhile. */
export function digestFile(system: FileSystem, path: string): Digest | Refusal | undefined {
  const before = system.stat(path);
  const hash = createHash('sha256');
  let size = 0;
  const refusal = system.readPieces(path, (piece) => {
    hash.update(piece);
    size += piece.byteLength;
  });
  if (refusal !== undefined) return refusal;
  if (!isSame(before, system.stat(path))) return undefined;
  return { size, sha256: hash.digest('hex') };
}
