import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Claim, Line } from '../../src/model/claim.js';
import { byCodePoint } from '../../src/model/text.js';
import { claimOf, saidBy } from './claims.js';
import { ledgers, type Ledgers, type Row } from './ledgers.js';
import { anyhow, carefully, shuffled, workbooksOf } from './written.js';

/** `ONEX_RUNS=2000 npx vitest run test/properties` looks further. */
const RUNS = { numRuns: Number(process.env['ONEX_RUNS'] ?? 30) };
const LONG = 600_000;

function clean(of: Ledgers): Promise<Claim> {
  return claimOf(workbooksOf(of, carefully));
}

test(
  'however an office writes it down, the claim is that of the careful one',
  async () => {
    await fc.assert(
      fc.asyncProperty(ledgers, anyhow, async (of, choose) => {
        expect(saidBy(await claimOf(workbooksOf(of, choose)))).toEqual(saidBy(await clean(of)));
      }),
      RUNS,
    );
  },
  LONG,
);

test(
  'a ledger split into two workbooks says the same',
  async () => {
    await fc.assert(
      fc.asyncProperty(ledgers, fc.nat({ max: 8 }), async (of, at) => {
        const before = {
          ...of,
          training: (of.training ?? []).slice(0, at),
          invigilation: [],
          reports: [],
          allocations: [],
        };
        const after = {
          training: (of.training ?? []).slice(at),
          invigilation: of.invigilation ?? [],
          reports: of.reports ?? [],
          allocations: of.allocations ?? [],
        };
        const [first = new Uint8Array()] = workbooksOf(before, carefully).values();
        const [second = new Uint8Array()] = workbooksOf(after, carefully).values();
        const split = await claimOf(
          new Map([
            ['1.xlsx', first],
            ['2.xlsx', second],
          ]),
        );
        expect(saidBy(split)).toEqual(saidBy(await clean(of)));
      }),
      RUNS,
    );
  },
  LONG,
);

/** The row's training counted in the teacher's workload: never paid. */
function unpaid(row: Row): Row {
  return { ...row, countedInWorkload: { type: 'yes-no', yes: true } };
}

function paidBy(claim: Claim): readonly (readonly [string, number])[] {
  return claim.totals.byPerson.map(({ staffId, hours }) => [staffId, hours] as const);
}

test(
  'a line that is not paid changes no total',
  async () => {
    await fc.assert(
      fc.asyncProperty(ledgers, fc.nat(), async (of, index) => {
        const rows = of.training ?? [];
        const row = rows[index % Math.max(1, rows.length)];
        if (!row) return;
        const before = await clean(of);
        const after = await clean({ ...of, training: [...rows, unpaid(row)] });
        expect(paidBy(after)).toEqual(paidBy(before));
        expect(after.totals).toMatchObject({
          hours: before.totals.hours,
          amount: before.totals.amount,
          paid: before.totals.paid,
        });
      }),
      RUNS,
    );
  },
  LONG,
);

const EARNING = ['training', 'invigilation', 'reports', 'allocations'] as const;
/** Reasons that another line is the cause of: without it, the line may be paid. */
const BECAUSE_OF_OTHERS = new Set(['duplicate', 'time-conflict', 'over-allocated']);

function identity({ kind, key, staffId, date, hours }: Line): string {
  return [kind, key, staffId, date, hours].join(' ');
}

test(
  'taking a line away raises no other, but those that were not paid because of it',
  async () => {
    await fc.assert(
      fc.asyncProperty(ledgers, fc.constantFrom(...EARNING), fc.nat(), async (of, sheet, index) => {
        const rows = of[sheet] ?? [];
        if (rows.length === 0) return;
        const before = await clean(of);
        const after = await clean({ ...of, [sheet]: rows.toSpliced(index % rows.length, 1) });
        const mayRise = new Set(
          before.excluded.filter(({ reason }) => BECAUSE_OF_OTHERS.has(reason)).map((line) => identity(line)),
        );
        const paidBefore = before.lines.map((line) => identity(line));
        for (const line of after.lines) {
          const same = paidBefore.indexOf(identity(line));
          if (same >= 0) paidBefore.splice(same, 1);
          else expect(mayRise).toContain(identity(line));
        }
        expect(after.lines.length + after.excluded.length).toBe(before.lines.length + before.excluded.length - 1);
      }),
      RUNS,
    );
  },
  LONG,
);

test(
  'rows in another order: each row stays one line, barred by itself as before; where no row bars another, the claim is the same',
  async () => {
    await fc.assert(
      fc.asyncProperty(ledgers, anyhow, async (of, choose) => {
        const sorted = (rows: readonly Row[] = []): readonly Row[] => shuffled(rows, choose);
        const before = await clean(of);
        const after = await clean({
          ...of,
          training: sorted(of.training),
          invigilation: sorted(of.invigilation),
          reports: sorted(of.reports),
          allocations: sorted(of.allocations),
        });
        expect(after.totals.rows).toBe(before.totals.rows);
        // Which of two that exclude each other is paid depends on which comes first; whether a row is barred by itself does not.
        const barred = (claim: Claim): readonly string[] =>
          claim.excluded
            .filter(({ reason }) => !BECAUSE_OF_OTHERS.has(reason))
            .map((line) => `${identity(line)} ${line.reason}`)
            .sort(byCodePoint);
        expect(barred(after)).toEqual(barred(before));
        const others = before.excluded.some(({ reason }) => BECAUSE_OF_OTHERS.has(reason));
        if (others) return;
        expect(after.lines.map(identity).sort(byCodePoint)).toEqual(before.lines.map(identity).sort(byCodePoint));
        expect(paidBy(after)).toEqual(paidBy(before));
      }),
      RUNS,
    );
  },
  LONG,
);
