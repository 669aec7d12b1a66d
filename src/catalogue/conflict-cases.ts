import { crossingsOf } from '../college/crossings.js';
import { findConflicts } from '../college/meetings.js';
import { computeClaim } from '../hours/compute-claim.js';
import type { Article } from '../model/article.js';
import type { Example, Look } from '../model/catalogue.js';
import type { ConflictId } from '../model/college.js';
import {
  anAssessor,
  anInvigilation,
  aPerson,
  aPilot,
  aShare,
  aSite,
  aSiteShare,
  aTraining,
  dataOf,
  type Changes,
} from './cast.js';
import { claimed } from './hours-cases.js';
import type { Scene } from './scene.js';

/** Two departments that collide. */
interface ConflictCase {
  /** What makes it a duplicate; none where a person is simply in two places. */
  readonly article: Article | undefined;
  readonly looksAt: readonly Look[];
  readonly departments: (scene: Scene) => readonly [Changes, Changes];
}

function both(changes: (scene: Scene) => Changes): ConflictCase['departments'] {
  return (scene) => [changes(scene), changes(scene)];
}

/** Two departments with each conflict: what is paid in one is paid in the other, or their 师资 differ. */
export const CONFLICT_CASES: Readonly<Record<ConflictId, ConflictCase>> = {
  'cross-assessor': {
    article: '25(3)',
    looksAt: ['assessors.pilot', 'assessors.staffId', 'pilot.certificate.name'],
    departments: both((scene) => claimed(scene, { assessors: [anAssessor(scene)] })),
  },
  'cross-declaration': {
    article: '25(1)',
    looksAt: ['allocations.item', 'allocations.object', 'pilot.certificate.name'],
    departments: both((scene) => ({
      pilots: [aPilot(scene, { declaration: { approvedOn: scene.day(60), document: '试点办〔3〕号', evidence: [] } })],
      tables: { allocations: [aShare(8)] },
    })),
  },
  'cross-site': {
    article: '25(5)',
    looksAt: ['allocations.item', 'allocations.object', 'sites.name'],
    departments: both((scene) => claimed(scene, { sites: [aSite(scene)], allocations: [aSiteShare(8)] })),
  },
  'cross-invigilation': {
    article: '25(6)',
    looksAt: ['invigilation.date', 'invigilation.session', 'invigilation.staffId'],
    departments: both((scene) => claimed(scene, { invigilations: [anInvigilation(scene, { session: '上午第一场' })] })),
  },
  'cross-time': {
    article: undefined,
    looksAt: [
      'training.date',
      'training.slot',
      'training.staffId',
      'invigilation.date',
      'invigilation.session',
      'invigilation.staffId',
    ],
    departments: (scene) => [
      claimed(scene, { trainings: [aTraining(scene)] }),
      claimed(scene, { trainings: [aTraining(scene, { slot: '2-3节' })] }),
    ],
  },
  'cross-category': {
    article: '25(7)',
    looksAt: ['staff.staffId', 'staff.name', 'staff.category'],
    departments: () => [
      { tables: { staff: [aPerson()] } },
      { tables: { staff: [aPerson({ category: 'administrative' })] } },
    ],
  },
};

/** Really looks for what the two departments have in common. */
export function meetConflict(id: ConflictId, scene: Scene): readonly Example[] {
  const departments = CONFLICT_CASES[id].departments(scene).map((changes, index) => {
    const name = index === 0 ? '信息工程系' : '建筑工程系';
    const data = dataOf(scene, { ...changes, department: { name } });
    const claim = computeClaim(data, scene.terms, new Set());
    return { folder: name, name, crossings: crossingsOf(data, claim) };
  });
  return findConflicts(departments, () => aPerson().name)
    .filter((conflict) => conflict.id === id)
    .map((conflict) => ({ said: { kind: 'conflict', conflict }, under: [] }));
}
