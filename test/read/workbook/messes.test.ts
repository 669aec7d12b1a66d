import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../src/read/workbook.js';
import { cellAddress } from '../../../src/model/cell-address.js';
import { columnOf, type RawCell, type RawWorkbook } from '../../../src/read/workbook/raw.js';
import { bytesOf, messes } from './messes.js';

function told(cell: RawCell | undefined): string {
  if (cell === undefined) return '';
  switch (cell.kind) {
    case 'text':
    case 'time':
      return `${cell.kind}:${cell.text}`;
    case 'number':
      return `number:${String(cell.number)}`;
    case 'date':
      return `date:${cell.date}`;
    case 'boolean':
      return `boolean:${String(cell.value)}`;
    case 'error':
      return `error:${cell.code}`;
    case 'uncached':
      return 'uncached';
  }
}

/** What the workbook says to one of a mess's questions. */
function answer(workbook: RawWorkbook, question: string): string | undefined {
  const sheetOf = (name: string): RawWorkbook['sheets'][number] | undefined =>
    workbook.sheets.find((sheet) => sheet.name === name);
  const [, hidden] = /^hidden sheet (.*)$/u.exec(question) ?? [];
  if (hidden !== undefined) return String(sheetOf(hidden)?.hidden);
  const [, merged] = /^merges (.*)$/u.exec(question) ?? [];
  if (merged !== undefined) {
    return sheetOf(merged)
      ?.merges.map(({ top, left, bottom, right }) => `${cellAddress(left, top)}:${cellAddress(right, bottom)}`)
      .join(' ');
  }
  const [, sheet = '', address = ''] = /^(?:hidden row )?(.*)!(.*)$/u.exec(question) ?? [];
  const { column, letters } = columnOf(address);
  const row = sheetOf(sheet)?.rows.find(({ number }) => number === Number(address.slice(letters)));
  return question.startsWith('hidden row') ? String(row?.hidden) : told(row?.cells[column]);
}

describe('workbooks as they are found', () => {
  test.each(messes)('$name', (mess) => {
    const reading = readWorkbook(bytesOf(mess), 'ledger.xlsx');
    if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
    const answers = Object.keys(mess.expected).map((question) => [question, answer(reading.workbook, question)]);
    expect(Object.fromEntries(answers)).toEqual(mess.expected);
  });
});
