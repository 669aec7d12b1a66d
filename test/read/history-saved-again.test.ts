import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hoursToNumber } from '../../src/model/hours.js';
import { readHistory } from '../../src/read/history.js';
import { readWorkbook } from '../../src/read/workbook.js';
import { asWpsSaves, withRowsHidden, withRowsReordered } from '../audit/saved-again.js';
import { folderWith } from '../folders.js';
import { generatedDepartment } from '../generated/department.js';
import { savedAgain, SOFFICE } from '../libreoffice/soffice.js';
import { runOnex, temporaryFolder } from '../run-onex.js';

const PLACE = { file: 'department.yaml', line: 5 };

type Lines = readonly (readonly [string, number])[];

async function aClaim(): Promise<{ file: string; lines: Lines }> {
  const { name, files } = generatedDepartment(4);
  const folder = folderWith(files);
  const args = ['hours', folder, '--as-of', '2026-11-24', '--format', 'json', '--reading', 'report-unit=department'];
  const { out } = await runOnex(args);
  const { departments } = JSON.parse(out) as {
    departments: readonly { lines: readonly { key: string; hours: number }[] }[];
  };
  const lines = (departments[0]?.lines ?? []).map(({ key, hours }) => [key, hours] as const);
  return { file: join(folder, `${name}-2026-课时申报表.xlsx`), lines };
}

function historyIn(bytes: Uint8Array, file = 'old.xlsx'): { year: number | undefined; unit: unknown; lines: Lines } {
  const read = readWorkbook(bytes, file);
  if ('problems' in read) throw new Error(read.problems[0].code);
  const found = readHistory(read.workbook, file, PLACE, 2027);
  if ('problems' in found) throw new Error(String(found.problems[0]?.code));
  const { year, readings, lines } = found.history;
  return {
    year,
    unit: readings['report-unit'],
    lines: lines.map(({ key, hours }) => [key, hoursToNumber(hours)] as const),
  };
}

function sorted(lines: Lines): Lines {
  return [...lines].sort(([one], [other]) => (one < other ? -1 : 1));
}

describe('a claim of an earlier year', () => {
  test('as onex wrote it: every key with its hours, the year, and the readings that shape keys', async () => {
    const { file, lines } = await aClaim();
    expect(lines.length).toBeGreaterThan(20);
    expect(historyIn(readFileSync(file))).toEqual({ year: 2026, unit: 'department', lines });
  });

  test('with its texts in their cells and without styles, as WPS may save it', async () => {
    const { file, lines } = await aClaim();
    expect(historyIn(asWpsSaves(readFileSync(file)))).toEqual({ year: 2026, unit: 'department', lines });
  });

  test('sorted by hand: the same keys and hours', async () => {
    const { file, lines } = await aClaim();
    const moved = historyIn(withRowsReordered(readFileSync(file), 2, 7));
    expect(moved.lines).not.toEqual(lines);
    expect(sorted(moved.lines)).toEqual(sorted(lines));
  });

  test('filtered by hand: hidden rows count', async () => {
    const { file, lines } = await aClaim();
    expect(historyIn(withRowsHidden(readFileSync(file))).lines).toEqual(lines);
  });

  test.runIf(SOFFICE !== undefined)('saved again by LibreOffice', { timeout: 120_000 }, async () => {
    const { file, lines } = await aClaim();
    const wps = join(temporaryFolder(), 'wps.xlsx');
    writeFileSync(wps, asWpsSaves(readFileSync(file)));
    const saved = savedAgain([file, wps], temporaryFolder());
    for (const name of [basename(file), 'wps.xlsx']) {
      expect(historyIn(readFileSync(join(saved, name)))).toEqual({ year: 2026, unit: 'department', lines });
    }
  });
});
