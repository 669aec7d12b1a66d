import type { AnnotateProblems } from '../../model/problems/annotate.js';
import type { CallProblems } from '../../model/problems/call.js';
import type { HoursNotes } from '../../model/problems/hours.js';
import type { ReportProblems } from '../../model/problems/report.js';
import type { VerifyProblems } from '../../model/problems/verify.js';
import type { WritingProblems } from '../../model/problems/writing.js';
import { CALL, CELL, LEDGER, type ProblemCases } from './problem-case.js';

const TARGET = { file: '信息工程系-2026-课时申报表.xlsx' };
const HISTORY = { file: '信息工程系-2025-课时申报表.xlsx' };

export const callCases: ProblemCases<CallProblems> = {
  'program-failed': { place: CALL, facts: { error: 'a line of no row' } },
  'no-such-path': { place: CALL, facts: {}, field: 'path', value: '信息系' },
  'no-path-given': { place: CALL, facts: { wanted: 'folder' }, field: 'path' },
  'not-a-department-path': { place: CALL, facts: {}, field: 'path', value: 'ledger.xlsx' },
  'not-a-pilot-file': {
    place: CALL,
    facts: { kind: 'department', pilots: ['web.yaml', 'bim.yaml'] },
    field: 'path',
    value: 'department.yaml',
  },
  'forms-without-out': { place: CALL, facts: {}, field: '--out' },
  'unknown-command': { place: CALL, facts: { nearest: 'check' }, field: 'chek', value: 'chek' },
  'unknown-option': { place: CALL, facts: { nearest: '--as-of' }, field: '--asof', value: '--asof' },
  'option-without-value': { place: CALL, facts: {}, field: '--as-of' },
  'too-many-arguments': { place: CALL, facts: {}, field: 'path', value: '建筑工程系' },
  'bad-date': { place: CALL, facts: {}, field: '--as-of', value: '2026-13-01' },
  'bad-choice': {
    place: CALL,
    facts: { choices: ['table', 'json'], nearest: 'json' },
    field: '--format',
    value: 'jsn',
  },
  'nothing-to-explain': { place: CALL, facts: { nearest: 'T001' }, field: '--explain', value: 'T01' },
  'unknown-topic': {
    place: CALL,
    facts: { near: ['art28.5-pass-rate', 'pass-rate-percent'] },
    field: 'id',
    value: 'pas-rate',
  },
  'options-apart': { place: CALL, facts: { other: '--lint' }, field: '--coverage' },
  'unknown-limit': {
    place: CALL,
    facts: { nearest: 'cells', known: ['cells', 'characters'] },
    field: '--limit',
    value: 'cell',
  },
  'limit-not-a-number': {
    place: CALL,
    facts: { name: 'cells', usual: 1_500_000 },
    field: '--limit',
    value: 'cells=很多',
  },
  'not-a-text': { place: CALL, facts: { encoding: 'GBK' }, field: '--coverage', value: '方案.txt' },
  'no-articles': { place: CALL, facts: {}, field: '--coverage', value: '方案.txt' },
};

export const reportCases: ProblemCases<ReportProblems> = {
  'report-without-out': { place: CALL, facts: {}, field: '--out' },
  'report-not-html': { place: CALL, facts: {}, field: '--out', value: '报告.pdf' },
};

export const annotateCases: ProblemCases<AnnotateProblems> = {
  'annotated-copy': {
    place: { file: '批注/ledger-批注.xlsx' },
    facts: { original: 'ledger.xlsx', marks: 3 },
    isNote: true,
  },
  'not-annotated': { place: LEDGER, facts: {}, isNote: true },
  'nothing-to-annotate': { place: CALL, facts: {}, field: '--annotate', isNote: true },
  'annotate-in-department': { place: CALL, facts: {}, field: '--annotate', value: '信息工程系' },
};

export const verifyCases: ProblemCases<VerifyProblems> = {
  'not-a-claim': {
    place: { file: '台账.xlsx' },
    facts: { missing: ['汇总', '明细', '说明'], isFolder: false },
    field: 'path',
    value: '台账.xlsx',
  },
  'claim-never-calculated': { place: { file: '信息工程系-2026-课时申报表.xlsx' }, facts: {}, isNote: true },
  'claim-of-another-department': {
    place: TARGET,
    facts: { department: '信息工程系', year: 2026, found: ['建筑工程系 2026'] },
    field: 'path',
    value: '建筑工程系',
  },
};

export const hoursCases: ProblemCases<HoursNotes> = {
  'late-mark-in-window': { place: CELL, facts: { date: '2026-03-02' }, field: '补报', value: '是', isNote: true },
  'slot-free-text': { place: CELL, facts: { isDay: false }, field: '节次', value: '1、2', isNote: true },
  'history-other-reading': {
    place: HISTORY,
    facts: { reading: 'declaration-unit', then: 'pilot', now: 'certificate' },
    isNote: true,
  },
};

export const writingCases: ProblemCases<WritingProblems> = {
  'target-exists': { place: TARGET, facts: {} },
  'target-is-folder': { place: TARGET, facts: {} },
  'target-busy': { place: TARGET, facts: {} },
  'target-folder-missing': { place: TARGET, facts: {} },
  'target-folder-not-folder': { place: TARGET, facts: {} },
  'target-not-writable': { place: TARGET, facts: {} },
  'target-read-only': { place: TARGET, facts: {} },
  'target-disk-full': { place: TARGET, facts: {} },
  'target-name-too-long': { place: TARGET, facts: {} },
  'target-not-written': { place: TARGET, facts: { code: 'EIO' } },
  'claim-name-replaced': { place: TARGET, facts: {}, value: '信息/工程系', isNote: true },
  'bundle-too-large': {
    place: { file: '信息工程系-2026-报送材料.zip' },
    facts: { bytes: 5_000_000_000, limit: 4_000_000_000 },
  },
  'bundle-folder-holds-others': { place: { file: '信息工程系-2026-报送材料' }, facts: { names: ['说明.docx'] } },
  'claim-name-twice': {
    place: TARGET,
    facts: { folder: '一部', other: '二部', claim: '信息工程系-2026-课时申报表.xlsx' },
    value: '信息工程系-2026-课时申报表.xlsx',
  },
};
