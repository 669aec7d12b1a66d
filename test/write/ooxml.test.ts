import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../folders.js';
import { generatedDepartment } from '../generated/department.js';
import { runOnex, temporaryFolder } from '../run-onex.js';
import { all, parsed, partsOf, type Element } from './package.js';

/** The order of a sheet's elements in the format's schema (CT_Worksheet, ISO/IEC 29500-1 18.3.1.99). */
const WORKSHEET =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );

/** The same of the workbook (CT_Workbook, 18.2.27) and of the styles (CT_Stylesheet, 18.8.39). */
const WORKBOOK =
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'.split(
    ' ',
  );
const STYLES = 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');

/** What may stand more than once. */
const REPEATED = ['conditionalFormatting'];

const EXAMPLE = join(import.meta.dirname, '../../examples/hhvc-2026/经济管理系');

async function claimOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const out = temporaryFolder();
  const ran = await runOnex(['hours', folder, '--as-of', '2026-11-24', '--out', out, '--format', 'json']);
  const { departments } = JSON.parse(ran.out) as { departments: readonly { workbook: string }[] };
  return partsOf(readFileSync(join(out, departments[0]?.workbook ?? '')));
}

function part(parts: ReadonlyMap<string, string>, name: string): Element {
  return parsed(parts.get(name) ?? '');
}

function sheetsOf(parts: ReadonlyMap<string, string>): readonly (readonly [string, Element])[] {
  return [...parts.keys()]
    .filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/u.test(name))
    .map((name) => [name, part(parts, name)] as const);
}

function expectOrder({ children }: Element, order: readonly string[], where: string): void {
  const names = children.map(({ name }) => name);
  const known = order.flatMap((name) => names.filter((one) => one === name));
  expect(names, where).toEqual(known);
  const once = names.filter((name) => !REPEATED.includes(name));
  expect(new Set(once).size, where).toBe(once.length);
}

function cellIn(reference: string): { readonly column: number; readonly row: number } {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/u.exec(reference) ?? [];
  return { column: Array.from(letters).reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0), row: Number(row) };
}

/** The cells of a block, each by its address. */
function cellsIn(reference: string): readonly string[] {
  const [from = '', to = from] = reference.split(':');
  const [first, last] = [cellIn(from), cellIn(to)];
  const cells: string[] = [];
  for (let row = first.row; row <= last.row; row += 1) {
    for (let column = first.column; column <= last.column; column += 1) cells.push(`${String(column)} ${String(row)}`);
  }
  return cells;
}

describe.each([
  ['an example', () => EXAMPLE],
  ['a department of odd names', () => folderWith(generatedDepartment(16).files)],
  ['a department in which nobody is paid', () => join(EXAMPLE, '../建筑工程系')],
])('the claim of %s, by the format’s own rules', (_, folder) => {
  test('elements stand in the order of the schema, none twice', async () => {
    const parts = await claimOf(folder());
    expect(sheetsOf(parts)).toHaveLength(7);
    for (const [name, sheet] of sheetsOf(parts)) expectOrder(sheet, WORKSHEET, name);
    expectOrder(part(parts, 'xl/workbook.xml'), WORKBOOK, 'workbook');
    expectOrder(part(parts, 'xl/styles.xml'), STYLES, 'styles');
  });

  test('every part has a type, every relationship leads somewhere, every id is used once', async () => {
    const parts = await claimOf(folder());
    const types = part(parts, '[Content_Types].xml').children;
    const overrides = types.filter(({ name }) => name === 'Override').map((one) => one.attributes['PartName'] ?? '');
    expect(new Set(overrides).size).toBe(overrides.length);
    expect(overrides.filter((name) => !parts.has(name.slice(1)))).toEqual([]);
    for (const [name, xml] of parts) {
      if (!name.endsWith('.rels')) continue;
      const base = name.replace(/_rels\/[^/]*$/u, '');
      const relationships = parsed(xml).children.map(({ attributes }) => attributes);
      const ids = relationships.map((one) => one['Id']);
      expect(new Set(ids).size, name).toBe(ids.length);
      const inside = relationships.filter((one) => one['TargetMode'] !== 'External').map((one) => one['Target'] ?? '');
      expect(
        inside.filter((target) => !parts.has(base + target)),
        name,
      ).toEqual([]);
      const owner = base + name.slice(base.length + '_rels/'.length).replace(/\.rels$/u, '');
      const used = Array.from((parts.get(owner) ?? '').matchAll(/r:id="([^"]*)"/gu), ([, id]) => id);
      if (owner.includes('worksheets')) expect(new Set(used), name).toEqual(new Set(ids));
    }
  });

  test('sheets and names are such as Excel takes', async () => {
    const parts = await claimOf(folder());
    const workbook = part(parts, 'xl/workbook.xml');
    const names = all(workbook, 'sheet').map(({ attributes }) => attributes['name'] ?? '');
    expect(new Set(names).size).toBe(7);
    expect(names.filter((name) => name.length > 31 || /[:\\/?*[\]']/u.test(name))).toEqual([]);
    const defined = all(workbook, 'definedName').map(
      ({ attributes }) => `${attributes['name'] ?? ''} ${attributes['localSheetId'] ?? ''}`,
    );
    expect(new Set(defined).size).toBe(defined.length);
    for (const [name, sheet] of sheetsOf(parts)) {
      for (const header of ['oddHeader', 'oddFooter']) {
        const text = new RegExp(`<${header}>(.*?)</${header}>`, 'su').exec(parts.get(name) ?? '')?.[1] ?? '';
        expect(text.length, name).toBeLessThan(256);
      }
      expect(all(sheet, 'hyperlink').length).toBeLessThan(65_531);
    }
  });

  test('cells are in order, and refer to styles and texts that are there; merged blocks do not overlap', async () => {
    const parts = await claimOf(folder());
    const styles = part(parts, 'xl/styles.xml');
    const formats = styles.children.find(({ name }) => name === 'cellXfs')?.children.length ?? 0;
    const looks = styles.children.find(({ name }) => name === 'dxfs')?.children.length ?? 0;
    const texts = part(parts, 'xl/sharedStrings.xml').children.length;
    for (const [name, sheet] of sheetsOf(parts)) {
      const rows = all(sheet, 'row').map(({ attributes }) => Number(attributes['r']));
      expect(rows, name).toEqual([...new Set(rows)].sort((one, other) => one - other));
      for (const row of all(sheet, 'row')) {
        const columns = row.children.map(({ attributes }) => cellIn(attributes['r'] ?? '').column);
        expect(columns, name).toEqual([...columns].sort((one, other) => one - other));
      }
      const used = all(sheet, 'c').map(({ attributes }) => Number(attributes['s'] ?? 0));
      expect(Math.max(...used), name).toBeLessThan(formats);
      expect(all(sheet, 'cfRule').every(({ attributes }) => Number(attributes['dxfId']) < looks)).toBe(true);
      const shared = Array.from((parts.get(name) ?? '').matchAll(/t="s"><v>(\d+)<\/v>/gu), ([, index]) =>
        Number(index),
      );
      expect(Math.max(...shared), name).toBeLessThan(texts);
      const merged = all(sheet, 'mergeCell').flatMap(({ attributes }) => cellsIn(attributes['ref'] ?? ''));
      expect(new Set(merged).size, name).toBe(merged.length);
      const links = all(sheet, 'hyperlink').map(({ attributes }) => attributes['ref']);
      expect(new Set(links).size, name).toBe(links.length);
    }
  });
});
