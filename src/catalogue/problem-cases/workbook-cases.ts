import type { Belonging, WorkbookProblems } from '../../model/problems/workbook.js';
import { CELL, LEDGER, type ProblemCases } from './problem-case.js';

const SHEET = { file: 'ledger.xlsx', sheet: '培训' };
const HOURS: Belonging = { type: 'hours', choices: [], limit: 24 };
const MEGABYTE = 1_000_000;

export const workbookCases: ProblemCases<WorkbookProblems> = {
  'workbook-zero-bytes': { place: LEDGER, facts: {} },
  'workbook-too-large': { place: LEDGER, facts: { bytes: 200 * MEGABYTE, limit: 50 * MEGABYTE } },
  'workbook-beyond-limit': { place: LEDGER, facts: { limit: 'cells', most: 1_500_000 } },
  'workbook-old-format': { place: LEDGER, facts: {} },
  'workbook-binary': { place: LEDGER, facts: {} },
  'workbook-opendocument': { place: LEDGER, facts: {} },
  'workbook-web-page': { place: LEDGER, facts: {} },
  'workbook-text': { place: LEDGER, facts: {} },
  'workbook-other-format': { place: LEDGER, facts: {} },
  'workbook-encrypted': { place: LEDGER, facts: {} },
  'workbook-truncated': { place: LEDGER, facts: {} },
  'workbook-damaged': { place: LEDGER, facts: { part: 'xl/worksheets/sheet1.xml' } },

  'sheet-unknown': {
    place: { file: 'ledger.xlsx', sheet: '陪训' },
    facts: { nearest: '培训', known: ['培训', '监考', '报送'], like: { sheet: '培训', rows: 16 } },
    value: '陪训',
    isNote: true,
  },
  'sheet-hidden': { place: SHEET, facts: { like: { sheet: '培训', rows: 16 } }, isNote: true },
  'sheet-empty': { place: SHEET, facts: {}, isNote: true },
  'no-known-sheet': { place: LEDGER, facts: { found: ['Sheet1'], known: ['培训', '监考', '报送'] } },

  'missing-column': {
    place: SHEET,
    facts: { headerRow: 3, found: ['试点', '日期', '教师'], nearest: undefined },
    field: '课时',
  },
  'duplicate-column': { place: { ...SHEET, cell: 'H3' }, facts: { first: 'G3' }, field: '课时' },
  'extra-column': { place: { ...SHEET, cell: 'K3' }, facts: { nearest: undefined }, value: '地点', isNote: true },

  'row-skipped': { place: { ...SHEET, cell: 'A20' }, facts: { word: '合计' }, value: '合计', isNote: true },
  'rows-hidden': { place: SHEET, facts: { runs: [{ from: 5, to: 8 }] }, isNote: true },

  'merged-hours': { place: CELL, facts: { rows: 3 }, field: '课时' },
  'cell-blank': { place: CELL, facts: { belongs: HOURS }, field: '课时' },
  'staff-id-blank': { place: { file: 'roster.xlsx', sheet: '师资', cell: 'A9' }, facts: {}, field: '工号' },
  'cell-error': { place: CELL, facts: { belongs: HOURS }, field: '课时', value: '#N/A' },
  'formula-without-value': { place: CELL, facts: { belongs: HOURS }, field: '课时' },
  'cell-unreadable': { place: CELL, facts: { belongs: HOURS }, field: '课时', value: '4+1' },
  'date-impossible': { place: CELL, facts: {}, field: '日期', value: '2026-02-30' },
  'date-bare-number': { place: CELL, facts: { wouldBe: '2023-03-15' }, field: '日期', value: '45000' },
  'date-without-year': { place: CELL, facts: {}, field: '日期', value: '3月1日' },
  'hours-not-positive': { place: CELL, facts: { belongs: HOURS }, field: '课时', value: '0' },
  'hours-too-many': { place: CELL, facts: { limit: 24 }, field: '课时', value: '25' },
  'hours-too-precise': { place: CELL, facts: {}, field: '课时', value: '1.005' },
  'became-date': { place: CELL, facts: { belongs: HOURS }, field: '课时', value: '2026-01-02' },
  'id-digits-lost': { place: CELL, facts: {}, field: '工号', value: '2.02301E+17' },
  'choice-unknown': {
    place: CELL,
    facts: { choices: ['通过', '退回', '待审'], nearest: '通过' },
    field: '审核',
    value: '通过了',
  },

  'too-many-cell-errors': { place: CELL, facts: { most: 10_000 } },

  'cell-read-as': { place: CELL, facts: { as: '2' }, field: '课时', value: '2课时', isNote: true },
};
