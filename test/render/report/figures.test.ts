import { join } from 'node:path';
import { expect, test } from 'vitest';
import { monthsOf } from '../../../src/render/report/figures.js';
import { day } from '../../builders.js';
import { runOnex } from '../../run-onex.js';

const ROOT = join(import.meta.dirname, '../../../examples/hhvc-2026');

interface Sums {
  readonly hours: number;
  readonly paid: number;
  readonly excluded: number;
  readonly byKind: Readonly<Record<string, number>>;
  readonly byPerson: readonly { readonly hours: number }[];
  readonly byMonth: readonly { readonly key: string; readonly hours: number; readonly lines: number }[];
  readonly byReason: readonly { readonly lines: number }[];
}

function isAnswer(json: unknown): json is { readonly departments: readonly Sums[] } {
  return typeof json === 'object' && json !== null && 'departments' in json;
}

test('the window of December to November has twelve months, a calendar year too', () => {
  expect(monthsOf({ from: day('2025-12-01'), to: day('2026-11-30') })).toHaveLength(12);
  expect(monthsOf({ from: day('2026-01-01'), to: day('2026-12-31') })).toHaveLength(12);
  expect(monthsOf({ from: day('2025-12-01'), to: day('2026-11-30') })[1]).toBe('2026-01');
});

test('kinds, people and months are the same hours counted three ways; reasons are all excluded lines', async () => {
  const { out } = await runOnex(['report', ROOT, '--dry-run', '--format', 'json']);
  const answer: unknown = JSON.parse(out);
  if (!isAnswer(answer)) throw new Error(out);
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
  for (const one of answer.departments) {
    expect(sum(Object.values(one.byKind))).toBe(one.hours);
    expect(sum(one.byPerson.map(({ hours }) => hours))).toBe(one.hours);
    expect(sum(one.byMonth.map(({ hours }) => hours))).toBe(one.hours);
    expect(sum(one.byMonth.map(({ lines }) => lines))).toBe(one.paid);
    expect(sum(one.byReason.map(({ lines }) => lines))).toBe(one.excluded);
  }
  expect(answer.departments).toHaveLength(3);
});
