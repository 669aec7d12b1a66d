import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentProblems } from '../../src/model/problems/document.js';
import type { FolderProblems } from '../../src/model/problems/folder.js';
import type { HoursNotes } from '../../src/model/problems/hours.js';
import type { WorkbookProblems } from '../../src/model/problems/workbook.js';
import { disk } from '../../src/read/disk.js';
import { LIMITS } from '../../src/read/limits.js';
import { DEPARTMENT, folderWith, PILOT, someFiles, STAFF, TRAINING_HEADER, trainingRow, workbook } from '../folders.js';
import { buildXlsx, zipped } from '../read/workbook/xlsx.js';
import { runOnex } from '../run-onex.js';
import {
  calling,
  changed,
  departmentWith,
  folder,
  pilot,
  pilotWith,
  policy,
  put,
  staff,
  training,
  type Happening,
  type Happenings,
} from './happening.js';

const ALIASES = Array.from(
  { length: 40 },
  (_, i) => `k${String(i)}: &a${String(i + 1)} [*a${String(i)}, *a${String(i)}]`,
);

function exam(more: string): Happening {
  return pilotWith(`考核: [{批次: 一, 日期: 2026-06-01${more}}]`);
}

export const documents: Happenings<DocumentProblems> = {
  'yaml-too-large': pilotWith(`# ${'x'.repeat(LIMITS['yaml-bytes'])}`),
  'yaml-too-much': pilotWith(`a: [${'1,'.repeat(LIMITS['yaml-pieces'])}]`),
  'yaml-not-utf8': pilot(Uint8Array.of(0xc0, 0xe0, 0xd0, 0xcd, 0x3a, 0x20, 0xca, 0xd4)),
  'yaml-empty': pilot(''),
  'yaml-syntax': pilot('类型: 试点\n\t编号: web\n'),
  'yaml-several-documents': pilot(`${PILOT}---\n${PILOT}`),
  'yaml-not-a-map': pilot('- 类型\n'),
  'yaml-key-not-text': pilotWith('? [甲]\n: 乙'),
  'yaml-merge-key': pilotWith('<<: {甲: 乙}'),
  'yaml-unknown-alias': pilotWith('备注: *甲'),
  'yaml-alias-in-itself': pilotWith('备注: &甲 [*甲]'),
  'yaml-alias-bomb': pilotWith(['a: &a0 [x]', ...ALIASES].join('\n')),
  'yaml-too-deep': pilotWith(`备注: ${'['.repeat(70)}${']'.repeat(70)}`),
  'missing-kind': pilot('名称: 甲\n'),
  'duplicate-key': pilotWith('阶段: 试点中'),
  'both-spellings': pilotWith('stage: running'),
  'unknown-key': pilot(PILOT.replace('阶段', '阶级')),
  'missing-key': pilot(PILOT.replace('专业: {名称: 软件技术}\n', '')),
  'ended-without-date': pilot(PILOT.replace('试点中', '已结束')),
  'wrong-type': pilot(PILOT.replace('{名称: 软件技术}', '软件技术')),
  'empty-entry': pilotWith('年度任务:\n  -'),
  'empty-list': policy("articles: ['26', '27']", 'articles: []'),
  'not-a-date': pilotWith('结束日期: 2026.3.1'),
  'not-yes-no': pilotWith('条件认定: {实训条件: {符合: 可能}}'),
  'not-an-integer': exam(', 报名人数: 五十, 参考人数: 50, 合格人数: 50'),
  'integer-out-of-range': exam(', 报名人数: -1, 参考人数: 50, 合格人数: 50'),
  'not-an-amount': departmentWith('课时费标准: {超课时: {默认: 四十五}}'),
  'not-a-choice': pilot(PILOT.replace('试点中', '试点钟')),
  'not-an-id': pilot(PILOT.replace('编号: web', '编号: web 前端')),
  'exam-counts-incomplete': exam(', 报名人数: 50'),
  'exam-counts-contradict': exam(', 报名人数: 50, 参考人数: 52, 合格人数: 40'),
  'repeated-batch': pilotWith('考核: [{批次: 一, 日期: 2026-06-01}, {批次: 一, 日期: 2026-07-01}]'),
  'repeated-grade': pilotWith(
    '招生情况: [{年级: 2024, 班级数: 2, 在校生数: 60}, {年级: 2024, 班级数: 2, 在校生数: 60}]',
  ),
  'pause-reversed': pilotWith('报送: {停报: [{起: 2026-08-20, 止: 2026-07-10}]}'),
  'dates-contradict': exam(', 名单报送日期: 2026-05-01, 证书发放日期: 2026-04-01'),
};

const REFUSES = { list: () => ({ errno: 'EACCES' }) };
const EXAMS = ['试点', '批次', '学号', '参加考试', '合格'];
const LISTED = '台账: [roster.xlsx, ledger.xlsx]\n';

/** A claim of a year before with this line. */
function claimBefore(year: number, hours: number | string): Uint8Array {
  return workbook({
    汇总: [[`信息工程系${String(year)}年课时申报表`], ['系部', '信息工程系', '年度', year]],
    明细: [
      ['序号', '课时', '唯一键'],
      [1, hours, 'site|A|T1'],
    ],
    说明: [['onex']],
  });
}

function history(bytes: Uint8Array): Happening {
  return departmentWith(`${LISTED}往年申报表: [往年.xlsx]`, { '往年.xlsx': bytes });
}

export const folders: Happenings<FolderProblems> = {
  'cannot-read': changed({}, { system: { ...disk, ...REFUSES } }),
  'changed-while-read': () => {
    const where = folderWith(someFiles());
    let done = false;
    const readFile: typeof disk.readFile = (path) => {
      const answer = disk.readFile(path);
      if (path.endsWith('roster.xlsx') && !done) {
        done = true;
        writeFileSync(join(where, 'ledger.xlsx'), workbook({ 师资: STAFF }));
      }
      return answer;
    };
    return calling(['hours', where, '--dry-run'], { system: { ...disk, readFile } });
  },
  'too-many-files': folder(() =>
    Object.fromEntries(Array.from({ length: LIMITS.files + 1 }, (_, index) => [`${String(index)}.yaml`, PILOT])),
  ),
  'no-department': folder(() => ({ 'web.yaml': PILOT })),
  'yaml-named-text': changed({ 'bim.yaml.txt': PILOT }),
  'second-department': changed({ 'other.yaml': DEPARTMENT }),
  'pilot-id-twice': changed({ 'web2.yaml': PILOT }),
  'path-outside-folder': departmentWith('台账: [../ledger.xlsx]'),
  'listed-file-missing': departmentWith('台账: [lodger.xlsx]'),
  'path-spelling': departmentWith('台账: [Roster.xlsx, ledger.xlsx]'),
  'table-format': changed({ 'old.xls': 'x' }),
  'workbook-open': changed({ '~$ledger.xlsx': 'x' }),
  'claim-workbook-ignored': changed({ '改过名.xlsx': claimBefore(2025, 2) }),
  'unknown-pilot': training({ 试点: 'wab' }),
  'ambiguous-pilot': changed({
    'web2.yaml': PILOT.replace('编号: web', '编号: web2').replace('中级', '高级'),
    'ledger.xlsx': { 培训: [TRAINING_HEADER, trainingRow({ 试点: 'Web前端开发' })] },
  }),
  'unknown-certificate': changed({
    'roster.xlsx': { 师资: [...STAFF.map((row, index) => [...row, index === 0 ? '已获培训证书' : '网店运营推广'])] },
  }),
  'unknown-person': training({ 工号: '', 教师: '王晓朋' }),
  'unknown-staff-id': training({ 工号: 'T009' }),
  'ambiguous-person': changed({
    'roster.xlsx': { 师资: [...STAFF, ['T003', '王晓明', '行政', null]] },
    'ledger.xlsx': { 培训: [TRAINING_HEADER, trainingRow({ 工号: '' })] },
  }),
  'id-and-name-disagree': training({ 工号: 'T002' }),
  'row-twice': staff(['T001', '王晓明', '专任', '讲师']),
  'unknown-batch': changed({
    'web.yaml': `${PILOT}考核: [{批次: 一, 日期: 2026-06-01}]\n`,
    'exams.xlsx': { 考核: [EXAMS, ['web', '二', 'S1', '是', '是']] },
  }),
  'exams-not-listed': changed({ 'exams.xlsx': { 考核: [EXAMS, ['web', '一', 'S1', '是', '是']] } }),
  'passed-without-sitting': changed({ 'exams.xlsx': { 考核: [EXAMS, ['web', '一', 'S1', '否', '是']] } }),
  'history-not-a-claim': history(workbook({ 明细: [['序号', '课时']] })),
  'history-hours-unreadable': history(claimBefore(2025, '很多')),
  'history-year-not-before': history(claimBefore(2026, 2)),
  'unknown-policy': departmentWith('政策: hhvc-2021-89'),
};

export const notes: Happenings<HoursNotes> = {
  'late-mark-in-window': changed({
    'ledger.xlsx': {
      培训: [
        [...TRAINING_HEADER, '补报'],
        [...trainingRow(), '是'],
      ],
    },
  }),
  'slot-free-text': changed({ 'ledger.xlsx': { 培训: [TRAINING_HEADER, trainingRow({ 节次: '1、2' })] } }),
  'history-other-reading': async () => {
    const last = folderWith(someFiles({ 'department.yaml': DEPARTMENT.replace('2026', '2025') }));
    await runOnex(['hours', last, '--as-of', '2025-11-24', '--reading', 'declaration-unit=certificate']);
    const where = folderWith(someFiles({ 'department.yaml': `${DEPARTMENT}${LISTED}往年申报表: [往年.xlsx]\n` }));
    put(join(last, '信息工程系-2025-课时申报表.xlsx'), where, '往年.xlsx');
    return calling(['hours', where, '--dry-run', '--reading', 'declaration-unit=pilot']);
  },
};

const OLE = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0));
const LEDGER = { name: '培训', rows: [TRAINING_HEADER, trainingRow()] };

function ledger(bytes: Uint8Array | string): Happening {
  return changed({ 'ledger.xlsx': bytes });
}

function sheet(over: Partial<Parameters<typeof buildXlsx>[0]['sheets'][number]>): Happening {
  return ledger(buildXlsx({ sheets: [{ ...LEDGER, ...over }] }));
}

function header(...more: readonly string[]): Happening {
  return sheet({ rows: [[...TRAINING_HEADER, ...more], trainingRow()] });
}

export const workbooks: Happenings<WorkbookProblems> = {
  'workbook-zero-bytes': ledger(''),
  'workbook-too-large': ledger(new Uint8Array(LIMITS['workbook-bytes'] + 1)),
  'workbook-beyond-limit': sheet({
    merges: Array.from({ length: 100_001 }, (_, row) => `Y${String(row + 3)}:Z${String(row + 3)}`),
  }),
  'workbook-old-format': ledger(OLE),
  'workbook-binary': ledger(zipped({ '_rels/.rels': '<x/>', 'xl/workbook.bin': 'x' })),
  'workbook-opendocument': ledger(
    zipped({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
  ),
  'workbook-web-page': ledger('<html><body><table><tr><td>试点'),
  'workbook-text': ledger('试点,日期\nweb,2026-01-01\n'),
  'workbook-other-format': ledger(zipped({ 'photo.txt': 'x' })),
  'workbook-encrypted': ledger(Buffer.concat([OLE, Buffer.from('EncryptedPackage', 'utf16le')])),
  'workbook-truncated': ledger(buildXlsx({ sheets: [LEDGER] }).subarray(0, 900)),
  'workbook-damaged': ledger(
    buildXlsx({ sheets: [LEDGER], change: ({ 'xl/worksheets/sheet1.xml': _, ...rest }) => rest }),
  ),
  'sheet-unknown': sheet({ name: '陪训' }),
  'sheet-hidden': sheet({ state: 'hidden' }),
  'sheet-empty': changed({ 'more.xlsx': { 监考: [] } }),
  'no-known-sheet': changed({ 'more.xlsx': { 随笔: [['甲']] } }),
  'missing-column': sheet({ rows: [TRAINING_HEADER.filter((name) => name !== '课时'), ['web']] }),
  'duplicate-column': header('日期'),
  'extra-column': header('地点'),
  'row-skipped': sheet({ rows: [TRAINING_HEADER, trainingRow(), ['合计', null, null, null, null, null, 2]] }),
  'rows-hidden': sheet({ rows: [TRAINING_HEADER, { attributes: 'hidden="1"', cells: trainingRow() }] }),
  'merged-hours': sheet({
    rows: [TRAINING_HEADER, trainingRow(), trainingRow({ 节次: '3-4节', 课时: null })],
    merges: ['G2:G3'],
  }),
  'cell-blank': training({ 课时: '' }),
  'staff-id-blank': staff(['', '周企业', '校外', '']),
  'cell-error': training({ 课时: { t: 'e', xml: '<v>#N/A</v>' } }),
  'formula-without-value': training({ 课时: { xml: '<f>1+1</f>' } }),
  'cell-unreadable': training({ 课时: '4+1' }),
  'date-impossible': training({ 日期: '2026-02-30' }),
  'date-bare-number': training({ 日期: 45_000 }),
  'date-without-year': training({ 日期: '3月1日' }),
  'hours-not-positive': training({ 课时: 0 }),
  'hours-too-many': training({ 课时: 25 }),
  'hours-too-precise': training({ 课时: 1.005 }),
  'became-date': ledger(
    buildXlsx({
      sheets: [{ ...LEDGER, rows: [TRAINING_HEADER, trainingRow({ 课时: { s: 1, xml: '<v>46024</v>' } })] }],
      formats: [14],
    }),
  ),
  'id-digits-lost': training({ 工号: '2.02301E+17' }),
  'choice-unknown': staff(['T003', '周强', '专家', null]),
  'too-many-cell-errors': sheet({
    rows: [TRAINING_HEADER, ...Array.from({ length: 10_002 }, () => trainingRow({ 课时: '二' }))],
  }),
  'cell-read-as': training({ 课时: '2课时' }),
};
