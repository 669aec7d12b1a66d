import { readFolder } from 'onex';

const folder = await readFolder('hhvc-2026', { asOf: '2026-11-24', language: 'en' });
if ('problems' in folder) throw new Error(folder.problems.map(({ message }) => message).join('\n'));

// What `onex check --format json` and `onex hours --dry-run --format json` print, with types.
const checked = folder.check({ status: 'fail' });
const counted = folder.hours();
if ('problems' in checked || 'problems' in counted) throw new Error('only questions can be wrong, and these are not');
for (const { name, verdict, pilots } of checked.departments) {
  console.log(name, verdict, pilots.flatMap(({ results }) => results.map(({ article }) => article)).join(' '));
}
for (const { name, ready, totals } of counted.departments) console.log(name, ready, totals.hours, totals.amount);

// The claim workbooks as bytes; `folder.writeClaims({ out })` writes them: all of them, whole, or none.
const claims = await folder.claims();
if ('problems' in claims) throw new Error('only a pilot file has no claim');
for (const { fileName, bytes } of claims) console.log(fileName, bytes.length);
