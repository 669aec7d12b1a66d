import type { Requirement } from '../model/sheet-spec.js';
import type { CellStyle } from '../model/workbook-description.js';

const BODY = 'Microsoft YaHei';

const body: CellStyle = {
  font: { name: BODY, size: 10 },
  horizontal: 'left',
  vertical: 'center',
  wrap: false,
  border: true,
};
const wrapped: CellStyle = { ...body, wrap: true };
const header: CellStyle = { ...body, font: { name: BODY, size: 10, bold: true }, horizontal: 'center' };
const example: CellStyle = { ...body, font: { name: BODY, size: 10, colour: '808080' }, fill: 'F7F7F7' };

/** How the cells of a template look. Headers: the darker, the more needed. */
export const templateLooks = {
  title: { ...wrapped, font: { name: BODY, size: 16, bold: true, colour: '1F3864' }, border: false },
  intro: { ...wrapped, border: false },
  section: { ...body, font: { name: BODY, size: 12, bold: true, colour: '1F3864' }, border: false },
  text: wrapped,
  plain: body,
  /** As text, so that a leading 0 stays. */
  id: { ...body, numberFormat: '@' },
  date: { ...body, horizontal: 'center', numberFormat: 'yyyy-mm-dd' },
  hours: { ...body, horizontal: 'right' },
  choice: { ...body, horizontal: 'center' },
  example,
  exampleDate: { ...example, horizontal: 'center', numberFormat: 'yyyy-mm-dd' },
  columnTitle: { ...header, fill: 'D9E2F3' },
} satisfies Readonly<Record<string, CellStyle>>;

export const headerLooks: Readonly<Record<Requirement, CellStyle>> = {
  value: { ...header, font: { name: BODY, size: 10, bold: true, colour: 'FFFFFF' }, fill: '1F4E79' },
  column: { ...header, font: { name: BODY, size: 10, bold: true, colour: 'FFFFFF' }, fill: '5B87B8' },
  optional: { ...header, fill: 'D9E2F3' },
};
