import type { BatchProblems } from '../../model/problems/batch.js';
import { CALL, type ProblemCases } from './problem-case.js';

const LOCK = { file: '汇总/.onex-state/lock' };
const FOLDER = { file: '信息工程系' };
const RESULTS = { file: '汇总-甲' };

export const batchCases: ProblemCases<BatchProblems> = {
  'no-out-folder': { place: CALL, facts: {}, field: '--out' },
  'not-a-whole-number': { place: CALL, facts: { least: 1 }, field: '--jobs', value: '0' },
  'several-roots': { place: CALL, facts: {}, field: 'path', value: '二部' },
  'not-with-merge': { place: CALL, facts: {}, field: '--year' },
  'unknown-department': {
    place: CALL,
    facts: { nearest: '信息工程系', known: ['信息工程系', '建筑工程系'] },
    field: '--department',
    value: '信息工程',
  },
  'no-department-of-year': { place: CALL, facts: { years: [2025, 2026] }, field: '--year', value: '2024' },
  'no-department-left': { place: CALL, facts: {}, field: '--skip' },
  'batch-running': { place: LOCK, facts: { pid: 4711, host: 'JWC-01', elsewhere: false } },
  'batch-died': { place: LOCK, facts: { pid: 4711 }, isNote: true },
  'lock-unreadable': { place: LOCK, facts: {} },
  'state-newer': { place: FOLDER, facts: {}, isNote: true },
  'state-damaged': { place: FOLDER, facts: {}, isNote: true },
  'merge-without-state': { place: RESULTS, facts: {} },
  'merge-state-newer': { place: RESULTS, facts: {} },
  'merge-state-unusable': { place: RESULTS, facts: {} },
  'merge-other-version': { place: RESULTS, facts: { there: '1.0.0', here: '1.1.0' } },
  'merge-other-day': {
    place: RESULTS,
    facts: { asOf: '2026-11-24', other: '2026-11-30', otherFolder: '汇总-乙' },
  },
  'merge-folder-twice': { place: RESULTS, facts: {}, isNote: true },
  'merge-department-twice': { place: RESULTS, facts: { department: '信息工程系', otherFolder: '汇总-乙' } },
  'worker-died': { place: FOLDER, facts: { outOfMemory: true } },
  'department-failed': { place: FOLDER, facts: { error: 'a line of no row' } },
  interrupted: { place: CALL, facts: { done: 7, departments: 12 } },
  'near-person': {
    place: { file: '信息工程系/ledger.xlsx', sheet: '考评员', cell: 'A3' },
    facts: {
      name: '王晓明',
      number: 'KP2026001',
      staffIds: ['T001', 'J001'],
      departments: ['信息工程系', '建筑工程系'],
    },
    isNote: true,
  },
};
