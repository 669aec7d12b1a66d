import { errorAt } from '../model/problem.js';
import type { ColumnSpec } from '../model/sheet-spec.js';
import { comparable } from '../model/text.js';
import { readDate } from './cell/date.js';
import { readHours } from './cell/hours.js';
import { belonging, complain, read, type CellReading } from './cell/reading.js';
import { readGrade, readId, readList, readText } from './cell/text.js';
import { readYesNo } from './cell/yes-no.js';
import { nearest } from '../dictionary/nearest.js';
import { shown, type RawCell } from './workbook/raw.js';

/** Reads the cells of one column. */
export type CellReader = (cell: RawCell) => CellReading;

/** The reader of a column's cells. Error values and formulas that were never calculated are errors in every column. */
export function cellReader(column: ColumnSpec): CellReader {
  const readContent = contentReader(column);
  return (cell) => {
    if (cell.kind === 'error')
      return complain((place, written) => errorAt('cell-error', place, { belongs: belonging(column) }, written));
    if (cell.kind === 'uncached')
      return complain((place, written) =>
        errorAt('formula-without-value', place, { belongs: belonging(column) }, written),
      );
    return readContent(cell);
  };
}

function contentReader(column: ColumnSpec): CellReader {
  switch (column.type) {
    case 'text':
      return (cell) => readText(cell, column);
    case 'id':
      return (cell) => readId(cell, column);
    case 'date':
      return (cell) => readDate(cell, column);
    case 'hours':
      return (cell) => readHours(cell, column);
    case 'yes-no':
      return (cell) => readYesNo(cell, column);
    case 'grade':
      return (cell) => readGrade(cell, column);
    case 'names':
    case 'paths':
      return (cell) => readList(cell, column);
    case 'choice':
      return choiceReader(column);
  }
}

/** Reads one of a few values, by its title, its English name or another spelling. The value is the English name. */
function choiceReader(column: ColumnSpec): CellReader {
  const byName = new Map(
    column.choices.flatMap((choice) => choice.names.map((name) => [comparable(name), { ...choice, name }] as const)),
  );
  const titles = column.choices.map((choice) => choice.title);
  return (cell) => {
    const choice = byName.get(comparable(shown(cell)));
    if (!choice)
      return complain((place, written) =>
        errorAt(
          'choice-unknown',
          place,
          { choices: titles, nearest: nearest(comparable(shown(cell)), titles) },
          written,
        ),
      );
    const asNamed = shown(cell).replace(/\s+/gu, '') === choice.name.replace(/\s+/gu, '');
    return read({ kind: 'text', text: choice.value }, asNamed ? undefined : choice.title);
  };
}
