import { describe, expect, test } from 'vitest';
import type { DepartmentData } from '../../src/model/department.js';
import { hideName, maskKey, maskOf, maskOfPeople, redactMeeting } from '../../src/model/redact.js';
import { hours, someData } from '../builders.js';

test('a name keeps its first character, whatever its length', () => {
  expect([hideName('王晓明'), hideName('李'), hideName('𠮷野家')]).toEqual(['王**', '李**', '𠮷**']);
});

test('secrets are hidden wherever they stand, the longer before the shorter', () => {
  const mask = maskOf([], ['王晓', '王晓明', '15004710001', 'a.b']);
  expect(mask.text('王晓明（15004710001）和王晓，不是王晓明明；a.b 不是 axb')).toBe(
    '***（***）和***，不是***明；*** 不是 axb',
  );
});

test('without anything to hide text stays as it is', () => {
  expect(maskOf([]).text('王晓明 T001')).toBe('王晓明 T001');
});

test('a name of forty thousand characters is hidden too', () => {
  const long = '一'.repeat(40_000);
  expect(maskOf([], [long, '王晓明']).text(`${long}、王晓明`)).toBe('***、***');
});

/** A department whose earlier claim has a line of this key. */
function withHistory(key: string): DepartmentData {
  const place = { file: '往年.xlsx' };
  return someData({
    history: [{ file: place.file, year: 2025, readings: {}, lines: [{ key, hours: hours(2), place }], place }],
  });
}

describe('a key of an earlier claim hides its 工号 and nothing else', () => {
  const mask = maskOfPeople({ ids: ['7', 'T001'], names: [], secrets: [] });
  test.each([
    ['declaration|web|7', 'declaration|web|***1'],
    ['assessor|web|T001', 'assessor|web|***2'],
    ['site|机房|7', 'site|机房|***1'],
    ['training|7|2026-03-05|7-8节', 'training|***1|2026-03-05|7-8节'],
    ['invigilation|7|2026-06-20|上午', 'invigilation|***1|2026-06-20|上午'],
    ['assessor|7', 'assessor|***1'],
    ['invigilation|2026-06-20|上午|机房', 'invigilation|2026-06-20|上午|机房'],
    ['report|web|7', 'report|web|7'],
    ['invigilation|T002|2026-06-20|上午', 'invigilation|***|2026-06-20|上午'],
  ])('%s', (key, hidden) => {
    expect(maskKey(key, mask)).toBe(hidden);
  });

  test.each([
    'declaration|web|T9',
    'assessor|web|T9',
    'site|机房|T9',
    'training|T9|2026-03-05|1-2节',
    'assessor|T9',
    'invigilation|T9|2026-06-20|上午',
  ])('whose 工号 stands in no roster: %s has a number of its own', (key) => {
    expect(maskOf([withHistory(key)]).id('T9')).toBe('***1');
  });

  test.each(['invigilation|2026-06-20|上午|机房', 'report|web|biweekly|2026-06-20'])(
    'that names nobody, %s, hides no day of the text',
    (key) => {
      expect(maskOf([withHistory(key)]).text('2026-06-20 上午 web')).toBe('2026-06-20 上午 web');
    },
  );
});

test.each([
  ['cross-assessor', ['网页', '7'], ['网页', '***1']],
  ['cross-declaration', ['网页'], ['网页']],
  ['cross-site', ['机房'], ['机房']],
  ['cross-invigilation', ['7', '2026-06-20', '上午'], ['***1', '2026-06-20', '上午']],
  ['cross-time', ['7', '2026-06-20'], ['***1', '2026-06-20']],
  ['cross-category', ['7'], ['***1']],
  ['near-person', ['王晓明', 'ZS-1'], ['王**', '***']],
] as const)('%s between departments says nobody, however short the 工号', (id, parts, hidden) => {
  const mask = maskOfPeople({ ids: ['7'], names: [], secrets: [] });
  const meeting = { id, parts, person: '王晓明', departments: [], variants: [], places: [] };
  expect(redactMeeting(meeting, mask)).toMatchObject({ parts: hidden, person: '王**' });
});
