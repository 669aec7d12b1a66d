import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/model/claim.js';
import { errorAt, noteAt } from '../../src/model/problem.js';
import type { Result } from '../../src/model/result.js';
import { checkJson, hoursJson, problemsJson } from '../../src/render/json.js';
import type { CheckedDepartment, ClaimedDepartment } from '../../src/render/report.js';
import { en } from '../../src/render/words/en.js';
import { zh } from '../../src/render/words/zh.js';
import { aPerson, aPilot, day, hours, row } from '../builders.js';
import { aTraining, claimOf, someTerms } from '../hours/rows.js';
import { departures } from '../json-contract.js';
import { aClaimInput } from './claims.js';

const SHORT_OF_EXPERTS: Result = {
  rule: 'art3.4-industry-experts',
  article: '3(4)',
  status: 'fail',
  facts: { count: 1, team: 7, requiredPercent: 20, shortBy: 1 },
  say: {
    code: 'share-short',
    facts: { kind: 'industry-experts', count: 1, team: 7, percent: 20, campusOnly: false, shortBy: 1 },
  },
  remedy: {
    code: 'add-members',
    facts: {
      kind: 'industry-experts',
      count: 2,
      team: 8,
      percent: 20,
      campusOnly: false,
      add: 1,
      recognise: undefined,
    },
  },
  sources: [{ file: 'roster.xlsx', sheet: '师资', cell: 'G4' }],
  sways: [],
};

function checked(over: Partial<CheckedDepartment> = {}): CheckedDepartment {
  return {
    name: '建筑工程系',
    folder: '二级学院/建筑工程系',
    terms: someTerms({}, '2026-11-24'),
    verdict: 'incomplete',
    results: [],
    pilots: [],
    notes: [],
    ...over,
  };
}

function claimed(claim: Claim, over: Partial<ClaimedDepartment> = {}): ClaimedDepartment {
  return {
    name: '信息工程系',
    folder: '信息工程系',
    terms: someTerms({}, '2026-11-24'),
    claim,
    results: [],
    ready: true,
    workbook: '信息工程系-2026-课时申报表.xlsx',
    writtenTo: undefined,
    notes: [],
    ...over,
  };
}

const SPEAKER = { version: '1.0.0', words: zh, asOf: day('2026-11-24') };

describe('check', () => {
  test('a department with a pilot keeps to the contract', () => {
    const pilot = {
      pilot: aPilot({ stage: 'applying' }),
      verdict: 'ineligible',
      results: [SHORT_OF_EXPERTS],
      next: undefined,
    } as const;
    const json = checkJson([checked({ pilots: [pilot] })], SPEAKER);
    expect(departures('check', json)).toEqual([]);
    expect(json).toMatchObject({
      onex: '1.0.0',
      command: 'check',
      asOf: '2026-11-24',
      departments: [
        {
          name: '建筑工程系',
          folder: '二级学院/建筑工程系',
          year: 2026,
          policy: 'hhvc-2021-88',
          verdict: 'incomplete',
          pilots: [
            {
              id: 'web',
              certificate: 'Web前端开发',
              level: '中级',
              stage: 'applying',
              verdict: 'ineligible',
              results: [
                {
                  rule: 'art3.4-industry-experts',
                  article: '3(4)',
                  status: 'fail',
                  facts: { count: 1, team: 7, requiredPercent: 20, shortBy: 1 },
                  sources: [{ file: 'roster.xlsx', sheet: '师资', cell: 'G4' }],
                },
              ],
            },
          ],
        },
      ],
    });
  });

  test('a lone pilot has no department', () => {
    const json = checkJson([checked({ name: null, folder: null, verdict: null })], SPEAKER);
    expect(departures('check', json)).toEqual([]);
    expect(json).toMatchObject({ departments: [{ name: null, folder: null, verdict: null, results: [] }] });
  });

  test('the language changes words and nothing else', () => {
    const department = checked({ results: [SHORT_OF_EXPERTS] });
    const told = (words: typeof zh): unknown =>
      JSON.parse(JSON.stringify(checkJson([department], { ...SPEAKER, words })), (key, value: unknown) =>
        ['title', 'message', 'remedy'].includes(key) ? typeof value : value,
      );
    expect(told(en)).toEqual(told(zh));
    expect(checkJson([department], { ...SPEAKER, words: en })).not.toEqual(checkJson([department], SPEAKER));
  });
});

describe('hours', () => {
  test('a claim with lines of every kind, exclusions and findings keeps to the contract', () => {
    const { claim, results } = aClaimInput();
    const json = hoursJson([claimed(claim, { results })], SPEAKER);
    expect(departures('hours', json)).toEqual([]);
    expect(json).toMatchObject({
      command: 'hours',
      departments: [
        {
          window: { from: '2025-12-01', to: '2026-11-30' },
          ready: true,
          workbook: '信息工程系-2026-课时申报表.xlsx',
          totals: { rows: 19, paid: 17, excluded: 2, hours: 72.5, amount: 2607.47 },
        },
      ],
    });
  });

  test('hours and yuan are numbers, what is not known is null', () => {
    const third = aTraining({ staff: aPerson({ staffId: 'T003' }), hours: hours(10.67) });
    const json = JSON.stringify(hoursJson([claimed(claimOf({ trainings: [third] }))], SPEAKER));
    expect(json).toContain('"hours":10.67');
    expect(json).toContain('"amount":null');
    expect(json).toContain('"site":null');
  });

  test('a line out of time for another names its place, with the known keys only', () => {
    const claim = claimOf({
      trainings: [aTraining({ slot: '1-2节' }), aTraining({ slot: '2-3节', origin: row('培训', 3) })],
    });
    const json = hoursJson([claimed(claim)], SPEAKER);
    expect(departures('hours', json)).toEqual([]);
    expect(json).toMatchObject({
      departments: [
        {
          excluded: [{ reason: 'time-conflict', because: { file: 'ledger.xlsx', sheet: '培训', cell: 'A2' } }],
        },
      ],
    });
  });
});

describe('problems', () => {
  test('errors and notes keep to the contract; what does not apply is left out', () => {
    const problems = [
      errorAt('target-exists', { file: '信息工程系/a.xlsx' }, {}),
      noteAt(
        'late-mark-in-window',
        { file: 'ledger.xlsx', sheet: '培训', cell: 'I4' },
        { date: '2026-03-01' },
        { field: '补报', value: '是' },
      ),
    ];
    const json = problemsJson(problems, 'hours', SPEAKER);
    expect(departures('problems', json)).toEqual([]);
    expect(json).toMatchObject({
      onex: '1.0.0',
      command: 'hours',
      problems: [
        { code: 'target-exists', severity: 'error', place: { file: '信息工程系/a.xlsx' } },
        { code: 'late-mark-in-window', severity: 'note', field: '补报', value: '是' },
      ],
    });
    expect(JSON.stringify(json)).not.toContain('excerpt');
  });
});
