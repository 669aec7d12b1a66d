// Loaded before onex (`node --import`): lets the nth operation on files below FAULT_ROOT fail with FAULT_CODE, or changes a file just before
// it (FAULT_CHANGE). Threads count for themselves.
import fs, { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { sep } from 'node:path';

const root = process.env.FAULT_ROOT;
const at = Number(process.env.FAULT_AT ?? 0);
const code = process.env.FAULT_CODE;
/** `{file, from}`: the file becomes what `from` is, as programs save: written aside and renamed. Without `from` it is removed. */
const change = JSON.parse(process.env.FAULT_CHANGE ?? 'null');
const log = process.env.FAULT_LOG;
/** A full disk and too many open files do not go away by themselves. */
const lasts = code === 'ENOSPC' || code === 'EMFILE';

/** What may happen to an operation: reading never finds the disk full. */
const READING = ['EIO', 'EPERM', 'EACCES', 'EBUSY', 'EMFILE', 'ENOENT'];
const WRITING = [...READING, 'ENOSPC'];
const REMOVING = ['EIO', 'EPERM', 'EACCES', 'EBUSY'];
const SYNC = {
  openSync: READING,
  readSync: ['EIO'],
  closeSync: ['EIO'],
  readFileSync: READING,
  readdirSync: READING,
  statSync: READING,
  realpathSync: READING,
  writeFileSync: WRITING,
  mkdirSync: WRITING,
  renameSync: WRITING,
  linkSync: WRITING,
  rmSync: REMOVING,
  rmdirSync: REMOVING,
};
const PROMISES = {
  stat: READING,
  lstat: READING,
  readdir: READING,
  open: WRITING,
  mkdir: WRITING,
  rename: WRITING,
  link: WRITING,
  rm: REMOVING,
  rmdir: REMOVING,
  unlink: REMOVING,
};
const HANDLE = { writeFile: ['EIO', 'ENOSPC'], write: ['EIO', 'ENOSPC'], sync: ['EIO', 'ENOSPC'], close: ['EIO'] };

/** The ways in which each operation can fail, by its name. */
export const CODES_OF = {
  ...SYNC,
  ...Object.fromEntries(Object.entries(PROMISES).map(([name, codes]) => [`promises.${name}`, codes])),
  ...Object.fromEntries(Object.entries(HANDLE).map(([name, codes]) => [`handle.${name}`, codes])),
};

const real = { copyFileSync: fs.copyFileSync, renameSync: fs.renameSync, rmSync: fs.rmSync };

function changeFile({ file, from }) {
  if (from === undefined) {
    real.rmSync(file, { force: true });
    return;
  }
  real.copyFileSync(from, `${file}.part`);
  real.renameSync(`${file}.part`, file);
}

let count = 0;
const descriptors = new Set();

/** Counts an operation; throws when it is the one that fails. */
function step(name, codes) {
  count += 1;
  if (log) appendFileSync(log, `${count} ${name}\n`);
  if (change && count === at) changeFile(change);
  if (at > 0 && (count === at || (lasts && count > at)) && codes.includes(code)) {
    throw Object.assign(new Error(`${code}: injected, ${name}`), { code, syscall: name });
  }
}

function concerns(target) {
  if (typeof target === 'number') return descriptors.has(target);
  const path = target instanceof URL ? target.pathname : String(target);
  return path === root || path.startsWith(root + sep);
}

if (root) {
  for (const [name, codes] of Object.entries(SYNC)) {
    const original = fs[name];
    fs[name] = Object.assign((target, ...rest) => {
      if (!concerns(target)) return original(target, ...rest);
      try {
        step(name, codes);
      } catch (error) {
        // What cannot be closed is closed all the same.
        if (name === 'closeSync') original(target);
        throw error;
      }
      const result = original(target, ...rest);
      if (name === 'openSync') descriptors.add(result);
      if (name === 'closeSync') descriptors.delete(target);
      return result;
    }, original);
  }
  for (const [name, codes] of Object.entries(PROMISES)) {
    const original = fs.promises[name];
    fs.promises[name] = async (target, ...rest) => {
      if (!concerns(target)) return original.call(fs.promises, target, ...rest);
      step(`promises.${name}`, codes);
      const result = await original.call(fs.promises, target, ...rest);
      if (name === 'open') failing(result);
      return result;
    };
  }
  syncBuiltinESMExports();
}

/** A handle whose own operations count, too. */
function failing(handle) {
  for (const [name, codes] of Object.entries(HANDLE)) {
    const original = handle[name].bind(handle);
    handle[name] = async (...rest) => {
      try {
        step(`handle.${name}`, codes);
      } catch (error) {
        if (name === 'close') await original();
        throw error;
      }
      return original(...rest);
    };
  }
}
