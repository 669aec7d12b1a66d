/** Where something stands: a line of a text file or a cell of a workbook. `file` is relative to the department folder. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly sheet?: string;
  readonly cell?: string;
}

/** A sheet as it was read: which column letter holds which field. */
export interface SheetOrigin {
  readonly file: string;
  readonly sheet: string;
  readonly columns: ReadonlyMap<string, string>;
}

/** A row as it was read: its number and its first cell that is not empty. */
export interface RowOrigin {
  readonly sheet: SheetOrigin;
  readonly row: number;
  readonly first: string;
}

/** The row's place: its first cell that is not empty (2-formats 2.4). */
export function placeOfRow(origin: RowOrigin): Place {
  return { file: origin.sheet.file, sheet: origin.sheet.sheet, cell: origin.first };
}

/** The cell of one field of a row; the row's first cell where the sheet lacks the column. */
export function placeOfCell(origin: RowOrigin, field: string): Place {
  const column = origin.sheet.columns.get(field);
  return column === undefined
    ? placeOfRow(origin)
    : { file: origin.sheet.file, sheet: origin.sheet.sheet, cell: `${column}${String(origin.row)}` };
}

/** Places of a document's values, by JSON pointer without the leading slash (`procedure/consultation/date`). */
export interface PlaceIndex {
  readonly file: string;
  readonly byPath: ReadonlyMap<string, Place>;
  /** The keys that lead to each value, as their writer spelled them (`申报程序.沟通.日期`). */
  readonly spelled?: ReadonlyMap<string, string>;
}

/** The field of a value as its writer spelled it; the English keys where nothing is known of it. */
export function fieldAt(index: PlaceIndex, ...path: readonly (string | number)[]): string {
  return index.spelled?.get(path.join('/')) ?? path.join('.');
}

/** The place of a value; where it is absent, that of the nearest map above it; at top level the file. */
export function placeAt(index: PlaceIndex, ...path: readonly (string | number)[]): Place {
  for (let length = path.length; length > 0; length -= 1) {
    const place = index.byPath.get(path.slice(0, length).join('/'));
    if (place) return place;
  }
  return { file: index.file };
}
