import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnnotateProblems } from '../../src/model/problems/annotate.js';
import type { CallProblems } from '../../src/model/problems/call.js';
import type { InitProblems } from '../../src/model/problems/init.js';
import type { PolicyProblems } from '../../src/model/problems/policy.js';
import type { ReportProblems } from '../../src/model/problems/report.js';
import type { VerifyProblems } from '../../src/model/problems/verify.js';
import { disk } from '../../src/read/disk.js';
import { withoutResults } from '../audit/saved-again.js';
import { DEPARTMENT, folderWith, PILOT, someFiles, TRAINING_HEADER, trainingRow } from '../folders.js';
import { buildXlsx } from '../read/workbook/xlsx.js';
import { runOnex, temporaryFolder } from '../run-onex.js';
import { call, calling, folder, policy, type Happening, type Happenings } from './happening.js';

function twoDepartments(one: string, other: string): string {
  const named = (name: string): string => DEPARTMENT.replace('信息工程系', name);
  return folderWith({ '甲/department.yaml': named(one), '乙/department.yaml': named(other) });
}

const CLAIM = '信息工程系-2026-课时申报表.xlsx';

/** A call in the folder of a department in which nothing is wrong. */
function inFolder(...args: readonly string[]): Happening {
  return folder(() => someFiles({ '方案.txt': '没有条文' }), {}, args);
}

export const calls: Happenings<CallProblems> = {
  'program-failed': () =>
    calling(['check', folderWith(someFiles())], {
      system: {
        ...disk,
        list: () => {
          throw new TypeError('a bug');
        },
      },
    }),
  'no-such-path': call('check', '/no/such/folder'),
  'no-path-given': call('check'),
  'not-a-department-path': inFolder('hours', 'ledger.xlsx'),
  'not-a-pilot-file': inFolder('check', 'department.yaml'),
  'forms-without-out': inFolder('forms', 'web.yaml'),
  'unknown-command': call('chek'),
  'unknown-option': call('check', '.', '--asof', '2026-01-01'),
  'option-without-value': call('check', '.', '--as-of'),
  'too-many-arguments': inFolder('verify', 'a', 'b', 'c'),
  'bad-date': call('check', '.', '--as-of', '2026-13-01'),
  'nothing-to-explain': inFolder('check', '.', '--explain=T01'),
  'bad-choice': call('check', '.', '--lang', 'fr'),
  'unknown-topic': call('rules', 'pas-rate'),
  'options-apart': call('rules', '--lint', '--coverage', 'x'),
  'unknown-limit': call('check', '.', '--limit', 'cell=1'),
  'limit-not-a-number': call('check', '.', '--limit', 'cells=很多'),
  'not-a-text': folder(() => ({ '方案.txt': Uint8Array.of(0xca, 0xd4, 0xb5, 0xe3) }), {}, [
    'rules',
    '--coverage',
    '方案.txt',
  ]),
  'no-articles': inFolder('rules', '--coverage', '方案.txt'),
};

export const reports: Happenings<ReportProblems> = {
  'report-without-out': inFolder('report', '.', '.'),
  'report-not-html': inFolder('report', '.', '--out', '报告.pdf'),
};

const WRONG = { 'ledger.xlsx': { 培训: [TRAINING_HEADER, trainingRow({ 课时: '二' })] } };

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A ledger with a wrong cell, written in two prefixes as no program does. */
function oddLedger(): Uint8Array {
  const SHEET = 'xl/worksheets/sheet1.xml';
  return buildXlsx({
    sheets: [{ name: '培训', rows: WRONG['ledger.xlsx'].培训 }],
    change: (parts) => ({
      ...parts,
      [SHEET]: (parts[SHEET] ?? '')
        .replace('xmlns=', `xmlns:x="${MAIN}" xmlns=`)
        .replaceAll(/(<\/?)sheetData/gu, '$1x:sheetData'),
    }),
  });
}

export const annotations: Happenings<AnnotateProblems> = {
  'annotated-copy': folder(() => someFiles(WRONG), {}, ['check', '.', '--annotate', '批注']),
  'not-annotated': folder(() => someFiles({ 'ledger.xlsx': oddLedger() }), {}, ['check', '.', '--annotate', '批注']),
  'nothing-to-annotate': folder(() => someFiles({ 'web.yaml': PILOT.replace('阶段', '阶级') }), {}, [
    'check',
    '.',
    '--annotate',
    '批注',
  ]),
  'annotate-in-department': folder(() => someFiles(WRONG), {}, ['check', '.', '--annotate', '.']),
};

export const verifications: Happenings<VerifyProblems> = {
  'claim-never-calculated': async () => {
    const one = folderWith(someFiles());
    await runOnex(['hours', one]);
    const claim = join(one, CLAIM);
    writeFileSync(claim, withoutResults(readFileSync(claim)));
    return calling(['verify', claim]);
  },
  'not-a-claim': inFolder('verify', 'ledger.xlsx'),
  'claim-of-another-department': async () => {
    const one = folderWith(someFiles());
    await runOnex(['hours', one]);
    return calling(['verify', join(one, CLAIM), twoDepartments('建筑工程系', '经济管理系')]);
  },
};

const WEB = '编号=web,证书=X,等级=中级,专业=Y';

/** `init` of an empty folder by answers in the call. */
function init(...args: readonly string[]): Happening {
  return folder(() => ({}), {}, ['init', '.', '--yes', ...args]);
}

/** Carries a department over into a new folder. */
function carry(target: (last: string) => string, ...args: readonly string[]): Happening {
  return () => {
    const last = folderWith(someFiles());
    return calling(['init', target(last), '--from', last, ...args]);
  };
}

export const inits: Happenings<InitProblems> = {
  'nobody-to-ask': folder(() => ({}), {}, ['init', '.']),
  'year-not-a-year': init('--year', '26'),
  'pilot-part-unreadable': init('--pilot', 'web'),
  'pilot-key-unknown': init('--pilot', '级别=中级'),
  'pilot-key-missing': init('--pilot', '证书=X,等级=中级'),
  'pilot-named-twice': init('--pilot', WEB, '--pilot', WEB),
  'pilot-there-already': folder(() => someFiles(), {}, ['init', '.', '--yes', '--pilot', WEB]),
  'carry-over-into-itself': carry((last) => last),
  'carry-over-not-one': () => {
    const root = temporaryFolder();
    for (const name of ['甲', '乙']) mkdirSync(join(root, name));
    const college = twoDepartments('信息工程系', '建筑工程系');
    return calling(['init', join(root, 'x'), '--from', college]);
  },
  'carry-over-year-not-later': carry(() => join(temporaryFolder(), 'x'), '--year', '2026'),
  'carry-over-onto-department': carry(() => folderWith(someFiles())),
  'carry-over-without-claim': carry(() => join(temporaryFolder(), 'x')),
  'workbook-to-be-listed': folder(
    () => someFiles({ 'department.yaml': `${DEPARTMENT}台账: [roster.xlsx, ledger.xlsx]\n` }),
    {},
    ['init', '.', '--yes'],
  ),
};

export const policies: Happenings<PolicyProblems> = {
  'unknown-parameter': policy('  declaration-hours:', '  declaration-hour:'),
  'parameters-missing': policy('  declaration-hours:', '  declaration-hour:'),
  'wrong-unit': policy('unit: hour\n    article: 25(1)', 'unit: day\n    article: 25(1)'),
  'wrong-parameter-value': policy('value: 40 }', 'value: -40 }'),
  'parameter-without-values': policy('    values:\n      - { from: 2023-03-10, value: 40 }\n', '    values: []\n'),
  'validity-overlaps': policy('- { from: 2025-09-01, value: 6 }', '- { from: 2023-03-10, value: 6 }'),
  'validity-out-of-order': policy('- { from: 2025-09-01, value: 6 }', '- { from: 2023-02-01, value: 6 }'),
  'validity-missing': policy('- { from: 2023-03-10, value: 40 }', '- { from: 2023-03-11, value: 40 }'),
  'unknown-article': policy('article: 25(3)', 'article: 25(8)'),
  'articles-missing': policy('  3(5):', '  3(6):'),
  'unknown-reading': inFolder('check', '.', '--reading', 'deadline-dai=inclusive'),
  'readings-missing': policy('  claim-window:\n', '  claim-windows:\n'),
  'unknown-reading-option': inFolder('check', '.', '--reading', 'site-hours=twice'),
  'reading-options-missing': policy('      every-year:', '      each-year:'),
  'reading-without-default': policy('    default: december-to-november\n', ''),
  'reading-chosen-twice': inFolder('check', '.', '--reading', 'site-hours=once', '--reading', 'site-hours=every-year'),
  'article-without-handler': policy('by: [art13-standard-venue]', 'by: []'),
  'guidance-without-reason': policy(
    "handledBy: guidance\n    why: { zh: 没有可判定的内容, en: Nothing to decide }\n  '2':",
    "handledBy: guidance\n  '2':",
  ),
  'unknown-handler': policy('art13-standard-venue', 'art13-standard-venues'),
};
