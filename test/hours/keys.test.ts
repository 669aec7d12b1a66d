import { describe, expect, test } from 'vitest';
import {
  allocationKey,
  assessorKey,
  declarationUnitKey,
  declarationUnitKeys,
  invigilationKey,
  lessonKey,
  reportKey,
  siteUnitKey,
  trainingKey,
} from '../../src/hours/keys.js';
import { aPilot, day } from '../builders.js';
import { thePolicy } from './rows.js';

const readings = thePolicy().defaults;
const pilot = aPilot({
  certificate: { name: '建筑信息模型（BIM）', level: '中级', organization: undefined, directory: undefined },
  id: 'bim-1',
});

describe('declaration', () => {
  test.each([
    ['certificate', 'declaration|建筑信息模型(BIM)'],
    ['certificate-level', 'declaration|建筑信息模型(BIM)(中级)'],
    ['pilot', 'declaration|bim-1'],
  ] as const)('by %s', (unit, key) => {
    expect(declarationUnitKey(pilot, unit)).toBe(key);
    expect(declarationUnitKeys(pilot)).toContain(key);
  });

  test('the person comes last', () => {
    expect(allocationKey('declaration|bim-1', 'Ｔ 001')).toBe('declaration|bim-1|T001');
  });
});

test('a site by its name, full-width letters and spaces made plain', () => {
  expect(siteUnitKey('ＢＩＭ 考点（东校区）')).toBe('site|BIM考点(东校区)');
});

test('letter case counts', () => {
  expect(siteUnitKey('bim考点')).not.toBe(siteUnitKey('BIM考点'));
});

describe('report', () => {
  test('for each pilot', () => {
    expect(reportKey('web', 'halfYear', day('2026-07-05'), readings)).toBe('report|web|halfYear|2026-07-05');
  });
  test('for the whole department', () => {
    expect(reportKey('web', 'biweekly', day('2026-07-05'), { ...readings, 'report-unit': 'department' })).toBe(
      'report|biweekly|2026-07-05',
    );
  });
});

describe('assessor', () => {
  test('for each certificate', () => {
    expect(assessorKey('Web 前端开发', 'T001', readings)).toBe('assessor|Web前端开发|T001');
  });
  test('for each person', () => {
    expect(assessorKey('Web前端开发', 'T001', { ...readings, 'assessor-unit': 'per-person' })).toBe('assessor|T001');
  });
});

describe('training', () => {
  test('with slot and class as written, without spaces', () => {
    expect(trainingKey('T001', day('2026-04-08'), '１－２ 节', 'web', '软件 2401 班')).toBe(
      'training|T001|2026-04-08|1-2节|web|软件2401班',
    );
  });
  test('without slot and class their places stay empty', () => {
    expect(trainingKey('T001', day('2026-04-08'), '', 'web', '')).toBe('training|T001|2026-04-08||web|');
  });
  test('a lesson is the key without the person', () => {
    expect(lessonKey(day('2026-04-08'), '14:30 至 16:10', 'web', '')).toBe('2026-04-08|14:30至16:10|web|');
  });
});

describe('invigilation', () => {
  test('for each person', () => {
    expect(invigilationKey('T001', day('2026-06-20'), '第 一 场', '甲考点', readings)).toBe(
      'invigilation|T001|2026-06-20|第一场',
    );
  });
  test('once a session and site', () => {
    const perSession = { ...readings, 'invigilation-unit': 'per-session' } as const;
    expect(invigilationKey('T001', day('2026-06-20'), '第一场', '', perSession)).toBe(
      'invigilation|2026-06-20|第一场|',
    );
  });
});
