import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';

/*
 * Each border of the house bites, and lets through what it should. One ESLint with the project's own configuration, minus the rules that
 * need types: the files linted here do not exist.
 */
const eslint = new ESLint({
  overrideConfig: defineConfig({ files: ['**/*.ts'], extends: [tseslint.configs.disableTypeChecked] }),
  ruleFilter: ({ ruleId }) => /^(house\/|no-restricted-|max-lines$)/.test(ruleId),
});

const ROOMS = [
  'model',
  'policy',
  'dictionary',
  'read',
  'checklist',
  'hours',
  'catalogue',
  'render',
  'audit',
  'write',
  'college',
  'commands',
] as const;
type Room = (typeof ROOMS)[number];

/** The one way through the house (3-design 3.1), said once more and independently of lint/house.js. */
const MAY_IMPORT: Readonly<Record<Room, readonly Room[]>> = {
  model: [],
  policy: ['model'],
  dictionary: ['model'],
  read: ['model', 'dictionary', 'policy'],
  checklist: ['model', 'policy'],
  hours: ['model', 'policy'],
  catalogue: ['model', 'policy', 'dictionary', 'checklist', 'hours', 'college'],
  render: ['model', 'policy', 'dictionary'],
  audit: ['model', 'policy', 'dictionary'],
  write: ['model'],
  college: ['model', 'policy', 'dictionary', 'read', 'checklist', 'hours', 'render', 'write'],
  commands: [
    'model',
    'policy',
    'dictionary',
    'read',
    'checklist',
    'hours',
    'catalogue',
    'render',
    'audit',
    'write',
    'college',
  ],
};

/** The rules that a text in this file breaks. */
async function broken(file: string, text: string): Promise<readonly (string | null)[]> {
  const results = await eslint.lintText(`${text}\n`, { filePath: path.resolve(file) });
  return results.flatMap((result) => result.messages.map((message) => message.ruleId));
}

const PAIRS = ROOMS.flatMap((room) => ROOMS.filter((other) => other !== room).map((other) => [room, other] as const));

describe('imports between rooms', () => {
  test('every room of src stands here', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(new Set(folders.map((folder) => folder.name))).toEqual(new Set(ROOMS));
  });

  test.each(PAIRS.filter(([room, other]) => !MAY_IMPORT[room].includes(other)))(
    '%s may not import from %s',
    async (room, other) => {
      expect(await broken(`src/${room}/a.ts`, `import { b } from '../${other}/b.js';\nb();`)).toEqual([
        'house/borders',
      ]);
    },
  );

  test.each(PAIRS.filter(([room, other]) => MAY_IMPORT[room].includes(other)))(
    '%s may import from %s',
    async (room, other) => {
      expect(await broken(`src/${room}/a.ts`, `import { b } from '../${other}/b.js';\nb();`)).toEqual([]);
    },
  );

  test.each(ROOMS)('%s may import from itself, at any depth', async (room) => {
    expect(await broken(`src/${room}/deep/a.ts`, `import { b } from '../b.js';\nb();`)).toEqual([]);
  });

  test.each([
    ['a type import', `import type { B } from '../commands/b.js';\nexport type A = B;`],
    ['an inline type', `export type A = import('../commands/b.js').B;`],
    ['a re-export', `export { b } from '../commands/b.js';`],
    ['a re-export of all', `export * from '../commands/b.js';`],
    ['an import for effect', `import '../commands/b.js';`],
    ['a dynamic import', `export const a = () => import('../commands/b.js');`],
    ['a computed import', `export const a = (name: string) => import(name);`],
    ['a program file', `import { main } from '../cli.js';\nmain();`],
    ['a file outside src', `import { a } from '../../lint/house.js';\na();`],
  ])('%s is an import too', async (_name, text) => {
    expect(await broken('src/hours/a.ts', text)).toEqual(['house/borders']);
  });

  test('a folder that merely bears the name of a room is no border', async () => {
    expect(await broken('src/render/words/a.ts', `import { b } from '../hours/b.js';\nb();`)).toEqual([]);
  });

  test('a room that the plan does not know has no borders, and so is refused', async () => {
    expect(await broken('src/utils/a.ts', `import { b } from '../model/b.js';\nb();`)).toEqual(['house/borders']);
  });
});

describe('packages', () => {
  const roomsWith = (allowed: readonly Room[]) => ROOMS.filter((room) => !allowed.includes(room));

  test.each(roomsWith(['read', 'write', 'commands']))('%s sees no file', async (room) => {
    expect(await broken(`src/${room}/a.ts`, `import { readFileSync } from 'node:fs';\nreadFileSync('a');`)).toEqual([
      'house/borders',
    ]);
  });

  test.each(['read', 'write', 'commands'])('%s may touch files', async (room) => {
    expect(await broken(`src/${room}/a.ts`, `import { readFile } from 'node:fs/promises';\nreadFile('a');`)).toEqual(
      [],
    );
  });

  test.each(['fs', 'node:process', 'node:perf_hooks', 'node:child_process'])(
    'no way round: not even commands import %s',
    async (name) => {
      expect(await broken('src/commands/a.ts', `import a from '${name}';\na();`)).toEqual(['house/borders']);
    },
  );

  const importExceljs = `export const a = () => import('exceljs');`;

  test.each(roomsWith(['write', 'read']))('%s does not know exceljs', async (room) => {
    expect(await broken(`src/${room}/a.ts`, importExceljs)).toEqual(['house/borders']);
  });

  test('in read only the workbook knows exceljs', async () => {
    expect(await broken('src/read/sheet.ts', importExceljs)).toEqual(['house/borders']);
    expect(await broken('src/read/workbook.ts', importExceljs)).toEqual([]);
    expect(await broken('src/read/workbook/open.ts', importExceljs)).toEqual([]);
  });

  test('the policy is parsed from text that read hands over', async () => {
    expect(await broken('src/policy/a.ts', `import { parse } from 'yaml';\nparse('a');`)).toEqual(['house/borders']);
    expect(await broken('src/read/a.ts', `import { parse } from 'yaml';\nparse('a');`)).toEqual([]);
  });

  test('only commands ask the user', async () => {
    const text = `export const a = () => import('inquirer');`;
    expect(await broken('src/read/a.ts', text)).toEqual(['house/borders']);
    expect(await broken('src/commands/a.ts', text)).toEqual([]);
  });
});

describe('terminal and environment', () => {
  const PURE = ROOMS.filter((room) => !['write', 'commands'].includes(room));

  test.each(PURE)('%s has no process and no console', async (room) => {
    expect(await broken(`src/${room}/a.ts`, `export const a = process.env;`)).toEqual(['no-restricted-globals']);
    expect(await broken(`src/${room}/a.ts`, `console.log(1);`)).toEqual(['no-restricted-globals']);
    expect(await broken(`src/${room}/a.ts`, `globalThis.process.exit(1);`)).toEqual(['no-restricted-globals']);
  });

  test.each(['src/cli.ts', 'src/commands/a.ts', 'src/write/a.ts'])('%s may use both', async (file) => {
    expect(await broken(file, `console.log(process.argv);`)).toEqual([]);
  });

  test('the exit codes are pure', async () => {
    expect(await broken('src/exit-code.ts', `process.exitCode = 1;`)).toEqual(['no-restricted-globals']);
  });

  test.each([...ROOMS.map((room) => `src/${room}/a.ts`), 'src/cli.ts'])('%s has no network', async (file) => {
    expect(await broken(file, `export const a = fetch('https://example.org');`)).toEqual(['no-restricted-globals']);
  });
});

describe('clock, locale and chance', () => {
  const CLOCK = ['Date.now()', 'new Date()', 'Date()'];

  test.each(ROOMS.flatMap((room) => CLOCK.map((text) => [room, text] as const)))(
    '%s may not ask for the time by %s',
    async (room, text) => {
      expect(await broken(`src/${room}/a.ts`, `export const a = ${text};`)).toEqual(['no-restricted-syntax']);
    },
  );

  test.each(CLOCK)('the program may ask by %s', async (text) => {
    expect(await broken('src/cli.ts', `export const a = ${text};`)).toEqual([]);
  });

  test.each([...ROOMS.filter((room) => room !== 'commands').map((room) => `src/${room}/a.ts`), 'src/cli.ts'])(
    '%s measures no elapsed time',
    async (file) => {
      expect(await broken(file, `export const a = performance.now();`)).toEqual(['no-restricted-globals']);
    },
  );

  test('commands measure elapsed time', async () => {
    expect(await broken('src/commands/a.ts', `export const a = performance.now();`)).toEqual([]);
  });

  test.each(
    ROOMS.flatMap((room) =>
      ['new Date(2026, 10, 30)', 'day.getDate()', 'day.setHours(0)', 'day.getTimezoneOffset()'].map(
        (text) => [room, text] as const,
      ),
    ),
  )('%s does not depend on the time zone by %s', async (room, text) => {
    expect(await broken(`src/${room}/a.ts`, `export const a = (day: Date) => ${text};`)).toEqual([
      'no-restricted-syntax',
    ]);
  });

  test('a date in UTC is fine', async () => {
    expect(await broken('src/read/a.ts', `export const a = new Date(0).getUTCDate();`)).toEqual([]);
  });

  const ANYWHERE = [...ROOMS.map((room) => `src/${room}/a.ts`), 'src/cli.ts'];

  test.each(ANYWHERE)('%s depends on no locale and on no chance', async (file) => {
    expect(await broken(file, `export const a = 'b'.localeCompare('c');`)).toEqual(['no-restricted-syntax']);
    expect(await broken(file, `export const a = (1).toLocaleString();`)).toEqual(['no-restricted-syntax']);
    expect(await broken(file, `export const a = Math.random();`)).toEqual(['no-restricted-syntax']);
    expect(await broken(file, `export const a = new Intl.Collator();`)).toEqual(['no-restricted-globals']);
  });
});

describe('words and size', () => {
  test.each(['checklist', 'hours'])('%s speaks no Chinese', async (room) => {
    expect(await broken(`src/${room}/a.ts`, `export const a = '不符合';`)).toEqual(['no-restricted-syntax']);
    expect(await broken(`src/${room}/a.ts`, 'export const a = (b: string) => `${b}课时`;')).toEqual([
      'no-restricted-syntax',
    ]);
  });

  test('one character may be a mark in a grammar', async () => {
    expect(await broken('src/hours/a.ts', `export const a = '第([0-9]+)节';`)).toEqual([]);
  });

  test('render does', async () => {
    expect(await broken('src/render/words/zh/a.ts', `export const a = '不符合';`)).toEqual([]);
  });

  test('a source file has at most 300 lines', async () => {
    expect(await broken('src/model/a.ts', 'export {};\n'.repeat(300).trimEnd())).toEqual([]);
    expect(await broken('src/model/a.ts', 'export {};\n'.repeat(301).trimEnd())).toEqual(['max-lines']);
  });
});

describe('strictness', () => {
  test.each(['src/model/hours.ts', 'src/exit-code.ts'])('%s is linted with types and without excuses', async (file) => {
    const config = (await new ESLint().calculateConfigForFile(file)) as {
      readonly rules: Readonly<Record<string, readonly unknown[]>>;
      readonly linterOptions: unknown;
    };
    const severity = (rule: string) => config.rules[rule]?.[0];
    expect(severity('@typescript-eslint/switch-exhaustiveness-check')).toBe(2);
    expect(severity('@typescript-eslint/no-unsafe-assignment')).toBe(2);
    expect(severity('@typescript-eslint/no-explicit-any')).toBe(2);
    expect(severity('@typescript-eslint/no-non-null-assertion')).toBe(2);
    expect(config.rules['@typescript-eslint/consistent-type-assertions']).toEqual([2, { assertionStyle: 'never' }]);
    expect(config.linterOptions).toMatchObject({ noInlineConfig: true });
  });
});
