import type { CalendarDate } from './calendar-date.js';

/** A cell of a table. */
export interface DocumentCell {
  readonly text: string;
  /** Names what stands beside or below it. */
  readonly isLabel?: true;
  /** Nobody has said it yet: what is to be filled in here, for the list of what is left. */
  readonly blank?: string;
  /** Columns that it takes; 1 where it is not said. */
  readonly span?: number;
  readonly align?: 'left' | 'center' | 'right';
}

/** A row of a table; `height` in points: room to write or sign. */
export interface DocumentRow {
  readonly cells: readonly DocumentCell[];
  readonly height?: number;
}

export type DocumentBlock =
  | { readonly kind: 'title' | 'heading' | 'text' | 'note'; readonly text: string; readonly blank?: string }
  /** `widths` are shares of the page's width. The first `headerRows` rows repeat on every page. */
  | {
      readonly kind: 'table';
      readonly widths: readonly number[];
      readonly headerRows: number;
      readonly rows: readonly DocumentRow[];
    };

/** A text document as plain data, in no library's terms: A4 upright. */
export interface DocumentDescription {
  readonly title: string;
  /** The program that wrote it. */
  readonly creator: string;
  /** Stands in the file as its date: the as-of date, so that the same inputs give the same bytes. */
  readonly date: CalendarDate;
  /** Printed below every page, before the page's number. */
  readonly footer: string;
  readonly blocks: readonly DocumentBlock[];
}
