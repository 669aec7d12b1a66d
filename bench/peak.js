// Loaded into a run with --import: leaves the most memory that the process ever had, in kilobytes, in the file that ONEX_BENCH_PEAK names.
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env.ONEX_BENCH_PEAK;
if (isMainThread && file !== undefined) {
  process.on('exit', () => writeFileSync(file, String(process.resourceUsage().maxRSS)));
}
