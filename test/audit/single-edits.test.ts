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
import { cellsOf, edited, EDITS, SHEET_PARTS, type EditedSheet } from './edits.js';

/** A department with a few people, rates, and lines of most kinds. */
const { name, files } = generatedDepartment(9);
const SHEETS: readonly EditedSheet[] = ['汇总', '明细'];

interface Found {
  readonly differences: readonly { readonly place: { readonly sheet?: string; readonly cell?: string } }[];
}

test(
  'every edit of a value or formula in 汇总 and 明细 is found, and with the inputs at its cell',
  { timeout: 240_000 },
  async () => {
    const folder = folderWith(files);
    await runOnex(['hours', folder, '--as-of', '2026-11-24']);
    const claim = join(folder, `${name}-2026-课时申报表.xlsx`);
    const bytes = readFileSync(claim);
    const read = readWrittenWorkbook(bytes, claim);
    const summary = 'workbook' in read ? read.workbook.get('汇总') : undefined;
    const shape = summary && summaryShape(summary);
    if (!summary || !shape) throw new Error('no 汇总');
    const cells = SHEETS.flatMap((sheet) => cellsOf(bytes, sheet).map((cell) => ({ sheet, cell }))).filter(
      ({ sheet, cell }) =>
        sheet !== '汇总' ||
        !isForHands(summary, shape, Number(cell.address.replace(/\D/gu, '')), columnOf(cell.address).column),
    );
    expect(Object.keys(SHEET_PARTS)).toEqual(SHEETS);
    expect(cells.length).toBeGreaterThan(300);

    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...cells), fc.constantFrom(...EDITS), async ({ sheet, cell }, edit) => {
        const changed = edited(bytes, sheet, cell, edit);
        fc.pre(changed !== undefined);
        writeFileSync(claim, changed);
        const alone = await runOnex(['verify', claim, '--format', 'json']);
        expect(alone.code).toBe(1);
        const { out, code } = await runOnex(['verify', claim, folder, '--format', 'json']);
        expect(code).toBe(1);
        const { differences } = JSON.parse(out) as Found;
        const near = differences.filter(({ place }) => place.sheet === sheet && place.cell === cell.address);
        expect(near, `${sheet} ${cell.address} ${edit}: ${out}`).not.toEqual([]);
      }),
      { numRuns: 80 },
    );
  },
);
