/*
 * `npm run pictures`: docs/check.svg and docs/menu.svg, drawn from what onex prints on a terminal of 80 columns; where there are soffice and pdftoppm,
 * also the filled template, a form and the claim as they print. dist must be built; the menu needs python3, whose library has the pseudo-terminal.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, cpSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fillSheet } from './build/fill.js';
import { printedPicture } from './build/printed-picture.js';
import { terminalPicture } from './build/terminal-picture.js';

const root = path.join(import.meta.dirname, '..');
const COLUMNS = 80;

/** What moves the cursor or hides it. */
const MOVES = new RegExp(`${String.fromCharCode(27)}\\[\\??[\\d;]*[A-Za-ln-z]`, 'gu');

/** Runs onex on a pseudo-terminal, where it colours and fits its text. */
function onTerminal(args, steps, env, cwd) {
  const call = {
    argv: [process.execPath, path.join(root, 'bin/onex.js'), ...args],
    env: { PATH: process.env.PATH, LANG: 'C.UTF-8', TERM: 'xterm-256color', ...env },
    columns: COLUMNS,
    rows: 60,
    steps,
    seconds: 20,
  };
  const input = JSON.stringify(call);
  const { screen } = JSON.parse(
    execFileSync('python3', [path.join(root, 'test/terminal/drive.py')], { input, encoding: 'utf8', cwd }),
  );
  return screen.replaceAll('\r\n', '\n');
}

/** Up to and with the line that holds this text. */
function upTo(screen, text) {
  const end = screen.indexOf('\n', screen.indexOf(text));
  return screen.slice(0, end < 0 ? undefined : end);
}

/** Colours stay; what moves the cursor goes. */
function still(screen) {
  return screen.replace(MOVES, '');
}

/** Runs onex as a script would. */
function run(args, cwd) {
  const call = [path.join(root, 'bin/onex.js'), ...args];
  const { status, stderr } = spawnSync(process.execPath, call, { cwd, encoding: 'utf8' });
  if (status === null || status > 1) throw new Error(`onex ${args.join(' ')}: ${stderr}`);
}

/** A ledger that `init` wrote, with a few rows of training. */
async function filledTemplate(folder) {
  const pilot = '编号=web,证书=Web前端开发,等级=中级,专业=软件技术,阶段=试点中';
  run(['init', '系', '--yes', '--name', '信息工程系', '--year', '2026', '--pilot', pilot], folder);
  const file = path.join(folder, '系/台账.xlsx');
  const row = (日期, 班级, 工号, 教师) => ({
    试点: 'web',
    日期,
    节次: '9-10节',
    班级,
    工号,
    教师,
    课时: '2',
    计入教学工作量: '否',
    佐证: '佐证/培训/签到表-2026-03.pdf',
  });
  await fillSheet(file, '培训', [
    row('2026-03-10', '软件2401', 'T001', '周示例'),
    row('2026-03-17', '软件2401', 'T002', '吴样本'),
    row('2026-03-24', '软件2402', 'T001', '周示例'),
    row('2026-03-31', '软件2402', 'T002', '吴样本'),
  ]);
  return file;
}

async function printedPictures(department, folder) {
  const asOf = ['--as-of', '2026-11-24'];
  run(['hours', department, '--out', folder, ...asOf], folder);
  run(['forms', path.join(department, 'web-frontend.yaml'), '--out', folder, ...asOf], folder);
  const claim = path.join(folder, '信息工程系-2026-课时申报表.xlsx');
  const form = path.join(folder, '附件1-备案登记表-web-frontend.docx');
  const docs = (name) => path.join(root, 'docs', name);
  const landscape = { left: 0.03, width: 0.94 };
  const wide = { ...landscape, columns: 1000 };
  printedPicture(claim, { page: '签名', top: 0.06, height: 0.61, ...wide }, docs('申报表-汇总.png'));
  printedPicture(claim, { page: '唯一键', top: 0.05, height: 0.4075, ...wide }, docs('申报表-明细.png'));
  printedPicture(form, { page: '备案登记表', top: 0, height: 1, left: 0, width: 1, columns: 620 }, docs('附件1.png'));
  const template = await filledTemplate(folder);
  printedPicture(template, { page: '2026 年度 培训', top: 0.03, height: 0.22, ...wide }, docs('模板.png'));
}

const home = realpathSync(mkdtempSync(path.join(tmpdir(), 'onex-pictures-')));
try {
  const folder = path.join(home, '信息工程系');
  cpSync(path.join(root, 'examples/hhvc-2026/信息工程系'), folder, { recursive: true });
  cpSync(path.join(root, 'examples/hhvc-2026/建筑工程系'), path.join(home, '建筑工程系'), { recursive: true });
  mkdirSync(path.join(home, 'onex'));
  writeFileSync(path.join(home, 'onex/settings.json'), JSON.stringify({ folder }));

  const call = ['check', '建筑工程系', '--as-of', '2026-11-24'];
  const check = onTerminal(call, [], { ONEX_NO_CONFIG: '1' }, home);
  const lines = check.split('\n');
  const from = lines.findIndex((line) => line.includes('bim-2'));
  const title = `onex ${call.join(' ')}`;
  const shown = [`$ ${title}`, '', ...lines.slice(0, 3), '', ...lines.slice(from, from + 26), '…'].join('\n');
  writeFileSync(path.join(root, 'docs/check.svg'), terminalPicture(still(shown), COLUMNS, title));

  const menu = onTerminal([], [['要做什么', '\x03']], { XDG_CONFIG_HOME: home, HOME: home }, home);
  const first = upTo(menu, 'Ctrl-C').replaceAll(home, '~');
  writeFileSync(path.join(root, 'docs/menu.svg'), terminalPicture(still(`$ onex\n${first}`), COLUMNS, 'onex'));
  if (spawnSync('soffice', ['--version']).status === 0 && spawnSync('pdftoppm', ['-v']).status === 0) {
    await printedPictures(folder, home);
  } else console.error('Without soffice and pdftoppm the pictures of workbooks and forms stay as they are.');
} finally {
  rmSync(home, { recursive: true, force: true });
}
