import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

/** What proves that a file is the one that was read. */
export interface Digest {
  /** Bytes. */
  readonly size: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

const CHUNK = 1 << 20;

export function digestOf(bytes: Uint8Array): Digest {
  return { size: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** SHA-256 of a text's UTF-8 bytes, lower-case hexadecimal. */
export function digestOfText(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Size and SHA-256 of a file of any size, read in pieces; undefined when it cannot be read. */
export function digestFile(path: string): Digest | undefined {
  const hash = createHash('sha256');
  const piece = new Uint8Array(CHUNK);
  let size = 0;
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    for (;;) {
      const read = readSync(file, piece);
      if (read === 0) return { size, sha256: hash.digest('hex') };
      hash.update(piece.subarray(0, read));
      size += read;
    }
  } catch {
    // Gone or locked since it was listed: the claim then shows it without proof.
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
