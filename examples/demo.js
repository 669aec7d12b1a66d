// `npm run demo`: from a fresh clone to claim sheets, with nothing but Node. Plain JavaScript without dependencies, since it is what installs them.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const college = 'examples/hhvc-2026';
const out = 'demo-out';
const asOf = '2026-11-24';

/** What the tour shows, and the exit code that is right for it: not everything in the example is well, and that is the point. */
const STEPS = [
  {
    title: '核对条件 · Which pilots meet the conditions?',
    args: ['check', college, '--as-of', asOf],
    expected: 1,
    meaning: '有试点不符合或材料不全 · some pilots are not eligible or incomplete',
  },
  {
    title: '核算课时并生成申报表 · Count the class hours and write the claim sheets',
    args: ['hours', college, '--as-of', asOf, '--out', out, '--force'],
    expected: 1,
    meaning: '有系部的申报表尚不能上报 · some claims are not ready yet',
  },
  {
    title: '全校一次做完，查跨系部重复 · The whole college at once, and what is paid twice',
    args: ['batch', college, '--as-of', asOf, '--out', `${out}/全校`],
    expected: 1,
    meaning: '有系部还不能上报，有跨系部重复 · some claims are not ready, some work is claimed twice',
  },
  {
    title: '给人看的一页报告，附每人的课时确认单 · One page for people, with a slip for everybody to sign',
    args: ['report', college, '--as-of', asOf, '--out', `${out}/报告.html`, '--slips'],
    expected: 0,
    meaning: '报告已写出 · the report is written',
  },
];

function say(text) {
  process.stdout.write(`${text}\n`);
}

/** Runs a program and gives its exit code; what it prints goes where ours does. */
function run(program, args, options = {}) {
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: 'inherit', ...options });
  if (error) say(String(error));
  return status ?? 3;
}

/** npm, by the very one that started us where there is one: on Windows `npm` alone is no program. */
function npm(...args) {
  const script = process.env.npm_execpath;
  const code = script?.endsWith('.js')
    ? run(process.execPath, [script, ...args])
    : run('npm', args, { shell: process.platform === 'win32' });
  if (code === 0) return;
  say(
    `\n× npm ${args.join(' ')} 失败（退出码 ${code}），演示中止。 · failed with exit code ${code}; the demo stops here.`,
  );
  process.exit(code);
}

/** Are all development dependencies there, in the version that package.json asks for? */
function isInstalled() {
  const { devDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return Object.entries(devDependencies).every(([name, version]) => {
    const manifest = path.join(root, 'node_modules', name, 'package.json');
    return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === version;
  });
}

if (!isInstalled()) {
  say('▶ 首次运行，先安装所需的包（约一分钟）… · First run: installing what is missing (about a minute) …');
  npm('ci', '--no-audit', '--no-fund');
}
say('▶ 构建 onex … · Building onex …');
npm('run', '--silent', 'build');

rmSync(path.join(root, out), { recursive: true, force: true });
mkdirSync(path.join(root, out));
let unexpected = 0;
for (const { title, args, expected, meaning } of STEPS) {
  say(`\n${'='.repeat(80)}\n▶ ${title}\n$ onex ${args.join(' ')}\n`);
  const code = run(process.execPath, [path.join('bin', 'onex.js'), ...args]);
  if (code === expected) {
    say(`\n✓ 退出码 ${code}，与预期一致：${meaning}（exit code ${code}, as expected）`);
  } else {
    unexpected += 1;
    say(`\n× 退出码 ${code}，预期是 ${expected}。 · Exit code ${code}, but ${expected} was expected.`);
  }
}

const sheets = existsSync(path.join(root, out))
  ? readdirSync(path.join(root, out)).filter((name) => name.endsWith('.xlsx'))
  : [];
if (sheets.length === 0) {
  unexpected += 1;
  say('\n× 没有生成任何申报表。 · No claim sheet was written.');
} else {
  say(
    `\n${'='.repeat(80)}\n✓ 申报表在这里，请用 WPS 或 Excel 打开 · The claim sheets, to be opened with WPS or Excel:`,
  );
  for (const name of sheets.sort()) say(`  ${path.join(root, out, name)}`);
  say('✓ 报告在这里，双击即可打开 · The report, which opens by a double click:');
  say(`  ${path.join(root, out, '报告.html')}`);
}
process.exitCode = unexpected === 0 ? 0 : 1;
