/**
 * Writes examples/hhvc-2026, a made-up college year that a newcomer runs first. The same bytes at every run, in any time zone.
 * All names, ids, numbers and documents in it are invented.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { constructionEngineering } from './build/construction.js';
import { economicsAndManagement } from './build/economics.js';
import { informationEngineering } from './build/information.js';

const college = fileURLToPath(new URL('./hhvc-2026/', import.meta.url));
const departments = {
  信息工程系: informationEngineering,
  建筑工程系: constructionEngineering,
  经济管理系: economicsAndManagement,
};

await rm(college, { recursive: true, force: true });
for (const [folder, build] of Object.entries(departments)) {
  for (const [path, content] of Object.entries(await build())) {
    const target = join(college, folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}
