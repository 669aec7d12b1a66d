import { describe, expect, test } from 'vitest';
import { disk } from '../../src/read/disk.js';
import { folderWith, someFiles } from '../folders.js';
import { runOnex } from '../run-onex.js';

/** A file system with a bug in it. */
const system = {
  ...disk,
  list: () => {
    throw new TypeError('a bug');
  },
};

describe('a bug', () => {
  test('is a sentence and exit 3, without a stack trace', async () => {
    const { code, out, err } = await runOnex(['check', folderWith(someFiles())], { system });
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain('a bug');
    expect(err).not.toContain('program-failed.test');
  });

  test('is one JSON document for who asked for JSON', async () => {
    const { code, out } = await runOnex(['hours', folderWith(someFiles()), '--format', 'json'], { system });
    expect(code).toBe(3);
    expect(JSON.parse(out)).toMatchObject({ command: 'hours', problems: [{ code: 'program-failed' }] });
  });

  test('is shown whole to who looks for it', async () => {
    const env = { ONEX_DEBUG: '1' };
    await expect(runOnex(['check', folderWith(someFiles())], { system, env })).rejects.toThrow(TypeError);
  });
});
