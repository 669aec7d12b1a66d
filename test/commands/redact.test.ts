import { join } from 'node:path';
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { HoursJson } from '../../src/dictionary/generated/types.js';
import { departures } from '../json-contract.js';
import { counted } from './answers.js';
import { folderWith, someFiles, STAFF, TRAINING_HEADER, trainingRow } from '../folders.js';
import { runOnex, temporaryFolder } from '../run-onex.js';

const DEPARTMENT = join(import.meta.dirname, '../../examples/hhvc-2026/经济管理系');

type People = HoursJson['departments'][0]['totals']['byPerson'];

async function people(...options: readonly string[]): Promise<People> {
  const { departments } = await counted(DEPARTMENT, ...options);
  return departments.flatMap(({ totals }) => totals.byPerson);
}

describe('--redact', () => {
  test('hides every name and id in what check and hours print, as a table and as JSON, explained too', async () => {
    const known = await people();
    for (const command of ['check', 'hours']) {
      for (const options of [[], ['--format', 'json'], ['--explain'], ['--compare-readings'], ['--lang', 'en']]) {
        const dry = command === 'hours' ? ['--dry-run'] : [];
        const { out, err } = await runOnex([command, DEPARTMENT, '--redact', ...dry, ...options]);
        expect(out.length).toBeGreaterThan(1000);
        for (const { staffId, name } of known) {
          expect(out + err).not.toContain(staffId);
          expect(out + err).not.toContain(name);
        }
      }
    }
  });

  test('changes nothing else: the same lines, hours and order, and JSON as its schema says', async () => {
    const known = await people();
    const hidden = await people('--redact');
    expect(hidden.map(({ hours }) => hours)).toEqual(known.map(({ hours }) => hours));
    expect(new Set(hidden.map(({ staffId }) => staffId)).size).toBe(known.length);
    for (const command of ['check', 'hours'] as const) {
      const { out } = await runOnex([
        command,
        DEPARTMENT,
        '--redact',
        '--format',
        'json',
        ...(command === 'hours' ? ['--dry-run'] : []),
      ]);
      expect(departures(command, JSON.parse(out))).toEqual([]);
    }
  });

  test('writes the claim as it is: that one is signed', async () => {
    const out = temporaryFolder();
    const { code } = await runOnex(['hours', DEPARTMENT, '--redact', '--out', out]);
    expect(code).toBe(1);
    const file = join(out, '经济管理系-2026-课时申报表.xlsx');
    expect(existsSync(file)).toBe(true);
    const { code: same } = await runOnex(['verify', file, DEPARTMENT]);
    expect(same).toBe(0);
  });

  test('hides people whom no roster knows in problems', async () => {
    const folder = folderWith(
      someFiles({
        'roster.xlsx': { 师资: [...STAFF, ['T003', '钱多多', '客座', '讲师']] },
        'ledger.xlsx': { 培训: [TRAINING_HEADER, trainingRow({ 工号: 'T999', 教师: '孙某某' })] },
        'department.yaml':
          '类型: 系部\n名称: 甲系\n年度: 2026\n联络专员: {姓名: 周某某, 电话: 15004710001, 手机: 15004710002}\n',
      }),
    );
    for (const format of ['table', 'json']) {
      const { code, out, err } = await runOnex(['check', folder, '--redact', '--format', format]);
      expect(code).toBe(2);
      const said = out + err;
      expect(said).not.toContain('孙某某');
      expect(said).not.toContain('T999');
      expect(said).not.toContain('15004710002');
    }
  });

  test('explains a person by her own id, which it then hides', async () => {
    const [first] = await people();
    const { code, out } = await runOnex(['hours', DEPARTMENT, '--redact', `--explain=${first?.staffId ?? ''}`]);
    expect(code).toBe(1);
    expect(out).not.toContain(first?.staffId);
  });
});
