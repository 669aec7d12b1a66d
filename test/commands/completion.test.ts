import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runOnex, temporaryFolder } from '../run-onex.js';

const onex = process.env['ONEX_BIN'] ?? join(import.meta.dirname, '../../bin/onex.js');

/** What a shell is told for the words typed so far. */
function offered(words: readonly string[], cwd = temporaryFolder()): readonly string[] {
  const out = execFileSync(process.execPath, [onex, 'complete', '--', ...words], { encoding: 'utf8', cwd });
  return out
    .trim()
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split('\t')[0] ?? '');
}

describe('completion', () => {
  test('commands, options, choices', () => {
    expect(offered([''])).toEqual(expect.arrayContaining(['check', 'hours', 'doctor', 'completion', 'help']));
    expect(offered(['hours', '--dr'])).toEqual(['--dry-run']);
    expect(offered(['check', '--lang', ''])).toEqual(['zh', 'en']);
    expect(offered(['completion', ''])).toEqual(['bash', 'zsh', 'powershell']);
  });

  test('a command begun in Chinese', () => {
    expect(offered(['检'])).toEqual(['检查']);
    expect(offered(['检查', '--as'])).toEqual(['--as-of']);
  });

  test('folders, and the files that onex reads, wherever a path is begun', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, '信息工程系/evidence'), { recursive: true });
    for (const file of ['department.yaml', '台账.xlsx', 'notes.txt'])
      writeFileSync(join(folder, '信息工程系', file), '');
    expect(offered(['check', ''], folder)).toEqual(['信息工程系/']);
    expect(new Set(offered(['check', '信息工程系/'], folder))).toEqual(
      new Set(['信息工程系/department.yaml', '信息工程系/evidence/', '信息工程系/台账.xlsx']),
    );
    expect(offered(['hours', '信息工程系', '--out', '信'], folder)).toEqual(['信息工程系/']);
  });

  test.each(['bash', 'zsh', 'powershell'])('a script for %s that asks onex', (shell) => {
    const { status, stdout } = spawnSync(process.execPath, [onex, 'completion', shell], { encoding: 'utf8' });
    expect(status).toBe(0);
    expect(stdout).toContain('onex complete');
  });

  test.skipIf(spawnSync('bash', ['--version']).status !== 0)('the script for bash is one that bash reads', () => {
    const script = execFileSync(process.execPath, [onex, 'completion', 'bash'], { encoding: 'utf8' });
    expect(spawnSync('bash', ['-n'], { input: script }).status).toBe(0);
  });

  test('another shell is a wrong call; no shell is a question for help', async () => {
    const wrong = await runOnex(['completion', 'fish', '--format', 'json']);
    expect(wrong.code).toBe(2);
    const none = await runOnex(['completion']);
    expect([none.code, none.out.includes('powershell')]).toEqual([0, true]);
  });
});
