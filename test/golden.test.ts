import { expect, test } from 'vitest';
import { folderWith, PILOT, someFiles, STAFF, TRAINING_HEADER, trainingRow, workbook } from './folders.js';
import { runOnex } from './run-onex.js';

// What a user sees, whole: command, output, exit code, as in a pipe. `npx vitest run test/golden.test.ts -u` writes them again;
// the difference is then read before it is committed.

const EXAMPLES = 'examples/hhvc-2026';
const AS_OF = ['--as-of', '2026-11-24'] as const;

const DEPARTMENTS = {
  running: `${EXAMPLES}/信息工程系`,
  applying: `${EXAMPLES}/建筑工程系`,
  messy: `${EXAMPLES}/经济管理系`,
} as const;

/** One key a department that a person would ask about. */
const KEYS = {
  running: { check: 'art28.5-pass-rate', hours: '1' },
  applying: { check: 'art3.4-industry-experts', hours: 'art27-deadline' },
  messy: { check: 'art16-certificates-issued', hours: '2099002' },
} as const;

const CALLS = Object.entries(DEPARTMENTS).flatMap(([id, folder]) => {
  const key = KEYS[id === 'running' ? 'running' : id === 'applying' ? 'applying' : 'messy'];
  return [
    [`${id}-check`, ['check', folder]],
    [`${id}-hours`, ['hours', folder, '--dry-run']],
    [`${id}-check-compared`, ['check', folder, '--status', 'fail', '--compare-readings']],
    [`${id}-hours-compared`, ['hours', folder, '--dry-run', '--compare-readings']],
    [`${id}-check-explained`, ['check', folder, `--explain=${key.check}`]],
    [`${id}-hours-explained`, ['hours', folder, `--explain=${key.hours}`]],
  ] as const;
});

/** The command as somebody types it, its output, and how it ended. */
async function seen(args: readonly string[], cwd?: string): Promise<string> {
  const { code, out, err } = await runOnex([...args], cwd === undefined ? {} : { cwd });
  const parts = [`$ onex ${args.join(' ')}`, out.trimEnd(), err.trimEnd(), `exit ${String(code)}`];
  return `${parts.filter((part) => part !== '').join('\n')}\n`;
}

test.each(
  ['zh', 'en'].flatMap((language) => CALLS.map(([id, args]) => [`${id}.${language}`, args, language] as const)),
)('%s', async (name, args, language) => {
  await expect(await seen([...args, ...AS_OF, '--lang', language])).toMatchFileSnapshot(`golden/${name}.txt`);
});

/** A folder in which a colon is missing, a word is misspelt, and a table is full of slips. */
function broken(): string {
  const ledger = [
    TRAINING_HEADER,
    trainingRow({ 教师: '王小明' }),
    trainingRow({ 日期: '3月5日' }),
    trainingRow({ 课时: '4+1' }),
    trainingRow({ 计入教学工作量: '可能' }),
    trainingRow({ 试点: 'wbe' }),
  ];
  return folderWith({
    ...Object.fromEntries(Object.entries(someFiles()).map(([path, content]) => [`系部/${path}`, content])),
    '系部/web.yaml': PILOT.replace('阶段: 试点中', '阶段: 运行中\n专页: {名称: 软件技术}'),
    '系部/roster.xlsx': { 师资: [...STAFF, ['T003', '钱来', '兼职', '']] },
    '系部/ledger.xlsx': { 培训: ledger },
    '系部/bim.yaml': '类型: 试点\n编号：bim\n证书: {名称: BIM, 等级: 中级}\n',
    '系部/旧台账.xlsx': workbook({ 培训: [['试点', '日期', '姓名']] }),
  });
}

test.each(['zh', 'en'])('problems.%s', async (language) => {
  const args = ['check', '系部', ...AS_OF, '--lang', language];
  await expect(await seen(args, broken())).toMatchFileSnapshot(`golden/problems.${language}.txt`);
});
