import type { FolderProblems } from '../../model/problems/folder.js';
import { CELL, LEDGER, PILOT_LINE, type ProblemCases } from './problem-case.js';

const LISTED = { file: 'department.yaml', line: 6, column: 5 };
const HISTORY = { file: '信息工程系-2025-课时申报表.xlsx' };

export const folderCases: ProblemCases<FolderProblems> = {
  'cannot-read': { place: LEDGER, facts: { errno: 'EACCES' } },
  'changed-while-read': { place: LEDGER, facts: {} },
  'too-many-files': { place: { file: '.' }, facts: { files: 2400, limit: 1000 } },
  'no-department': { place: { file: '.' }, facts: {} },
  'yaml-named-text': { place: { file: 'web.yaml.txt' }, facts: { yaml: 'web.yaml' } },
  'second-department': { place: { file: '系部2.yaml' }, facts: { first: 'department.yaml' } },
  'pilot-id-twice': { place: PILOT_LINE, facts: { id: 'web', first: 'bim.yaml' }, field: '编号', value: 'web' },
  'path-outside-folder': { place: LISTED, facts: { path: '../别的系/ledger.xlsx' }, value: '../别的系/ledger.xlsx' },
  'listed-file-missing': { place: LISTED, facts: { path: 'leger.xlsx', nearest: 'ledger.xlsx' }, value: 'leger.xlsx' },
  'path-spelling': {
    place: LISTED,
    facts: { path: 'Ledger.xlsx', onDisk: 'ledger.xlsx' },
    value: 'Ledger.xlsx',
    isNote: true,
  },
  'table-format': { place: { file: '培训.xls' }, facts: { extension: '.xls' } },
  'workbook-open': { place: LEDGER, facts: {}, isNote: true },
  'claim-workbook-ignored': { place: HISTORY, facts: {}, isNote: true },
  'unknown-pilot': { place: CELL, facts: { known: ['web', 'bim'], nearest: 'web' }, field: '试点', value: 'wed' },
  'ambiguous-pilot': { place: CELL, facts: { ids: ['web', 'web-2'] }, field: '试点', value: 'Web前端开发' },
  'unknown-certificate': {
    place: CELL,
    facts: { known: ['Web前端开发'] },
    field: '已获培训证书',
    value: '网店运营推广',
    isNote: true,
  },
  'unknown-person': { place: CELL, facts: { nearest: '王晓明' }, field: '教师', value: '王小明' },
  'unknown-staff-id': { place: CELL, facts: { nearest: '20010001' }, field: '工号', value: '2001001' },
  'ambiguous-person': { place: CELL, facts: { ids: ['20010001', '20010009'] }, field: '教师', value: '王晓明' },
  'id-and-name-disagree': {
    place: CELL,
    facts: { name: '李红梅', expected: '王晓明' },
    field: '工号',
    value: '20010001',
  },
  'row-twice': { place: CELL, facts: { first: { ...CELL, cell: 'A3' } }, field: '工号', value: '20010001' },
  'unknown-batch': { place: CELL, facts: { pilot: 'web', known: ['第1批'] }, field: '批次', value: '第2批' },
  'exams-not-listed': { place: CELL, facts: { pilot: 'web', file: 'web.yaml', rows: 32 }, field: '试点', isNote: true },
  'passed-without-sitting': { place: CELL, facts: {}, field: '合格', value: '是' },
  'history-not-a-claim': { place: HISTORY, facts: { missing: ['唯一键'] } },
  'history-hours-unreadable': {
    place: { ...HISTORY, sheet: '明细', cell: 'J9' },
    facts: { key: 'invigilation|20010001|2025-06-01|9:00-11:00' },
    field: '课时',
    value: '一',
  },
  'history-year-not-before': { place: LISTED, facts: { year: 2026, departmentYear: 2026 } },
  'unknown-policy': {
    place: LISTED,
    facts: { known: ['hhvc-2021-88'], nearest: 'hhvc-2021-88' },
    field: '政策',
    value: 'hhvc-2021-89',
  },
};
