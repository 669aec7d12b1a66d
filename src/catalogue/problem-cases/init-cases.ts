import type { InitProblems } from '../../model/problems/init.js';
import { CALL, type ProblemCases } from './problem-case.js';

export const initCases: ProblemCases<InitProblems> = {
  'nobody-to-ask': { place: CALL, facts: { options: ['--name', '--year', '--pilot'] }, field: '--yes' },
  'year-not-a-year': { place: CALL, facts: {}, field: '--year', value: '26' },
  'pilot-part-unreadable': { place: CALL, facts: { part: 'web' }, field: '--pilot' },
  'pilot-key-unknown': {
    place: CALL,
    facts: { nearest: '等级', known: ['编号', '证书', '等级', '专业', '阶段'] },
    field: '--pilot',
    value: '级别',
  },
  'pilot-key-missing': { place: CALL, facts: { missing: ['专业'] }, field: '--pilot' },
  'pilot-named-twice': { place: CALL, facts: { id: 'web' }, field: '--pilot' },
  'pilot-there-already': { place: { file: 'web.yaml' }, facts: { id: 'web' }, isNote: true },
  'carry-over-into-itself': { place: CALL, facts: {}, field: '--from', value: '信息工程系' },
  'carry-over-not-one': { place: CALL, facts: { departments: 3 }, field: '--from', value: '2026' },
  'carry-over-year-not-later': { place: CALL, facts: { year: 2026, lastYear: 2026 }, field: '--year', value: '2026' },
  'carry-over-onto-department': { place: CALL, facts: { file: 'department.yaml' }, field: '--from', value: '2026' },
  'carry-over-without-claim': { place: { file: '2026/信息工程系' }, facts: { file: '2026/信息工程系' }, isNote: true },
  'workbook-to-be-listed': { place: { file: '台账-补充.xlsx' }, facts: { file: '台账-补充.xlsx' }, isNote: true },
};
