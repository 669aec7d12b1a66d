import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { escapeXml } from '../read/workbook/xlsx.js';

/** Where 汇总 and 明细 stand in a claim. */
export const SHEET_PARTS = { 汇总: 'xl/worksheets/sheet1.xml', 明细: 'xl/worksheets/sheet2.xml' } as const;
export type EditedSheet = keyof typeof SHEET_PARTS;

const CELL = /<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gsu;

/** A cell as it stands in the XML. */
export interface CellInXml {
  readonly address: string;
  readonly xml: string;
  readonly style: string;
  readonly formula: string | undefined;
  /** What stands in `<v>`; of a text its number among the shared ones. */
  readonly value: string | undefined;
}

export function cellsOf(workbook: Uint8Array, sheet: EditedSheet): readonly CellInXml[] {
  const xml = strFromU8(unzipSync(workbook)[SHEET_PARTS[sheet]] ?? new Uint8Array());
  return Array.from(xml.matchAll(CELL), ([whole, address = '', attributes = '', inside]) => ({
    address,
    xml: whole,
    style: / s="\d+"/u.exec(attributes)?.[0] ?? '',
    formula: /<f[^>]*>(.*?)<\/f>/su.exec(inside ?? '')?.[1],
    value: /<v>(.*?)<\/v>/su.exec(inside ?? '')?.[1],
  }));
}

/** What somebody does to one cell. */
export const EDITS = [
  'another number',
  'another text',
  'emptied',
  'formula to value',
  'other formula',
  'other cached value',
] as const;
export type Edit = (typeof EDITS)[number];

/** The workbook with one cell edited, or undefined where the edit changes nothing. */
export function edited(workbook: Uint8Array, sheet: EditedSheet, cell: CellInXml, edit: Edit): Uint8Array | undefined {
  const after = cellXml(cell, edit);
  if (after === undefined) return undefined;
  const entries = unzipSync(workbook);
  const xml = strFromU8(entries[SHEET_PARTS[sheet]] ?? new Uint8Array());
  entries[SHEET_PARTS[sheet]] = strToU8(xml.replace(cell.xml, () => after));
  return zipSync(entries, { level: 1 });
}

function cellXml({ address, style, formula, value }: CellInXml, edit: Edit): string | undefined {
  const open = `<c r="${address}"${style}`;
  switch (edit) {
    case 'another number':
      return `${open}><v>${formula === undefined && value === '7777' ? '8888' : '7777'}</v></c>`;
    case 'another text':
      return `${open} t="inlineStr"><is><t>${escapeXml('改过的 <文字>')}</t></is></c>`;
    case 'emptied':
      return value === undefined ? undefined : `${open}/>`;
    case 'formula to value':
      return formula === undefined || Number.isNaN(Number(value)) ? undefined : `${open}><v>${String(value)}</v></c>`;
    case 'other formula':
      return formula === undefined ? undefined : `${open}><f>${formula}+0</f><v>${String(value)}</v></c>`;
    case 'other cached value':
      return formula === undefined || Number.isNaN(Number(value))
        ? undefined
        : `${open}><f>${formula}</f><v>${String(Number(value) + 1)}</v></c>`;
  }
}
