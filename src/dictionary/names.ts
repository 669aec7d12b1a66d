import { choiceLists } from './generated/choices.js';
import { documentShapes } from './generated/shapes.js';
import { sheetSpecs } from './generated/sheets.js';
import type { Documents } from './generated/types.js';
import type { SheetId } from '../model/sheet-spec.js';
import type { FieldShape, Shape } from './shape.js';

/** The sheets of ledgers and rosters in the order of the contract, with every spelling that is understood. */
export { sheetSpecs } from './generated/sheets.js';

/** The first sheet of a ledger that `init` writes: how to fill in the others. It is never read. */
export const guideSheetName = '填写说明';

/** An enumeration that several places share: `category`, `reportType`, `hoursKind`, `basis`, `status` … */
export type ChoiceList = keyof typeof choiceLists;
export type ChoiceValue<List extends ChoiceList> = (typeof choiceLists)[List][number]['value'];

/** What a reader of either language calls a value: 专任 or full-time. Throws on a value that the list lacks: a bug. */
export function choiceName<List extends ChoiceList>(
  list: List,
  value: ChoiceValue<List>,
  language: 'zh' | 'en',
): string {
  const choice = choiceLists[list].find((candidate) => candidate.value === value);
  if (!choice) throw new Error(`no such value of ${list}: ${value}`);
  return language === 'zh' ? choice.title : choice.english;
}

function fieldOf(shape: Shape, key: string): FieldShape | undefined {
  if (shape.kind === 'list') return fieldOf(shape.item, key);
  return shape.kind === 'map' ? shape.fields.find((field) => field.key === key) : undefined;
}

/**
 * A field of a document as people write it, from its top: `fieldName('pilot', ['certificate', 'level'], 'zh')` is
 * 证书.等级. Throws on a field that the dictionary lacks: a bug.
 */
export function fieldName(kind: keyof Documents, path: readonly string[], language: 'zh' | 'en'): string {
  let shape: Shape = documentShapes[kind];
  const names: string[] = [];
  for (const key of path) {
    const field = fieldOf(shape, key);
    if (!field) throw new Error(`no such field of ${kind}: ${path.join('.')}`);
    names.push(language === 'zh' ? field.title : field.key);
    shape = field.shape;
  }
  return names.join('.');
}

/** A sheet as its tab is called: 培训 or training. */
export function sheetName(sheet: SheetId, language: 'zh' | 'en'): string {
  const spec = sheetSpecs.find((candidate) => candidate.id === sheet);
  if (!spec) throw new Error(`no such sheet: ${sheet}`);
  return language === 'zh' ? spec.title : spec.id;
}

/** A column of a sheet as its header is called: 日期 or date. Throws on a column that the sheet lacks: a bug. */
export function columnName(sheet: SheetId, field: string, language: 'zh' | 'en'): string {
  const column = sheetSpecs.find((spec) => spec.id === sheet)?.columns.find((candidate) => candidate.field === field);
  if (!column) throw new Error(`no such column of ${sheet}: ${field}`);
  return language === 'zh' ? column.title : column.field;
}
