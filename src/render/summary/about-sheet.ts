import { summaryLayout } from '../../dictionary/claim-layout.js';
import { hoursToNumber } from '../../model/hours.js';
import type { CellDescription, RowDescription, SheetDescription } from '../../model/workbook-description.js';
import { yuanToNumber } from '../../model/yuan.js';
import { across, blankCell, dateCell, inRow, numberCell, rowOf, textCell } from '../claim/cells.js';
import { looks } from '../claim/looks.js';
import { claimWords } from '../words/zh/claim.js';
import { screen } from '../words/zh/screen.js';
import { summaryWords } from '../words/zh/summary.js';
import { yearsOf, type SummaryInput } from './summary-input.js';

const words = summaryWords.about;
const WIDTHS = [30, 50, 22, 44, 40, 38];
const COLUMNS = WIDTHS.length;

function row(cells: readonly CellDescription[]): RowDescription {
  return rowOf(cells, WIDTHS);
}

/** Sheet 说明: by what the summary was computed, and which claim each department's numbers come from. */
export function aboutSheet(input: SummaryInput): SheetDescription {
  const { version, asOf, name, college } = input;
  const { totals, conflicts, departments } = college;
  const sheet = summaryLayout.sheets.about;
  const facts: readonly (readonly [string, CellDescription])[] = [
    [words.tool, textCell(`onex ${version}`)],
    [words.root, textCell(name)],
    [summaryWords.columns.year, textCell(yearsOf(college))],
    [words.asOf, { ...dateCell(asOf), style: looks.leftDate }],
    [words.departments, numberCell(totals.departments, looks.text)],
    [words.failed, numberCell(totals.failed, looks.text)],
    [words.hours, numberCell(hoursToNumber(totals.hours), looks.text)],
    [words.amount, totals.amount === null ? blankCell() : numberCell(yuanToNumber(totals.amount), looks.text)],
    [words.conflicts, numberCell(conflicts.length, looks.text)],
    [words.note, textCell(words.noteText)],
  ];
  const sources = departments.map(({ folder, name: department, judged, workbook, sha256 }) => {
    const readings = judged === null ? [] : judged.readings;
    return row([
      textCell(folder),
      textCell(department ?? ''),
      textCell(judged?.policy ?? ''),
      textCell(judged === null ? '' : readings.length === 0 ? words.defaults : readings.join(screen.listSeparator)),
      textCell(workbook ?? ''),
      textCell(sha256 ?? '', looks.small),
    ]);
  });
  return {
    name: sheet,
    widths: WIDTHS,
    rows: [
      { cells: across(textCell(sheet, looks.title), COLUMNS), height: 34 },
      row([textCell(words.item, looks.header), textCell(words.value, looks.header)]),
      ...facts.map(([label, value]) => row([textCell(label), value])),
      { cells: [] },
      { cells: [textCell(words.sources, looks.section)], height: 22 },
      row(Object.values(words.source).map((title) => textCell(title, looks.header))),
      ...sources,
    ],
    merges: [inRow(1, 1, COLUMNS)],
    headerRow: 1,
    pageHeader: summaryWords.pageHeader(name, yearsOf(college), sheet),
    pageFooter: claimWords.pageFooter,
    isProtected: true,
    looks: [],
  };
}
