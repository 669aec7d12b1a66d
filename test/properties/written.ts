import fc from 'fast-check';
import { sheetSpecs } from '../../src/dictionary/names.js';
import { addDays, knownDate } from '../../src/model/calendar-date.js';
import { columnLetters } from '../../src/model/cell-address.js';
import type { ColumnSpec, SheetSpec } from '../../src/model/sheet-spec.js';
import { buildXlsx, serial, type CellXml, type SheetXml } from '../read/workbook/xlsx.js';
import type { Ledgers, Meaning, Row } from './ledgers.js';

/** Chooses among so many ways of writing something. */
export type Choose = (ways: number) => number;

/** Always the first way: how a careful person writes. */
export const carefully: Choose = () => 0;

/** As an office writes: any way, decided by fast-check. */
export const anyhow: fc.Arbitrary<Choose> = fc.infiniteStream(fc.nat({ max: 0x7f_ff_ff_ff })).map(
  (numbers): Choose =>
    (ways) =>
      numbers.next().value % ways,
);

function dayOf(day: number): string {
  return addDays(knownDate(1899, 12, 30), day);
}

function of<T>(choose: Choose, ways: readonly [T, ...(readonly T[])]): T {
  return ways[choose(ways.length)] ?? ways[0];
}

function fullWidth(text: string): string {
  return text.replace(/[!-~]/gu, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfe_e0));
}

/** A meaning as a cell, in one of the ways that 2-formats 2.2 takes for the same. The workbook's first two formats are dates. */
function cellOf(meaning: Meaning, choose: Choose): CellXml {
  switch (meaning.type) {
    case 'date': {
      const day = dayOf(meaning.day);
      const [year = '', month = '', date = ''] = day.split('-');
      const short = [year, Number(month), Number(date)];
      return of<CellXml>(choose, [
        day,
        serial(meaning.day),
        serial(meaning.day, 2),
        short.join('.'),
        short.join('/'),
        `${year}年${String(short[1])}月${String(short[2])}日`,
        Number(day.replaceAll('-', '')),
        `${fullWidth(day)} 8:05`,
        { t: 'd', xml: `<v>${day}T00:00:00</v>` },
      ]);
    }
    case 'hours': {
      const hours = String(meaning.hundredths / 100);
      return of<CellXml>(choose, [
        Number(hours),
        hours,
        `${hours}课时`,
        ` ${fullWidth(hours)} 节`,
        { xml: `<f>A1</f><v>${hours}</v>` },
      ]);
    }
    case 'yes-no':
      return meaning.yes
        ? of<CellXml>(choose, ['是', '√', 'Y', 'yes', true, 1, '对', '✔'])
        : of<CellXml>(choose, ['否', '×', 'N', false, 0, '无', ' 否']);
    case 'id': {
      const { text } = meaning;
      const numeric = /^[1-9]\d*$/u.test(text);
      return of<CellXml>(choose, [text, ` ${text}\u00a0`, fullWidth(text), numeric ? Number(text) : text]);
    }
    case 'text':
    case 'names': {
      const { text } = meaning;
      return of<CellXml>(choose, [
        text,
        `\u3000${text} `,
        { t: 'inlineStr', xml: `<is><r><t>${text.slice(0, 1)}</t></r><r><t>${text.slice(1)}</t></r></is>` },
      ]);
    }
  }
}

function headerOf(column: ColumnSpec, choose: Choose): string {
  const name = column.names[choose(column.names.length)] ?? column.title;
  return of(choose, [column.title, name, `*${name}`, ` ${name}\u3000`, `${name.slice(0, 1)}\n${name.slice(1)}`]);
}

/** The same items in another order. */
export function shuffled<T>(items: readonly T[], choose: Choose): readonly T[] {
  const rest = [...items];
  const order: T[] = [];
  while (rest.length > 0) order.push(...rest.splice(choose(rest.length), 1));
  return order;
}

function specOf(id: string): SheetSpec {
  const spec = sheetSpecs.find((one) => one.id === id);
  if (!spec) throw new Error(`no sheet ${id}`);
  return spec;
}

/** A sheet with these rows: columns in any order, title rows, blank rows, a total, and columns that nobody asked for. */
function sheetOf(id: string, rows: readonly Row[], choose: Choose): SheetXml {
  const spec = specOf(id);
  const used = spec.columns.filter(
    ({ field, requirement }) => requirement !== 'optional' || rows.some((row) => field in row),
  );
  const columns = shuffled(used, choose);
  const extra = choose(4) === 3;
  const title: readonly (readonly CellXml[])[] = of(choose, [[], [['信息工程系台账']], [['2026 年'], []]]);
  const header = columns.map((column) => headerOf(column, choose));
  const table: (readonly CellXml[])[] = [...title, extra ? [...header, '另外的列'] : header];
  const merges: string[] = [];
  /** Does the line stand right below one whose pilot is written the same way, so that both share a merged cell? */
  let above: string | undefined;
  for (const row of rows) {
    if (choose(5) === 4) {
      table.push([]);
      above = undefined;
    }
    const pilot = row['pilot'];
    const text = pilot && 'text' in pilot ? pilot.text : undefined;
    const merged = text !== undefined && text === above && choose(3) === 2;
    const cells = columns.map(({ field }): CellXml => {
      const meaning = row[field];
      return !meaning || (merged && field === 'pilot') ? null : cellOf(meaning, choose);
    });
    table.push(extra ? [...cells, '另记'] : cells);
    if (merged) {
      const column = columnLetters(columns.findIndex(({ field }) => field === 'pilot'));
      merges.push(`${column}${String(table.length - 1)}:${column}${String(table.length)}`);
    }
    above = merged ? undefined : text;
  }
  const footer: readonly (readonly CellXml[])[] = of(choose, [[], [['合 计', 99]], [[], ['制表人：某某']]]);
  return {
    name: of(choose, [spec.title, ...spec.names, ` ${spec.title} `]),
    rows: [...table, ...footer],
    merges,
    before: choose(3) === 2 ? '<dimension ref="A1:B2"/>' : '',
  };
}

/** Workbooks by file name that hold these ledgers; in several the rows of a sheet go on from one to the next. */
export function workbooksOf(ledgers: Ledgers, choose: Choose): ReadonlyMap<string, Uint8Array> {
  const sheets = Object.entries(ledgers);
  const count = 1 + choose(3);
  const formats = [14, 'yyyy"年"m"月"d"日"'];
  return new Map(
    Array.from({ length: count }, (_, book) => {
      const part = sheets.map(([id, rows]) => {
        const at = (number: number): number => Math.floor((rows.length * number) / count);
        return sheetOf(id, rows.slice(at(book), at(book + 1)), choose);
      });
      return [`台账${String(book + 1)}.xlsx`, buildXlsx({ sheets: part, formats })] as const;
    }),
  );
}
