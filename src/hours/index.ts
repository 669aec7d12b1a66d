import { assessor } from './assessor.js';
import { declaration } from './declaration.js';
import { invigilation } from './invigilation.js';
import type { Item } from './item.js';
import { report } from './report.js';
import { site } from './site.js';
import { training } from './training.js';

/** The items of Art. 25 in the order of the contract (1-domain 3.1), which is the order of lines. */
export const ITEMS: readonly Item[] = [declaration, report, assessor, training, site, invigilation];
