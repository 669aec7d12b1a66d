// `node test/prove/changes.js [--short]`: lets somebody else change the department between any two operations on files of `hours`. The
// claim is then that of the old department or that of the new one, to the byte, or there is none and it is said why; never a mixture.
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { departmentWithLedger } from '../../bench/department.js';
import { createFindings, filesBelow, same, smallCollege, start, toldIn } from './college.js';
import { injected, operations } from './injected.js';

const isShort = process.argv.includes('--short');
const folder = await mkdtemp(path.join(tmpdir(), 'onex-changes-'));
const area = path.join(folder, 'area');
const department = path.join(area, 'college', '甲系');
const original = path.join(folder, 'original');
const other = path.join(folder, 'other');
const out = path.join(area, 'out');
const line = ['hours', department, '--out', out, '--force', '--format', 'json'];

/** What happens, to which file; `from`: what it becomes, without it the file goes. In short only every so many operations. */
const CHANGES = [
  { name: 'the ledger is saved with two rows more', file: 'ledger.xlsx', from: 'ledger.xlsx' },
  { name: 'a pilot is edited', file: 'web.yaml', from: 'web.yaml' },
  { name: 'the department is edited', file: 'department.yaml', from: 'department.yaml' },
  { name: 'the evidence is saved anew', file: 'evidence/plan.pdf', from: 'evidence/plan.pdf' },
  { name: 'a second ledger comes', file: 'more.xlsx', from: 'more.xlsx' },
  { name: 'the roster goes', file: 'roster.xlsx', from: undefined },
];
const SHORT = 16;

/** A department that differs in every file. */
async function makeOther() {
  await departmentWithLedger(other, 8);
  const edit = async (file, before, after) => {
    const text = await readFile(path.join(original, file), 'utf8');
    if (!text.includes(before)) throw new Error(`${file} has no ${before}`);
    await writeFile(path.join(other, file), text.replace(before, after));
  };
  await edit('web.yaml', 'Web前端开发', 'Web前端运维');
  await edit('department.yaml', '甲系', '丁系');
  await edit('evidence/plan.pdf', '%PDF-1.4', '%PDF-1.7');
  // The same rows once more: none of them is paid, and the claim says so.
  await cp(path.join(other, 'ledger.xlsx'), path.join(other, 'more.xlsx'));
}

async function renew() {
  for (const place of [department, out]) await rm(place, { recursive: true, force: true });
  await cp(original, department, { recursive: true });
  await mkdir(out);
}

/** The claims of the department as it stands. */
async function claims() {
  const answer = await start(line).ended;
  return { answer, files: await filesBelow(out) };
}

async function meddle({ name, file, from }) {
  const change = {
    file: path.join(department, file),
    ...(from === undefined ? {} : { from: path.join(other, from) }),
  };
  await renew();
  const { ways } = await operations(line, area);
  const before = await filesBelow(out);
  await renew();
  if (change.from === undefined) await rm(change.file);
  else await cp(change.from, change.file);
  const { files: after } = await claims();
  if (same(before, after)) throw new Error(`${name}: the claim is the same`);
  const wrong = createFindings();
  const counts = { old: 0, new: 0, told: 0 };
  for (const at of [...ways.keys()].filter((number) => !isShort || number % SHORT === 0)) {
    await renew();
    const { code, out: printed } = await injected(line, { root: area, at, change });
    const written = await filesBelow(out);
    const told = toldIn(JSON.parse(printed)).filter(({ severity }) => severity !== 'note');
    if (code === 2 && written.size === 0 && told.length > 0) counts.told += 1;
    else if (code < 2 && same(written, before)) counts.old += 1;
    else if (code < 2 && same(written, after)) counts.new += 1;
    else
      wrong.say(
        `${name}, before operation ${at}: exit code ${code}, ${told.map((one) => one.code).join()}, a claim of neither`,
      );
  }
  const { old, new: fresh, told } = counts;
  wrong.report(`while it is read, ${name}`, `${old} old claims, ${fresh} new claims, ${told} refused`);
}

try {
  await smallCollege(path.join(area, 'college'));
  await cp(department, original, { recursive: true });
  await makeOther();
  for (const change of CHANGES) await meddle(change);
} finally {
  await rm(folder, { recursive: true, force: true });
}
