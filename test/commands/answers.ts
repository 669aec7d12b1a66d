import { expect } from 'vitest';
import type { CheckJson, HoursJson, ProblemsJson } from '../../src/dictionary/generated/types.js';
import { departures } from '../json-contract.js';
import { runOnex } from '../run-onex.js';

/** The example with everything a ledger can be messed up with, judged on 2026-11-24. */
export const MESSY = 'examples/hhvc-2026/经济管理系';

/** What `check --format json` says; it keeps to its schema. */
export async function checked(...args: readonly string[]): Promise<CheckJson> {
  const json = JSON.parse((await runOnex(['check', ...args, '--format', 'json'])).out) as CheckJson;
  expect(departures('check', json)).toEqual([]);
  return json;
}

/** What `hours --dry-run --format json` says; it keeps to its schema. */
export async function counted(...args: readonly string[]): Promise<HoursJson> {
  const { out } = await runOnex(['hours', ...args, '--dry-run', '--format', 'json']);
  const json = JSON.parse(out) as HoursJson;
  expect(departures('hours', json)).toEqual([]);
  return json;
}

/** Each problem of a run that must end with exit 2, as `code field value`. */
export async function refused(...args: readonly string[]): Promise<readonly string[]> {
  const { code, out } = await runOnex([...args, '--format', 'json']);
  const json = JSON.parse(out) as ProblemsJson;
  expect(departures('problems', json)).toEqual([]);
  expect(code).toBe(2);
  return json.problems.map((problem) => [problem.code, problem.field, problem.value].join(' '));
}
