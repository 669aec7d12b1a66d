import type { Look } from '../model/catalogue.js';
import type { Kind } from '../model/claim.js';
import type { History } from '../model/department.js';
import type { Readings } from '../model/policy.js';
import { aPilot, hoursOf, type Changes } from './cast.js';
import type { Scene } from './scene.js';

/** A small made-up claim. */
export interface ClaimCase extends Changes {
  /** Options without which the case cannot be. */
  readonly readings?: Partial<Readings>;
  /** Pilots that fail a rule of Art. 28. */
  readonly failing?: readonly string[];
}

/** What is looked at, and a claim that shows it. */
export interface HoursCase {
  readonly looksAt: readonly Look[];
  readonly claim: (scene: Scene) => ClaimCase;
}

/** A reason: also the kinds of hours that it can exclude. */
export interface ReasonCase extends HoursCase {
  readonly kinds: readonly Kind[];
}

/** A claim of these rows in a department with one running pilot. */
export function claimed(
  scene: Scene,
  tables: NonNullable<Changes['tables']>,
  over: Omit<ClaimCase, 'tables'> = {},
): ClaimCase {
  return { pilots: [aPilot(scene)], tables, ...over };
}

/** A claim of the year before with this line. */
export function historyOf(scene: Scene, key: string): History {
  const file = '往年申报表.xlsx';
  return {
    file,
    year: scene.terms.year - 1,
    readings: {},
    lines: [{ key, hours: hoursOf(2), place: { file, sheet: '明细', cell: 'N3' } }],
    place: { file: 'department.yaml' },
  };
}
