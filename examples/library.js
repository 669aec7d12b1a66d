// onex as a library: what an office's own program may ask. Run where the package is installed: `node library.js FOLDER`.
import { readFolder } from 'onex';

const [path = 'hhvc-2026'] = process.argv.slice(2);
const folder = readFolder(path, { asOf: '2026-11-24' });

if ('problems' in folder) {
  for (const { place, message, hint } of folder.problems) console.log(place.file, message, hint ?? '');
  process.exitCode = 2;
} else {
  // The documents that `onex check` and `onex hours` print with --format json.
  const checked = folder.check({ status: 'fail,unproven' });
  if ('departments' in checked) {
    for (const { name, verdict, results, pilots } of checked.departments) {
      const open = [...results, ...pilots.flatMap((pilot) => pilot.results)];
      console.log(`${name}: ${verdict}, ${open.length} open points`);
    }
  }
  const counted = folder.hours();
  if ('departments' in counted) {
    for (const { name, ready, totals } of counted.departments) {
      console.log(`${name}: ${totals.hours} hours, ${totals.amount ?? '—'} yuan, ${ready ? 'ready' : 'not ready'}`);
    }
  }
  // Claim workbooks as bytes; folder.writeClaims({ out }) writes them.
  const claims = await folder.claims();
  if (Array.isArray(claims)) {
    for (const { fileName, bytes } of claims) console.log(`${fileName}: ${bytes.length} bytes`);
  }
}
