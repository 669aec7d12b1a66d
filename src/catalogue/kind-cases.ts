import type { Look } from '../model/catalogue.js';
import type { Kind } from '../model/claim.js';
import { anAssessor, anInvigilation, aPilot, aReport, aShare, aSite, aSiteShare, aTraining } from './cast.js';
import { claimed, type HoursCase } from './hours-cases.js';

const PERSON: readonly Look[] = ['staff.staffId', 'staff.category'];

/** A line of each kind that is paid. */
export const KIND_CASES: Readonly<Record<Kind, HoursCase>> = {
  declaration: {
    looksAt: [
      'allocations.item',
      'allocations.object',
      'allocations.staffId',
      'allocations.teacher',
      'allocations.hours',
      'pilot.declaration.approvedOn',
      'pilot.declaration.document',
      ...PERSON,
    ],
    claim: (scene) =>
      claimed(
        scene,
        { allocations: [aShare(scene.number('declaration-hours'))] },
        {
          pilots: [
            aPilot(scene, { declaration: { approvedOn: scene.day(60), document: '试点办〔3〕号', evidence: [] } }),
          ],
        },
      ),
  },
  report: {
    looksAt: [
      'reports.pilot',
      'reports.type',
      'reports.period',
      'reports.due',
      'reports.submitted',
      'reports.review',
      'reports.staffId',
      'reports.teacher',
      ...PERSON,
    ],
    claim: (scene) => claimed(scene, { reports: [aReport(scene)] }),
  },
  assessor: {
    looksAt: [
      'assessors.pilot',
      'assessors.certificateNumber',
      'assessors.obtained',
      'assessors.staffId',
      'assessors.teacher',
      ...PERSON,
    ],
    claim: (scene) => claimed(scene, { assessors: [anAssessor(scene)] }),
  },
  training: {
    looksAt: [
      'training.pilot',
      'training.date',
      'training.slot',
      'training.audience',
      'training.staffId',
      'training.teacher',
      'training.hours',
      'training.countedInWorkload',
      ...PERSON,
    ],
    claim: (scene) => claimed(scene, { trainings: [aTraining(scene)] }),
  },
  site: {
    looksAt: [
      'allocations.item',
      'allocations.object',
      'allocations.staffId',
      'allocations.teacher',
      'allocations.hours',
      'sites.name',
      'sites.approvedOn',
      'sites.document',
      ...PERSON,
    ],
    claim: (scene) => claimed(scene, { sites: [aSite(scene)], allocations: [aSiteShare(scene.number('site-hours'))] }),
  },
  invigilation: {
    looksAt: [
      'invigilation.pilot',
      'invigilation.date',
      'invigilation.session',
      'invigilation.site',
      'invigilation.staffId',
      'invigilation.teacher',
      ...PERSON,
    ],
    claim: (scene) => claimed(scene, { invigilations: [anInvigilation(scene)] }),
  },
};
