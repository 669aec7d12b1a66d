import { claimLayout } from '../../dictionary/claim-layout.js';
import { DETAILS_COLUMNS } from '../../dictionary/claim-shape.js';
import { choiceName } from '../../dictionary/names.js';
import type { Line } from '../../model/claim.js';
import type { CellDescription, SheetDescription } from '../../model/workbook-description.js';
import { exclusionInWords } from '../in-words.js';
import { claimWords } from '../words/zh/claim.js';
import { screen } from '../words/zh/screen.js';
import { zh } from '../words/zh.js';
import {
  blankCell,
  columnLetter,
  dateCell,
  hoursCell,
  linkCell,
  numberCell,
  shared,
  textCell,
  widthFor,
} from './cells.js';
import type { ClaimInput } from './claim-input.js';
import { evidenceNumbers } from './evidence-sheet.js';
import { linkToCell } from './links.js';
import { looks } from './looks.js';
import { tableSheet, type Column } from './table-sheet.js';

const { columns } = claimWords;

/** The most links that Excel follows in one sheet; beyond it, text. */
const LINKS_PER_SHEET = 65_530;

/** The cells of one column of 明细, from its first row to its last, for formulas. */
export function detailsColumn(column: (typeof DETAILS_COLUMNS)[number], lines: number): string {
  const letter = columnLetter(DETAILS_COLUMNS.indexOf(column) + 1);
  return `${claimLayout.sheets.details}!$${letter}$2:$${letter}$${String(Math.max(lines, 1) + 1)}`;
}

/** The whole column, so that added rows are noticed. */
export function detailsWholeColumn(column: (typeof DETAILS_COLUMNS)[number]): string {
  const letter = columnLetter(DETAILS_COLUMNS.indexOf(column) + 1);
  return `${claimLayout.sheets.details}!$${letter}:$${letter}`;
}

/** Sheet 明细: a row for every paid line. */
export function detailsSheet(input: ClaimInput): SheetDescription {
  const { lines } = input.claim;
  return tableSheet(input, claimLayout.sheets.details, columnsFor(lines), lineCells(input, lines));
}

/** Sheet 未计入: a row for every excluded line, with why and how to mend it. */
export function excludedSheet(input: ClaimInput): SheetDescription {
  const { excluded } = input.claim;
  const cells = lineCells(input, excluded);
  const rows = excluded.map((line, index) => {
    const { title, message, remedy } = exclusionInWords(line, zh);
    return [...(cells[index] ?? []), textCell(`${title}${screen.labelSeparator}${message}`), textCell(remedy)];
  });
  const further: readonly Column[] = [
    [columns.reason, 28],
    [columns.remedy, 28],
  ];
  return tableSheet(input, claimLayout.sheets.excluded, [...columnsFor(excluded), ...further], rows);
}

/** Columns of 明细, as wide as this claim's people need. */
function columnsFor(lines: readonly Line[]): readonly Column[] {
  const ids = widthFor(
    lines.map((line) => line.staffId),
    8,
    20,
  );
  const names = widthFor(
    lines.map((line) => line.name),
    8,
    16,
  );
  const widths = [5.5, 13, 7.5, 18, 11, ids, names, 8.5, 8.5, 7, 5.5, 28, 16, 20];
  return DETAILS_COLUMNS.map((column, index) => [columns[column], widths[index] ?? 10]);
}

function lineCells(input: ClaimInput, lines: readonly Line[]): readonly (readonly CellDescription[])[] {
  const pilots = new Map(input.pilots.map((pilot) => [pilot.id, pilot]));
  const numbers = evidenceNumbers(input);
  const evidence = (line: Line): string =>
    line.evidence
      .map(({ path, exists }) => {
        const number = numbers.get(path);
        return `${number === undefined ? '' : `[${String(number)}] `}${path}${exists ? '' : claimWords.missingFile}`;
      })
      .join('\n');
  const subject = (line: Line): string => {
    const pilot = line.pilot === null ? undefined : pilots.get(line.pilot);
    const certificate = pilot && `${pilot.certificate.name}(${pilot.certificate.level}) ${pilot.id}`;
    return line.site ?? certificate ?? line.pilot ?? '';
  };
  const centered = shared((value: string) => textCell(value, looks.centered));
  const text = shared((value: string) => textCell(value));
  const day = shared(dateCell);
  const hours = shared(hoursCell);
  const blank = blankCell();
  return lines.map((line, index) => [
    numberCell(index + 1),
    centered(screen.article(line.article)),
    centered(choiceName('hoursKind', line.kind, 'zh')),
    text(subject(line)),
    day(line.date),
    text(line.staffId),
    text(line.name),
    centered(choiceName('category', line.category, 'zh')),
    centered(choiceName('basis', line.basis, 'zh')),
    hours(line.hours),
    line.lateClaim ? centered(claimWords.yes) : blank,
    line.evidence.length === 0 ? blank : text(evidence(line)),
    linkCell(sourceOf(line), index < LINKS_PER_SHEET ? linkToCell(line.source) : undefined),
    textCell(line.key, looks.small),
  ]);
}

function sourceOf({ source, row }: Line): string {
  return [source.file, source.sheet ?? '', claimWords.row(row)].join(screen.placeSeparator);
}
