import type { CalendarDate } from './calendar-date.js';

/** What a cell holds. Text is text whatever it begins with; a formula carries the value it has when it is written. */
export type CellContent =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string; readonly link?: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'date'; readonly date: CalendarDate }
  | { readonly kind: 'formula'; readonly formula: string; readonly result: number | string };

/** How a cell looks. Cells that look alike share one object. */
export interface CellStyle {
  readonly font: { readonly name: string; readonly size: number; readonly bold?: true; readonly colour?: string };
  readonly horizontal: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly wrap: boolean;
  readonly border: boolean;
  /** RRGGBB */
  readonly fill?: string;
  readonly numberFormat?: string;
  /** Open for writing in a protected sheet. */
  readonly open?: true;
}

export interface CellDescription {
  readonly content: CellContent;
  readonly style: CellStyle;
}

/** A row, from column A on. `height` in points; undefined: as its text needs. */
export interface RowDescription {
  readonly cells: readonly CellDescription[];
  readonly height?: number;
}

/** A block of cells, numbered from 1. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A look that a cell takes while a formula holds. */
interface ConditionalLook {
  readonly range: CellRange;
  readonly formula: string;
  readonly colour: string;
  readonly fill: string;
}

/** What a block of cells tells whoever fills it in, and what it takes. */
export interface CellInput {
  readonly range: CellRange;
  /** Shown while one of the cells is chosen: a title of at most 32 characters, a text of at most 255. */
  readonly prompt: { readonly title: string; readonly text: string };
  /** Undefined: anything. */
  readonly accepts?: Accepted;
}

/**
 * `choices`: one of these (no comma in them, 255 characters in all) · `cells`: what a formula lists · `date`: a day. `only`:
 * nothing else can be written; else a program asks first.
 */
export type Accepted = { readonly only: boolean; readonly complaint: string } & (
  | { readonly kind: 'choices'; readonly choices: readonly string[] }
  | { readonly kind: 'cells'; readonly formula: string }
  | { readonly kind: 'date' }
);

/** A sheet as plain data: A4 landscape, fitted to the page's width. */
export interface SheetDescription {
  readonly name: string;
  /** Widths in characters, from column A on. */
  readonly widths: readonly number[];
  readonly rows: readonly RowDescription[];
  readonly merges: readonly CellRange[];
  /** The row above which rows stay on the screen and which repeats on every page. */
  readonly headerRow: number;
  /** Filter buttons over these cells. */
  readonly filter?: CellRange;
  /** Printed above every page, centred. */
  readonly pageHeader: string;
  /** Printed below every page: `{page}` and `{pages}` stand for the numbers. */
  readonly pageFooter: string;
  /** Only cells whose style is open can be changed (no password: against slips, not against people). */
  readonly isProtected: boolean;
  readonly looks: readonly ConditionalLook[];
  /** Drop-downs and notes for who fills it in. */
  readonly inputs?: readonly CellInput[];
}

/** A workbook as plain data, in no library's terms. */
export interface WorkbookDescription {
  readonly title: string;
  /** The program that wrote it. */
  readonly creator: string;
  /** Stands in the file as its date: the as-of date, so that the same inputs give the same bytes. */
  readonly date: CalendarDate;
  readonly sheets: readonly SheetDescription[];
}
