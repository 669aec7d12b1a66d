import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isForHands, summaryShape } from '../../src/dictionary/claim-shape.js';
import { readWrittenWorkbook } from '../../src/read/written-workbook.js';
import { columnOf } from '../../src/read/workbook/raw.js';
import { folderWith } from '../folders.js';
import { generatedDepartment } from '../generated/department.js';
import { runOnex } from '../run-onex.js';
import { cellsOf, edited, EDITS, SHEET_PARTS, type CellInXml, type Edit, type EditedSheet } from './edits.js';

/** A department with a few people, rates, and lines of most kinds. */
const { name, files } = generatedDepartment(9);
const SHEETS: readonly EditedSheet[] = ['汇总', '明细'];

interface Found {
  readonly differences: readonly { readonly place: { readonly sheet?: string; readonly cell?: string } }[];
}

/** A claim made of them, its cells that are not for hands, and what verify says of it once one of them is edited. */
async function aWrittenClaim(): Promise<{
  readonly cells: readonly { readonly sheet: EditedSheet; readonly cell: CellInXml }[];
  readonly headerRow: number;
  readonly totalRow: number;
  readonly verifyEdited: (sheet: EditedSheet, cell: CellInXml, edit: Edit) => Promise<Verified | undefined>;
}> {
  const folder = folderWith(files);
  await runOnex(['hours', folder, '--as-of', '2026-11-24']);
  const claim = join(folder, `${name}-2026-课时申报表.xlsx`);
  const bytes = readFileSync(claim);
  const read = readWrittenWorkbook(bytes, claim);
  const summary = 'workbook' in read ? read.workbook.get('汇总') : undefined;
  const shape = summary && summaryShape(summary);
  if (!summary || !shape) throw new Error('no 汇总');
  return {
    cells: SHEETS.flatMap((sheet) => cellsOf(bytes, sheet).map((cell) => ({ sheet, cell }))).filter(
      ({ sheet, cell }) => sheet !== '汇总' || !isForHands(summary, shape, rowOf(cell), columnOf(cell.address).column),
    ),
    headerRow: shape.headerRow,
    totalRow: shape.totalRow,
    async verifyEdited(sheet, cell, edit) {
      const changed = edited(bytes, sheet, cell, edit);
      if (changed === undefined) return undefined;
      writeFileSync(claim, changed);
      const alone = await runOnex(['verify', claim, '--format', 'json']);
      const { out, code } = await runOnex(['verify', claim, folder, '--format', 'json']);
      const { differences } = JSON.parse(out) as Found;
      const near = differences.filter(({ place }) => place.sheet === sheet && place.cell === cell.address);
      return { alone: alone.code, withInputs: code, isLocated: near.length > 0 };
    },
  };
}

interface Verified {
  readonly alone: number;
  readonly withInputs: number;
  /** With the inputs, a difference names the very cell. */
  readonly isLocated: boolean;
}

const FOUND: Verified = { alone: 1, withInputs: 1, isLocated: true };

function rowOf({ address }: CellInXml): number {
  return Number(address.replace(/\D/gu, ''));
}

test('a word of the header, of the totals or of what stands around them in 汇总 is written over or emptied', async () => {
  const { cells, headerRow, totalRow, verifyEdited } = await aWrittenClaim();
  const words = cells.filter(
    ({ sheet, cell }) => sheet === '汇总' && (rowOf(cell) <= headerRow || rowOf(cell) >= totalRow) && cell.value,
  );
  expect(words.length).toBeGreaterThan(25);
  for (const { sheet, cell } of words) {
    for (const edit of ['another text', 'emptied'] as const) {
      expect({ cell: cell.address, edit, ...(await verifyEdited(sheet, cell, edit)) }).toEqual({
        cell: cell.address,
        edit,
        ...FOUND,
      });
    }
  }
}, 240_000);

test('every edit of a value or formula in 汇总 and 明细 is found, and with the inputs at its cell', async () => {
  const { cells, verifyEdited } = await aWrittenClaim();
  expect(Object.keys(SHEET_PARTS)).toEqual(SHEETS);
  expect(cells.length).toBeGreaterThan(300);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...cells), fc.constantFrom(...EDITS), async ({ sheet, cell }, edit) => {
      const verified = await verifyEdited(sheet, cell, edit);
      fc.pre(verified !== undefined);
      expect(verified, `${sheet} ${cell.address} ${edit}`).toEqual(FOUND);
    }),
    { numRuns: 80 },
  );
}, 240_000);
