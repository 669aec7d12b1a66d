import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { computeClaim } from '../../src/hours/compute-claim.js';
import { REASONS, type Claim, type Line, type Reason } from '../../src/model/claim.js';
import { hoursToNumber } from '../../src/model/hours.js';
import { yuanToNumber, type Yuan } from '../../src/model/yuan.js';
import { expectedFindings, expectedRows, inputsOf, readCases, type HoursCase } from './case-file.js';

const folder = join(import.meta.dirname, '..', 'cases');
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const all = files.flatMap((file) => readCases(join(folder, file)));

function claimIn(written: HoursCase): Claim {
  const { data, terms, failing } = inputsOf(written);
  return computeClaim(data, terms, failing);
}

function rowOf(line: Line): string {
  return `${String(line.source.sheet)}!${String(line.source.cell)}`;
}

function amountOf(amount: Yuan | null): number | null {
  return amount === null ? null : yuanToNumber(amount);
}

/** What a row became. */
interface Became {
  readonly earns?: number;
  readonly excluded?: Reason;
  readonly key: string;
}

function actualRows(claim: Claim): ReadonlyMap<string, Became> {
  const rows = new Map<string, Became>();
  for (const line of claim.lines) rows.set(rowOf(line), { earns: hoursToNumber(line.hours), key: line.key });
  for (const line of claim.excluded) rows.set(rowOf(line), { excluded: line.reason, key: line.key });
  return rows;
}

describe.each(files)('%s', (file) => {
  test.each(readCases(join(folder, file)).map((written) => [written.案例, written] as const))(
    '%s',
    (_name, written) => {
      const claim = claimIn(written);
      const rows = actualRows(claim);
      const expected = expectedRows(written);

      expect(rows.size).toBe(expected.length);
      for (const { sheet, cell, hours, reason, key } of expected) {
        const place = `${sheet}!${cell}`;
        const line = rows.get(place);
        expect({ place, ...line }).toEqual({
          place,
          ...(reason === undefined ? { earns: hours } : { excluded: reason }),
          key: key ?? line?.key,
        });
      }
      if (written.合计课时 !== undefined) expect(hoursToNumber(claim.totals.hours)).toBe(written.合计课时);
      if (written.合计金额 !== undefined) expect(amountOf(claim.totals.amount)).toBe(written.合计金额);
      if (written.个人) {
        const people = claim.totals.byPerson.map(({ name, hours, amount }) => [
          name,
          { 课时: hoursToNumber(hours), 金额: amountOf(amount) },
        ]);
        expect(Object.fromEntries(people)).toMatchObject(written.个人);
        expect(people.length).toBe(Object.keys(written.个人).length);
      }
      const findings = expectedFindings(written);
      if (findings) expect(claim.findings).toMatchObject(findings);
      expect(claim.findings.length).toBe(findings?.length ?? claim.findings.length);
    },
  );
});

test('every reason occurs in a case', () => {
  const reasons = new Set(all.flatMap(expectedRows).map(({ reason }) => reason));
  expect(REASONS.filter((reason) => !reasons.has(reason))).toEqual([]);
});
