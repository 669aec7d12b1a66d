import { Zip, ZipPassThrough } from 'fflate';
import type { Content } from './file-operations.js';

/** The start of the calendar of zip files, read in the local time zone because fflate writes local time. */
const NO_TIME = '1980-01-01T12:00:00';

/** The most that an archive of this format can hold, in bytes, with room for its lists. */
export const ZIP_LIMIT = 4_000_000_000;

/**
 * An archive of these files, by their paths in it, in their order: the same bytes for the same files. Not deflated: scans and
 * photographs are as small as they get. One file at a time is in memory.
 */
export function zipOf(files: ReadonlyMap<string, Content>): () => Iterable<Uint8Array> {
  return function* pieces() {
    let made: Uint8Array[] = [];
    const zip = new Zip((error, piece) => {
      if (error) throw error;
      made.push(piece);
    });
    for (const [name, content] of files) {
      const entry = new ZipPassThrough(name);
      entry.mtime = NO_TIME;
      zip.add(entry);
      for (const piece of typeof content === 'function' ? content() : [content]) {
        entry.push(piece);
        yield* made;
        made = [];
      }
      entry.push(new Uint8Array(), true);
    }
    zip.end();
    yield* made;
  };
}
