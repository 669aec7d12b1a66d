import { addDays } from '../model/calendar-date.js';
import type { RuleId } from '../model/rule-id.js';
import { aPilot, aSite, FILE, originOf, taken } from './cast.js';
import { placeOfRow } from '../model/place.js';
import { attestationLooks, ATTESTATIONS, NO_FILE, type DepartmentCase, type RuleCases } from './rule-cases.js';

const LIAISON = { name: '张敏', phone: '13800000000' };

/** Of departments, by rule. */
export const DEPARTMENT_CASES = {
  'art4.2-site-justification': {
    looksAt: ['sites.name', 'sites.approvedOn', 'sites.evidence'],
    cases: (scene) => [
      { tables: { sites: [aSite(scene)] } },
      { tables: { sites: [aSite(scene, { evidence: [] })] } },
      {},
    ],
  },
  'art23-working-group': {
    looksAt: attestationLooks('department.workingGroup'),
    cases: () => ATTESTATIONS.map((workingGroup) => ({ department: { workingGroup } })),
  },
  'art23.3-liaison': {
    looksAt: ['department.liaison.name', 'department.liaison.phone'],
    cases: () =>
      [[LIAISON], [], [{ ...LIAISON, phone: undefined }], [LIAISON, LIAISON]].map((liaisons) => ({
        department: { liaisons },
      })),
  },
  'art27-minutes': {
    looksAt: ['department.meeting.date', 'department.meeting.evidence', 'department.submittedOn'],
    cases: (scene) => {
      const pilots = [aPilot(scene)];
      const { window } = scene.terms;
      return [
        { pilots, department: { meeting: taken(scene.day(280)) } },
        { pilots, department: { meeting: taken(scene.day(280), { evidence: [NO_FILE] }) } },
        { pilots, department: { meeting: taken(addDays(window.from, -1)) } },
        { pilots, department: { meeting: taken(scene.day(280)), submittedOn: scene.day(279) } },
        {},
      ];
    },
  },
  'art27-evidence': {
    looksAt: [
      'training.evidence',
      'invigilation.evidence',
      'reports.evidence',
      'assessors.evidence',
      'sites.evidence',
      'allocations.evidence',
      'pilot.declaration.evidence',
    ],
    cases: (scene) => {
      const pilots = [aPilot(scene)];
      const line = (row: number, exists: boolean) => ({
        source: placeOfRow(originOf('training', row)),
        evidence: [{ ...FILE, exists }],
      });
      return [{ pilots, paid: [line(2, true)] }, { pilots, paid: [line(2, true), line(3, false)] }, { pilots }];
    },
  },
  'art27-deadline': {
    looksAt: ['department.submittedOn', 'department.year'],
    cases: (scene) => {
      const pilots = [aPilot(scene)];
      const { deadline } = scene;
      return [
        { pilots, department: { submittedOn: addDays(deadline, -3) }, asOf: deadline },
        { pilots, department: { submittedOn: deadline }, asOf: deadline },
        { pilots, asOf: addDays(deadline, -scene.number('deadline-warning-days')) },
        { pilots, asOf: addDays(deadline, 1) },
        {},
      ];
    },
  },
} as const satisfies Partial<Record<RuleId, RuleCases<DepartmentCase>>>;
