import { trainingKey } from '../hours/keys.js';
import { addDays } from '../model/calendar-date.js';
import type { Look } from '../model/catalogue.js';
import { KINDS, type Reason } from '../model/claim.js';
import { anApplicant, aPerson, aPilot, aReport, aShare, aSite, aSiteShare, aTraining, COLLEAGUE } from './cast.js';
import { claimed, historyOf, type ReasonCase } from './hours-cases.js';

const PILOT_RUNS: readonly Look[] = ['pilot.stage', 'pilot.declaration.approvedOn', 'pilot.endedOn'];
const DATES: readonly Look[] = [
  'training.date',
  'invigilation.date',
  'reports.submitted',
  'reports.due',
  'assessors.obtained',
  'sites.approvedOn',
  'pilot.declaration.approvedOn',
];
/** A claim with a line that each reason excludes. */
export const REASON_CASES: Readonly<Record<Reason, ReasonCase>> = {
  'declaration-not-approved': {
    kinds: ['declaration'],
    looksAt: ['pilot.stage', 'pilot.declaration.approvedOn', 'pilot.declaration.document'],
    claim: (scene) => ({ pilots: [anApplicant(scene)], tables: { allocations: [aShare(8)] } }),
  },
  'site-not-approved': {
    kinds: ['site'],
    looksAt: ['allocations.object', 'sites.name', 'sites.approvedOn', 'sites.document'],
    claim: (scene) => claimed(scene, { sites: [aSite(scene, { document: undefined })], allocations: [aSiteShare(8)] }),
  },
  'not-submitted': {
    kinds: ['report'],
    looksAt: ['reports.submitted'],
    claim: (scene) => claimed(scene, { reports: [aReport(scene, { submitted: undefined })] }),
  },
  'before-policy': {
    kinds: KINDS,
    looksAt: DATES,
    claim: (scene) =>
      claimed(scene, { trainings: [aTraining(scene, { date: addDays(scene.terms.policy.effectiveOn, -1) })] }),
  },
  'out-of-window': {
    kinds: KINDS,
    looksAt: [...DATES, 'training.lateClaim', 'department.year', 'department.history'],
    claim: (scene) => claimed(scene, { trainings: [aTraining(scene, { date: addDays(scene.terms.window.from, -1) })] }),
  },
  'not-yet-happened': {
    kinds: KINDS,
    looksAt: DATES,
    claim: (scene) => claimed(scene, { trainings: [aTraining(scene, { date: addDays(scene.terms.asOf, 1) })] }),
  },
  'pilot-not-running': {
    kinds: ['report', 'training', 'invigilation'],
    looksAt: PILOT_RUNS,
    claim: (scene) => ({
      pilots: [aPilot(scene, { stage: 'ended', endedOn: scene.day(119) })],
      tables: { trainings: [aTraining(scene)] },
    }),
  },
  'unpaid-type': {
    kinds: ['report'],
    looksAt: ['reports.type'],
    claim: (scene) =>
      claimed(
        scene,
        { reports: [aReport(scene, { type: 'halfYear' })] },
        { readings: { 'half-year-summary': 'unpaid' } },
      ),
  },
  late: {
    kinds: ['report'],
    looksAt: ['reports.due', 'reports.submitted'],
    claim: (scene) => claimed(scene, { reports: [aReport(scene, { submitted: scene.day(111) })] }),
  },
  'not-approved': {
    kinds: ['report'],
    looksAt: ['reports.review'],
    claim: (scene) => claimed(scene, { reports: [aReport(scene, { review: 'returned' })] }),
  },
  'counted-in-workload': {
    kinds: ['training'],
    looksAt: ['training.countedInWorkload'],
    claim: (scene) => claimed(scene, { trainings: [aTraining(scene, { countedInWorkload: true })] }),
  },
  'no-pay-basis': {
    kinds: KINDS,
    looksAt: ['staff.category'],
    claim: (scene) =>
      claimed(
        scene,
        { trainings: [aTraining(scene, { staff: aPerson({ category: 'external' }) })] },
        { readings: { 'external-pay': 'none' } },
      ),
  },
  forfeited: {
    kinds: KINDS,
    looksAt: ['pilot.exams.passed', 'pilot.rectifications.due', 'pilot.violations.article', 'reports.submitted'],
    claim: (scene) =>
      claimed(
        scene,
        { trainings: [aTraining(scene)] },
        { readings: { 'supervision-effect': 'forfeit' }, failing: ['web'] },
      ),
  },
  'already-claimed': {
    kinds: KINDS,
    looksAt: ['department.history'],
    claim: (scene) => {
      const row = aTraining(scene);
      const key = trainingKey(row.staff.staffId, row.date, row.slot, row.pilot, row.audience);
      return claimed(scene, { trainings: [row] }, { history: [historyOf(scene, key)] });
    },
  },
  duplicate: {
    kinds: KINDS,
    looksAt: [
      'training.pilot',
      'training.date',
      'training.slot',
      'training.audience',
      'training.staffId',
      'invigilation.date',
      'invigilation.session',
      'invigilation.staffId',
      'reports.pilot',
      'reports.type',
      'reports.due',
      'assessors.pilot',
      'assessors.staffId',
      'allocations.item',
      'allocations.object',
      'allocations.staffId',
    ],
    claim: (scene) => claimed(scene, { trainings: [aTraining(scene), aTraining(scene, {}, 3)] }),
  },
  'time-conflict': {
    kinds: ['training', 'invigilation'],
    looksAt: ['training.date', 'training.slot', 'invigilation.date', 'invigilation.session', 'staff.staffId'],
    claim: (scene) =>
      claimed(scene, {
        trainings: [aTraining(scene), aTraining(scene, { slot: '2-3节', audience: '软件2班' }, 3)],
      }),
  },
  'over-allocated': {
    kinds: ['declaration', 'site'],
    looksAt: ['allocations.item', 'allocations.object', 'allocations.hours', 'department.history'],
    claim: (scene) => {
      const total = scene.number('declaration-hours');
      return {
        pilots: [
          aPilot(scene, { declaration: { approvedOn: scene.day(60), document: '试点办〔3〕号', evidence: [] } }),
        ],
        tables: {
          sites: [aSite(scene)],
          allocations: [aShare(total), aShare(1, { staff: COLLEAGUE }, 3), aSiteShare(scene.number('site-hours') + 1)],
        },
      };
    },
  },
};
