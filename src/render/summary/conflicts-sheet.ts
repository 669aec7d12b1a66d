import { summaryLayout } from '../../dictionary/claim-layout.js';
import type { Meeting } from '../../model/college.js';
import type { CellDescription, SheetDescription } from '../../model/workbook-description.js';
import { nearMissNote } from '../batch-json.js';
import { across, blankCell, inRow, numberCell, textCell } from '../claim/cells.js';
import { looks } from '../claim/looks.js';
import type { Column } from '../claim/table-sheet.js';
import { conflictInWords, placeInWords, problemInWords } from '../in-words.js';
import { screen } from '../words/zh/screen.js';
import { summaryWords } from '../words/zh/summary.js';
import { zh } from '../words/zh.js';
import { collegeSheet, type SummaryInput } from './summary-input.js';

const { columns } = summaryWords;

/** Sheet 跨系部重复: what collides between departments, with every place and what to do; then what may be one person. */
export function conflictsSheet(input: SummaryInput): SheetDescription {
  const { conflicts, nearMisses } = input.college;
  const titles: readonly Column[] = [
    [columns.number, 6],
    [columns.conflict, 14],
    [columns.id, 18],
    [columns.key, 30],
    [columns.department, 26],
    [columns.message, 52],
    [columns.remedy, 46],
    [columns.source, 50],
  ];
  const found = [
    ...conflicts.map((conflict) => ({
      meeting: conflict,
      name: zh.batch.conflictNames[conflict.id],
      ...conflictInWords(conflict, zh),
    })),
    ...nearMisses.flatMap((meeting) =>
      nearMissNote(meeting).map((note) => {
        const { message, hint = '' } = problemInWords(note, zh);
        return { meeting, name: summaryWords.nearMiss, message, remedy: hint };
      }),
    ),
  ];
  const rows = found.map(({ meeting, name, message, remedy }, index) => [
    numberCell(index + 1),
    textCell(name, looks.centered),
    textCell(meeting.id, looks.small),
    textCell(meeting.parts.join('|'), looks.small),
    textCell(meeting.departments.join(screen.listSeparator)),
    textCell(message),
    textCell(remedy),
    sourceCell(meeting),
  ]);
  return rows.length > 0
    ? collegeSheet(input, summaryLayout.sheets.conflicts, titles, rows)
    : emptySheet(input, summaryLayout.sheets.conflicts, titles, summaryWords.noConflicts);
}

function sourceCell({ places }: Meeting<string>): CellDescription {
  const lines = places.map(({ folder, place }) => `${folder}${screen.placeSeparator}${placeInWords(place, zh)}`);
  return textCell(lines.join('\n'), looks.small);
}

/** A table without rows says so: an empty sheet could as well be a mistake. */
export function emptySheet(
  input: SummaryInput,
  name: string,
  titles: readonly Column[],
  text: string,
): SheetDescription {
  const sheet = collegeSheet(input, name, titles, [[blankCell(), ...across(textCell(text), titles.length - 1)]]);
  return { ...sheet, merges: [inRow(2, 2, titles.length)] };
}
