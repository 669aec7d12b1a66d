import type { NumberKind } from './number-format.js';
import { columnOf, type RawCell, type RawMerge, type RawRow } from './raw.js';
import { cellOfSerial } from './serial.js';
import { createSharedFormulas, type SharedFormula } from './shared-formulas.js';
import { textCell } from './shared-strings.js';
import type { Budget } from './budget.js';
import { DamagedPart, TooMuch } from './faults.js';
import { isOn, scanXml, type Part } from './xml.js';
import { LAST_ROW, MAX_COLUMNS, MAX_FORMULA, MAX_MERGES, MAX_REACH } from '../limits.js';
import { isCalendarDate } from '../../model/calendar-date.js';

/** What the cells of every sheet of a workbook refer to. */
export interface SharedParts {
  readonly strings: readonly (RawCell | undefined)[];
  readonly numberKinds: readonly NumberKind[];
  readonly from1904: boolean;
  /** Keep the formulas. */
  readonly asStored: boolean;
  readonly budget: Budget;
}

/** So many different texts of a sheet are kept once however often they stand there. */
const MAX_TEXTS = 50_000;

/**
 * Reads the rows that have cells with something in them, and the merges. What the part says of its own dimension is not
 * looked at: some writers do not keep it.
 */
export function readWorksheet(
  part: Part,
  shared: SharedParts,
): { readonly rows: readonly RawRow[]; readonly merges: readonly RawMerge[] } {
  const rows: RawRow[] = [];
  const merges: RawMerge[] = [];
  const serials = new Map<string, RawCell>();
  /** Cells that hold their own text, which is often that of another. */
  const texts = new Map<string, RawCell>();
  const inForce = createSharedFormulas();

  let reach = 0;
  let number = 0;
  let hidden = false;
  let cells: (RawCell | undefined)[] = [];
  let formulas: (string | undefined)[] = [];
  let inRow = false;

  let column = -1;
  let type = '';
  let style = '';
  let value: string | undefined;
  let inlineText = '';
  let isFormula = false;
  let formula = '';
  let shares: SharedFormula | undefined;
  let inFormula = false;
  let inValue = false;
  let inText = false;
  let inPhonetic = false;

  scanXml(part, {
    open(name, attributes) {
      switch (name) {
        case 'c': {
          if (!inRow) return;
          const { r, t, s } = attributes();
          column = r === undefined ? column + 1 : columnOf(r).column;
          if (column >= MAX_COLUMNS) throw new DamagedPart(part.path);
          type = t ?? 'n';
          style = s ?? '';
          value = undefined;
          inlineText = '';
          isFormula = false;
          return;
        }
        case 'v':
          inValue = true;
          value = '';
          return;
        case 'f': {
          isFormula = true;
          if (!shared.asStored) return;
          const { t, si } = attributes();
          shares = t === 'shared' && si !== undefined ? { group: si, row: number, column } : undefined;
          inFormula = true;
          formula = '';
          return;
        }
        case 't':
          inText = !inPhonetic;
          return;
        case 'rPh':
          inPhonetic = true;
          return;
        case 'row': {
          const row = attributes();
          number = row['r'] === undefined ? number + 1 : Number(row['r']);
          if (!(number >= 1 && number <= LAST_ROW)) throw new DamagedPart(part.path);
          hidden = isOn(row['hidden']);
          cells = [];
          formulas = [];
          column = -1;
          inRow = true;
          return;
        }
        case 'mergeCell': {
          const merge = mergeOf(attributes()['ref'] ?? '');
          if (merges.length === MAX_MERGES) throw new TooMuch('merges', MAX_MERGES);
          if (merge) merges.push(merge);
          return;
        }
        default:
      }
    },
    close(name) {
      switch (name) {
        case 'v':
          inValue = false;
          return;
        case 'f':
          inFormula = false;
          return;
        case 't':
          inText = false;
          return;
        case 'rPh':
          inPhonetic = false;
          return;
        case 'c': {
          const cell = inRow ? content() : undefined;
          if (cell && column >= 0) {
            shared.budget.spend(cell.kind === 'text' && type !== 's' ? cell.text.length : 0);
            cells[column] = cell;
          }
          if (shared.asStored && isFormula && inRow && column >= 0) {
            if (formula.length > MAX_FORMULA) throw new DamagedPart(part.path);
            const full = inForce(formula, shares);
            shared.budget.spend(full.length);
            formulas[column] = full;
          }
          return;
        }
        case 'row':
          extend(Math.max(cells.length, formulas.length));
          if (cells.length > 0 || formulas.length > 0) {
            shared.budget.spendRow();
            rows.push({ number, hidden, cells, ...(formulas.length > 0 ? { formulas } : {}) });
          }
          inRow = false;
          return;
        default:
      }
    },
    text(piece) {
      if (inValue) value = (value ?? '') + piece;
      else if (inFormula) formula += piece;
      else if (inText) inlineText += piece;
    },
  });
  const ordered = inOrder(rows);
  const last = ordered.at(-1)?.number ?? 0;
  const reached = new Map<number, number>();
  for (const { top, bottom, right } of merges) {
    for (let row = top; row <= Math.min(bottom, last); row += 1) {
      const before = reached.get(row) ?? 0;
      extend(1 + Math.max(0, right - before));
      reached.set(row, Math.max(before, right));
    }
  }
  return { rows: ordered, merges };

  /** Whoever looks through the rows goes as far to the right as they and their merges reach. */
  function extend(columns: number): void {
    reach += columns;
    if (reach > MAX_REACH) throw new TooMuch('reach', MAX_REACH);
  }

  function content(): RawCell | undefined {
    if (type === 'inlineStr') return written(inlineText);
    if (value === undefined || (value === '' && type !== 'str')) return isFormula ? { kind: 'uncached' } : undefined;
    switch (type) {
      case 's': {
        const index = Number(value);
        if (!(index < shared.strings.length)) throw new DamagedPart(part.path);
        return shared.strings[index];
      }
      case 'str':
        return written(value);
      case 'b':
        return { kind: 'boolean', value: isOn(value.trim()) };
      case 'e':
        return { kind: 'error', code: value.trim() };
      case 'd':
        return isoCell(value);
      default:
        return numberCell(value);
    }
  }

  function written(text: string): RawCell | undefined {
    const known = texts.get(text);
    if (known) return known;
    const cell = textCell(text);
    if (cell?.text === text && texts.size < MAX_TEXTS) texts.set(cell.text, cell);
    return cell;
  }

  function numberCell(text: string): RawCell | undefined {
    const kind = style === '' ? 'number' : (shared.numberKinds[Number(style)] ?? 'number');
    if (kind === 'number') {
      const number = trueNumber(text);
      return number === undefined ? textCell(text) : { kind: 'number', number };
    }
    const key = `${text}|${kind}`;
    const known = serials.get(key);
    if (known) return known;
    const serial = trueNumber(text);
    if (serial === undefined) return textCell(text);
    const cell = cellOfSerial(serial, kind, shared.from1904);
    serials.set(key, cell);
    return cell;
  }
}

/** A number to 15 significant digits, which is all that Excel itself keeps: 2.2000000000000002 is 2.2. */
function trueNumber(text: string): number | undefined {
  const number = Number(text);
  if (!Number.isFinite(number)) return undefined;
  return text.length > 15 ? Number(number.toPrecision(15)) : number;
}

/** A cell of type `d` holds an ISO date, with or without a time. */
function isoCell(value: string): RawCell | undefined {
  const [, day = '', clock] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2})?).*)?$/u.exec(value.trim()) ?? [];
  if (!isCalendarDate(day)) return textCell(value);
  const time = clock?.replace(/^0/u, '').replace(/:00$/u, '');
  return { kind: 'date', date: day, yearShown: true, time: time === '0' || time === '0:00' ? undefined : time };
}

function mergeOf(reference: string): RawMerge | undefined {
  const match = /^\$?([A-Za-z]+)\$?(\d+):\$?([A-Za-z]+)\$?(\d+)$/u.exec(reference);
  if (!match) return undefined;
  const [, left = '', top = '', right = '', bottom = ''] = match;
  return { left: columnOf(left).column, top: Number(top), right: columnOf(right).column, bottom: Number(bottom) };
}

function inOrder(rows: RawRow[]): readonly RawRow[] {
  const sorted = rows.every((row, index) => index === 0 || (rows[index - 1]?.number ?? 0) <= row.number);
  return sorted ? rows : rows.sort((one, other) => one.number - other.number);
}
