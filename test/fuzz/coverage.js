// How much of the program's own code a fuzzing run reached, room by room, from what V8 counted in the bundle.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Which characters of a script ran. Inner ranges come after the outer ones and have the last word. */
function ranIn(text, functions) {
  const ran = new Uint8Array(text.length);
  for (const { ranges } of functions)
    for (const { startOffset, endOffset, count } of ranges) ran.fill(count > 0 ? 1 : 0, startOffset, endOffset);
  return ran;
}

/** The modules of a bundle's file: esbuild names each in a comment before it. */
function modulesOf(text) {
  const starts = [...text.matchAll(/^\/\/ (\S+\.(?:ts|js|json))$/gmu)];
  return starts.map((start, index) => ({
    module: start[1],
    from: start.index + start[0].length,
    to: starts[index + 1]?.index ?? text.length,
  }));
}

/** Characters that ran and all characters, by room of src; code that was never loaded counts as not run. */
export function coverageOf(folder, scripts) {
  const byUrl = new Map(scripts.map(({ url, functions }) => [url, functions]));
  const rooms = new Map();
  for (const file of readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.mjs'))) {
    const text = readFileSync(path.join(folder, file), 'utf8').replace(/^\/\/# sourceMappingURL=.*$/mu, '');
    const ran = ranIn(text, byUrl.get(pathToFileURL(path.join(folder, file)).href) ?? []);
    for (const { module, from, to } of modulesOf(text)) {
      const [, room] = /^src\/(\w+)/u.exec(module) ?? [];
      if (room === undefined || module.includes('/generated/')) continue;
      const sum = rooms.get(room) ?? { ran: 0, all: 0 };
      rooms.set(room, sum);
      for (let at = from; at < to; at += 1) {
        if (/\s/u.test(text[at])) continue;
        sum.all += 1;
        sum.ran += ran[at];
      }
    }
  }
  return rooms;
}
