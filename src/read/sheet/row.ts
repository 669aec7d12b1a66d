import type { CalendarDate } from '../../model/calendar-date.js';
import type { Hours } from '../../model/hours.js';
import type { RowOrigin } from '../../model/place.js';
import type { CellValue } from '../cell/reading.js';

/** What all rows of a sheet share: where each field stands in a row's values, and its header as written. */
export interface RowLayout {
  readonly indexes: ReadonlyMap<string, number>;
  readonly headers: ReadonlyMap<string, string>;
}

/**
 * A row of a known sheet. Each getter gives the value of one field: undefined when the cell is blank, the sheet lacks the
 * column, or the cell is wrong (then a problem says so and the row is not `whole`).
 */
export class SheetRow {
  readonly origin: RowOrigin;
  /** Every cell was understood and no required value is missing. */
  readonly whole: boolean;
  readonly #layout: RowLayout;
  readonly #values: readonly (CellValue | undefined)[];

  constructor(origin: RowOrigin, whole: boolean, layout: RowLayout, values: readonly (CellValue | undefined)[]) {
    this.origin = origin;
    this.whole = whole;
    this.#layout = layout;
    this.#values = values;
  }

  /** The header of a field as its writer wrote it; undefined when the sheet lacks the column. */
  header(field: string): string | undefined {
    return this.#layout.headers.get(field);
  }

  /** Of columns of type text, id and choice (then the English name of what was chosen). */
  text(field: string): string | undefined {
    return this.#value(field, 'text')?.text;
  }

  date(field: string): CalendarDate | undefined {
    return this.#value(field, 'date')?.date;
  }

  hours(field: string): Hours | undefined {
    return this.#value(field, 'hours')?.hours;
  }

  yesNo(field: string): boolean | undefined {
    return this.#value(field, 'yes-no')?.yes;
  }

  grade(field: string): number | undefined {
    return this.#value(field, 'grade')?.grade;
  }

  /** Of columns of type names and paths; empty when blank. */
  list(field: string): readonly string[] {
    return this.#value(field, 'list')?.items ?? [];
  }

  /** Throws when the dictionary says that the column is of another type: that is a bug. */
  #value<K extends CellValue['kind']>(field: string, kind: K): Extract<CellValue, { kind: K }> | undefined {
    const index = this.#layout.indexes.get(field);
    const value = index === undefined ? undefined : this.#values[index];
    if (value === undefined) return undefined;
    if (!isOfKind(value, kind)) throw new TypeError(`${field} is read as ${value.kind}, not as ${kind}`);
    return value;
  }
}

function isOfKind<K extends CellValue['kind']>(value: CellValue, kind: K): value is Extract<CellValue, { kind: K }> {
  return value.kind === kind;
}
