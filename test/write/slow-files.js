// Preloaded into a real onex: says each step of writing on stderr, and waits, so that a test can end the process right there.
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const { open, rename } = fs;
const step = (name) => {
  process.stderr.write(`step ${name}\n`);
  return new Promise((resolve) => setTimeout(resolve, 60));
};

let isFirst = true;
fs.open = async (file, flags, ...rest) => {
  const handle = await open(file, flags, ...rest);
  if (flags !== 'wx') return handle;
  const { writeFile, sync } = handle;
  handle.writeFile = async (bytes) => {
    const half = Math.floor(bytes.length / 2);
    await writeFile.call(handle, bytes.subarray(0, half));
    if (isFirst) await step('half');
    isFirst = false;
    await writeFile.call(handle, bytes.subarray(half));
  };
  handle.sync = async () => {
    await sync.call(handle);
    await step('whole');
  };
  return handle;
};
fs.rename = async (from, to) => {
  await rename(from, to);
  await step('renamed');
};
syncBuiltinESMExports();
