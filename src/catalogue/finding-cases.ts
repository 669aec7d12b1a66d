import { addDays } from '../model/calendar-date.js';
import type { FindingId } from '../model/claim.js';
import { yuanOfFen } from '../model/yuan.js';
import { aPilot, aShare, aSite, aTraining, COLLEAGUE, hoursOf } from './cast.js';
import { claimed, historyOf, type HoursCase } from './hours-cases.js';

/** A claim with each finding. */
export const FINDING_CASES: Readonly<Record<FindingId, HoursCase>> = {
  unallocated: {
    looksAt: [
      'pilot.declaration.approvedOn',
      'pilot.declaration.document',
      'sites.approvedOn',
      'allocations.object',
      'allocations.hours',
    ],
    claim: (scene) => ({
      pilots: [aPilot(scene, { declaration: { approvedOn: scene.day(60), document: '试点办〔3〕号', evidence: [] } })],
      tables: {
        sites: [aSite(scene)],
        allocations: [aShare(Math.max(1, scene.number('declaration-hours') - 2))],
      },
    }),
  },
  'hours-mismatch': {
    looksAt: ['training.slot', 'training.hours'],
    claim: (scene) => claimed(scene, { trainings: [aTraining(scene, { hours: hoursOf(3) })] }),
  },
  'slot-missing': {
    looksAt: ['training.slot'],
    claim: (scene) => claimed(scene, { trainings: [aTraining(scene, { slot: '' })] }),
  },
  'long-day': {
    looksAt: ['training.date', 'training.hours', 'training.staffId'],
    claim: (scene) =>
      claimed(scene, {
        trainings: [
          aTraining(scene, { slot: '', hours: hoursOf(scene.number('long-day-hours')) }),
          aTraining(scene, { slot: '', hours: hoursOf(1), audience: '软件2班' }, 3),
        ],
      }),
  },
  'co-teaching': {
    looksAt: ['training.pilot', 'training.date', 'training.slot', 'training.audience', 'training.staffId'],
    claim: (scene) => claimed(scene, { trainings: [aTraining(scene), aTraining(scene, { staff: COLLEAGUE }, 3)] }),
  },
  supervision: {
    looksAt: ['pilot.exams.passed', 'pilot.rectifications.due', 'pilot.violations.article', 'reports.submitted'],
    claim: (scene) => claimed(scene, { trainings: [aTraining(scene)] }, { failing: ['web'] }),
  },
  'rate-missing': {
    looksAt: ['department.rates.overload', 'department.rates.base', 'staff.title', 'staff.category'],
    claim: (scene) =>
      claimed(
        scene,
        { trainings: [aTraining(scene)] },
        {
          department: {
            rates: {
              overload: { default: undefined, byTitle: new Map([['教授', yuanOfFen(6000)]]) },
              base: undefined,
            },
          },
        },
      ),
  },
  'workload-unstated': {
    looksAt: ['training.countedInWorkload'],
    claim: (scene) => claimed(scene, { trainings: [aTraining(scene, { countedInWorkload: undefined })] }),
  },
  'late-claim': {
    looksAt: ['training.lateClaim', 'training.date', 'department.history'],
    claim: (scene) =>
      claimed(
        scene,
        { trainings: [aTraining(scene, { lateClaim: true, date: addDays(scene.terms.window.from, -1) })] },
        { readings: { 'late-claims': 'marked' }, history: [historyOf(scene, 'training|-')] },
      ),
  },
};
