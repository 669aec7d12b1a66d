import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { cellAddress } from '../../src/model/cell-address.js';
import { readWrittenWorkbook } from '../../src/read/written-workbook.js';
import { folderWith } from '../folders.js';
import { generatedDepartment } from '../generated/department.js';
import { runOnex, temporaryFolder } from '../run-onex.js';
import { savedAgain, SOFFICE } from './soffice.js';

const EXAMPLES = join(import.meta.dirname, '../../examples/hhvc-2026');
const GENERATED = 30;

interface Person {
  readonly hours: number;
  readonly amount: number | null;
}

interface Claimed {
  /** The department's folder and its claim. */
  readonly folder: string;
  readonly claim: string;
  readonly totals: Person & { readonly byPerson: readonly (Person & { readonly staffId: string })[] };
}

async function claimsOf(folder: string, out: string): Promise<readonly Claimed[]> {
  const ran = await runOnex(['hours', folder, '--as-of', '2026-11-24', '--out', out, '--format', 'json']);
  const { departments } = JSON.parse(ran.out) as {
    departments: readonly { folder: string; workbook: string; totals: Claimed['totals'] }[];
  };
  return departments.map(({ folder: own, workbook, totals }) => ({
    folder: departments.length > 1 ? join(folder, own) : folder,
    claim: join(out, workbook),
    totals,
  }));
}

/** The formula cells of a workbook, by sheet and address, with what they came to. */
function formulasOf(file: string): ReadonlyMap<string, string | number | boolean> {
  const read = readWrittenWorkbook(readFileSync(file), basename(file));
  if ('problems' in read) throw new Error(`not read: ${file}`);
  const found = new Map<string, string | number | boolean>();
  for (const { name, rows } of read.workbook.values()) {
    for (const [row, cells] of rows) {
      cells.forEach((cell, column) => {
        if (cell?.formula !== undefined) found.set(`${name}!${cellAddress(column, row)}`, cell.value);
      });
    }
  }
  return found;
}

/** Hours and amounts of 汇总 as the workbook's formulas give them, by staff id and for all. */
function summaryOf(file: string): ReadonlyMap<string, Person> {
  const read = readWrittenWorkbook(readFileSync(file), basename(file));
  if ('problems' in read) throw new Error(`not read: ${file}`);
  const found = new Map<string, Person>();
  for (const cells of read.workbook.get('汇总')?.rows.values() ?? []) {
    const id = typeof cells[0]?.value === 'number' ? cells[1]?.value : cells[0]?.value;
    const amount = cells[13]?.value;
    if (cells[11]?.formula !== undefined) {
      found.set(String(id), { hours: Number(cells[11].value), amount: typeof amount === 'number' ? amount : null });
    }
  }
  return found;
}

describe.runIf(SOFFICE !== undefined)('LibreOffice', () => {
  test(
    'recalculates every formula of the examples and of thirty departments to the value in the file and in the JSON',
    { timeout: 300_000 },
    async () => {
      const out = temporaryFolder();
      const claimed = [...(await claimsOf(EXAMPLES, out))];
      for (let seed = 1; seed <= GENERATED; seed += 1) {
        claimed.push(...(await claimsOf(folderWith(generatedDepartment(seed).files), out)));
      }
      const saved = savedAgain(
        claimed.map(({ claim }) => claim),
        temporaryFolder(),
      );
      expect(claimed).toHaveLength(3 + GENERATED);
      let formulas = 0;
      for (const { folder, claim, totals } of claimed) {
        const again = join(saved, basename(claim));
        const [written, recalculated] = [formulasOf(claim), formulasOf(again)];
        expect(recalculated, claim).toEqual(written);
        formulas += written.size;
        const summary = summaryOf(again);
        expect(summary.get('合计')).toEqual({ hours: totals.hours, amount: totals.amount });
        for (const { staffId, hours, amount } of totals.byPerson) {
          expect(summary.get(staffId), `${claim} ${staffId}`).toEqual({ hours, amount });
        }
        // Saved again is no difference, neither within the claim nor from its inputs.
        const { out: said, code } = await runOnex(['verify', again, folder]);
        expect(code, said).toBe(0);
      }
      expect(formulas).toBeGreaterThan(GENERATED * 20);
    },
  );

  test('does recalculate: a wrong value in the file does not survive', { timeout: 120_000 }, async () => {
    const out = temporaryFolder();
    const [claimed] = await claimsOf(folderWith(generatedDepartment(9).files), out);
    const claim = claimed?.claim ?? '';
    const entries = unzipSync(readFileSync(claim));
    const sheet = strFromU8(entries['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    entries['xl/worksheets/sheet1.xml'] = strToU8(sheet.replaceAll(/(<\/f><v>)\d[\d.]*(<\/v>)/gu, '$177777$2'));
    writeFileSync(claim, zipSync(entries));
    expect((await runOnex(['verify', claim])).code).toBe(1);
    const saved = savedAgain([claim], temporaryFolder());
    expect(summaryOf(join(saved, basename(claim))).get('合计')?.hours).toBe(claimed?.totals.hours);
  });
});
