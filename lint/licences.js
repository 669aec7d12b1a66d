// `npm run licenses`: the licence of every package whose code is shipped, as dist/THIRD-PARTY-LICENSES.txt names them. Needs `npm run build`.
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Licences that let anybody ship the code with its notice. */
const PERMISSIVE = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'BlueOak-1.0.0'];

const file = path.join(import.meta.dirname, '../dist/THIRD-PARTY-LICENSES.txt');
const packages = readFileSync(file, 'utf8')
  .split(`\n${'-'.repeat(80)}\n\n`)
  .map((entry) => {
    const [heading] = entry.split('\n');
    const [, name, licence] = /^(\S+ \S+) \((.*)\)$/u.exec(heading) ?? [];
    return { name: name ?? heading, licence };
  });

for (const licence of new Set(packages.map((one) => one.licence).sort())) {
  const names = packages.filter((one) => one.licence === licence).map(({ name }) => name);
  console.log(`${licence} (${names.length})\n  ${names.join(', ')}`);
}
const wrong = packages.filter(({ licence }) => !PERMISSIVE.includes(licence));
for (const { name, licence } of wrong) console.error(`${name}: ${licence} is not among the licences that we ship`);
console.log(`${packages.length} packages, ${wrong.length} to look at`);
process.exitCode = wrong.length > 0 ? 1 : 0;
