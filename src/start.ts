import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Script } from 'node:vm';
import envPaths from 'env-paths';

// Loads the program's files, with what V8 made of them in an earlier run: a start takes a fifth less time (`npm run bench`). Node's own
// `module.enableCompileCache`, since 22.8, leaves out what is compiled when it is first called, and gains next to nothing here.
// Only the program's own code is kept, in the user's cache folder, under its digest; whatever goes wrong with it costs nothing but time.

/** Below this, in characters, a file is compiled sooner than a kept one is read. */
const WORTH_KEEPING = 20_000;

/**
 * Before what V8 made stand the number of runs that added to it, and a checksum of both: V8 itself does not look at every byte, and
 * runs what it is given. Four bytes each: V8 copies what does not begin at a multiple of eight.
 */
const CHECKSUM_BYTES = 4;
const HEAD_BYTES = 8;

/** So many runs add what they call to what is kept; it costs each 20 ms, and after some of them little new is called. */
const GROWING_RUNS = 5;

const OWNER_FILE = 0o600;
const OWNER_FOLDER = 0o700;

interface Chunk {
  exports: unknown;
}

type Wrapped = (
  exports: unknown,
  require: (name: string) => unknown,
  module: Chunk,
  filename: string,
  dirname: string,
) => void;

function isWrapped(value: unknown): value is Wrapped {
  return typeof value === 'function';
}

const chunks = new Map<string, Chunk>();
/** What this run is to keep, by where, with the number of runs that will have added to it. */
const compiled = new Map<string, { readonly script: Script; readonly runs: number }>();

function checksum(bytes: Uint8Array): Buffer {
  const sum = Buffer.alloc(CHECKSUM_BYTES);
  sum.writeUInt32BE(process.getBuiltinModule('node:zlib').crc32(bytes));
  return sum;
}

/** Where files of this program, as this Node compiles it, are kept; undefined: nowhere. */
function keepingFolder(): string | undefined {
  const { env, versions, arch } = process;
  if ([env['ONEX_NO_CONFIG'], env['NODE_DISABLE_COMPILE_CACHE']].some((off) => (off ?? '') !== '')) return undefined;
  try {
    // It names every other file by its digest.
    const program = checksum(readFileSync(path.join(import.meta.dirname, 'cli.cjs'))).toString('hex');
    return path.join(envPaths('onex', { suffix: '' }).cache, `${program}-${versions.v8}-${arch}`);
  } catch {
    return undefined;
  }
}

function kept(file: string): { readonly data: Buffer; readonly runs: number } | undefined {
  try {
    const bytes = readFileSync(file);
    if (!checksum(bytes.subarray(CHECKSUM_BYTES)).equals(bytes.subarray(0, CHECKSUM_BYTES))) return undefined;
    return { data: bytes.subarray(HEAD_BYTES), runs: bytes.readUInt32BE(CHECKSUM_BYTES) };
  } catch {
    return undefined;
  }
}

/** Keeps what was compiled, and throws away what an earlier version of the program or of Node kept. */
function keep(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: OWNER_FOLDER });
    const all = path.dirname(folder);
    for (const other of readdirSync(all)) {
      if (other !== path.basename(folder)) rmSync(path.join(all, other), { recursive: true, force: true });
    }
    for (const [file, { script, runs }] of compiled) {
      const bytes = Buffer.concat([Buffer.alloc(HEAD_BYTES), script.createCachedData()]);
      bytes.writeUInt32BE(runs, CHECKSUM_BYTES);
      checksum(bytes.subarray(CHECKSUM_BYTES)).copy(bytes);
      const half = `${file}.${String(process.pid)}`;
      writeFileSync(half, bytes, { mode: OWNER_FILE });
      renameSync(half, file);
    }
  } catch {
    // No room, no rights, or another process is doing the same: the next run compiles again.
  }
}

/** Each command keeps what it calls itself: what others call would have to be read too. */
function command(): string {
  const [, , word = ''] = process.argv;
  return /^[a-z]{1,10}$/u.test(word) ? word : 'other';
}

/** Asked for once, when the first file is worth it. */
let keeping: { readonly folder: string | undefined } | undefined;

function compile(source: string, file: string): Script {
  const wrapped = `(function (exports, require, module, __filename, __dirname) {${source}\n})`;
  const folder = source.length < WORTH_KEEPING ? undefined : (keeping ??= { folder: keepingFolder() }).folder;
  if (folder === undefined) return new Script(wrapped, { filename: file });
  const keptFile = path.join(folder, `${command()}-${path.basename(file)}.v8`);
  const known = kept(keptFile);
  const script = new Script(wrapped, { filename: file, ...(known && { cachedData: known.data }) });
  const runs = known === undefined || script.cachedDataRejected === true ? 0 : known.runs;
  if (runs < GROWING_RUNS) {
    if (compiled.size === 0) {
      process.on('exit', () => {
        keep(folder);
      });
    }
    compiled.set(keptFile, { script, runs: runs + 1 });
  }
  return script;
}

/** What a file of the program exports; `file` is relative to the folder of this one. Throws when it is not there or no program. */
export function load(file: string): unknown {
  const absolute = path.resolve(import.meta.dirname, file);
  const known = chunks.get(absolute);
  if (known) return known.exports;
  const chunk: Chunk = { exports: {} };
  chunks.set(absolute, chunk);
  const dirname = path.dirname(absolute);
  const require = (name: string): unknown =>
    name.startsWith('.') ? load(path.resolve(dirname, name)) : process.getBuiltinModule(name);
  const wrapped: unknown = compile(readFileSync(absolute, 'utf8'), absolute).runInThisContext();
  if (isWrapped(wrapped)) wrapped(chunk.exports, require, chunk, absolute, dirname);
  return chunk.exports;
}
