import type { CellStyle } from '../../model/workbook-description.js';

const SONG = '宋体';
const HEI = '黑体';

/** Prints as a light grey without colour. */
const HEADER_FILL = 'D9E2EC';
const WARNING = 'C00000';
const WARNING_FILL = 'FDE9E7';

const body: CellStyle = {
  font: { name: SONG, size: 10 },
  horizontal: 'left',
  vertical: 'center',
  wrap: true,
  border: true,
};

/** How the cells of a claim look. */
export const looks = {
  title: { ...body, font: { name: HEI, size: 18, bold: true }, horizontal: 'center', border: false },
  section: { ...body, font: { name: HEI, size: 11, bold: true }, fill: HEADER_FILL },
  header: { ...body, font: { name: HEI, size: 10, bold: true }, horizontal: 'center', fill: HEADER_FILL },
  label: { ...body, font: { name: HEI, size: 10 }, horizontal: 'center', fill: HEADER_FILL },
  text: body,
  centered: { ...body, horizontal: 'center' },
  small: { ...body, font: { name: SONG, size: 8 } },
  link: { ...body, font: { name: SONG, size: 8, colour: '1F4E99' } },
  count: { ...body, horizontal: 'center', numberFormat: '0' },
  date: { ...body, horizontal: 'center', numberFormat: 'yyyy-mm-dd' },
  leftDate: { ...body, numberFormat: 'yyyy-mm-dd' },
  hours: { ...body, horizontal: 'right', wrap: false, numberFormat: 'General' },
  /** Nothing is shown for 0. */
  hoursOfKind: { ...body, horizontal: 'right', wrap: false, numberFormat: 'General;-General;;@' },
  money: { ...body, horizontal: 'right', wrap: false, numberFormat: '#,##0.00' },
  totalLabel: { ...body, font: { name: HEI, size: 10, bold: true }, horizontal: 'center' },
  totalHours: { ...body, font: { name: SONG, size: 10, bold: true }, horizontal: 'right', wrap: false },
  totalMoney: {
    ...body,
    font: { name: SONG, size: 10, bold: true },
    horizontal: 'right',
    wrap: false,
    numberFormat: '#,##0.00',
  },
  warning: { ...body, font: { name: HEI, size: 10, bold: true, colour: WARNING }, fill: WARNING_FILL },
  note: { ...body, font: { name: SONG, size: 9 }, vertical: 'top' },
  signature: { ...body, open: true },
  signatureBox: { ...body, horizontal: 'center', vertical: 'bottom', open: true },
} satisfies Readonly<Record<string, CellStyle>>;

export const warningColours = { colour: WARNING, fill: WARNING_FILL };
