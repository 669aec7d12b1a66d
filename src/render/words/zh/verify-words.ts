import type { CellValue, Difference } from '../../../model/difference.js';
import type { DifferenceSentence, VerifyWords } from '../verify-words.js';

/** More of a value than this hides the other one. */
const SHOWN = 60;

function shown(value: CellValue | undefined): string {
  if (value === undefined || value === null) return '（空）';
  const text = String(value)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('；');
  return `“${text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}”`;
}

function about({ subject, field }: Difference): string {
  const name = subject === undefined || subject === '' ? '' : `「${subject.replaceAll('\n', ' ')}」`;
  return field === undefined ? name : `${name === '' ? '' : `${name}的`}「${field}」`;
}

const changed: DifferenceSentence = (difference, against) => {
  const { before, after } = difference;
  switch (against) {
    case 'inputs':
      return `${about(difference)}：按输入应为${shown(before)}，申报表上是${shown(after)}`;
    case 'claim':
      return `${about(difference)}：由${shown(before)}改为${shown(after)}`;
    case 'itself':
      return `${about(difference)}：应为${shown(before)}，表上是${shown(after)}`;
  }
};

const added: DifferenceSentence = (difference, against) =>
  `${about(difference)}：${against === 'claim' ? '新增' : '申报表上有，输入里没有'}`;

const removed: DifferenceSentence = (difference, against) =>
  `${about(difference)}：${against === 'claim' ? '删去' : '输入里有，申报表上没有'}`;

const cell: DifferenceSentence = ({ before, after }) => `应为${shown(before)}，表上是${shown(after)}`;

export const verifyWords: VerifyWords = {
  title: (file) => `核对 ${file}`,
  identity: (department, year, asOf, version) =>
    `${department} ${String(year)} 年度，基准日 ${asOf}，由 onex ${version} 生成`,
  against: {
    itself: () => '只核对申报表自身；要与台账核对，请在后面加上系部文件夹',
    inputs: (folder) => `与输入核对：${folder}`,
    claim: (file) => `与旧表比较：${file}`,
  },
  same: {
    itself: '申报表自身一致，生成后没有改动',
    inputs: '申报表与输入完全一致，没有改动',
    claim: '两份申报表一致',
  },
  differs: (count) => `有 ${String(count)} 处不一致`,
  untouched: '申报表文件生成后没有改动',
  touched: (sheets) => `申报表文件生成后被改动过：${sheets.join('、')}`,
  group: (title, count) => `${title}（${String(count)} 处）`,
  tables: {
    line: '计发行',
    person: '人员',
    excluded: '未计入行',
    allocation: '分配',
    evidence: '佐证',
    input: '输入文件',
    parameter: '参数',
    reading: '口径',
    check: '检查事项',
  },
  itself: '申报表内部',
  facts: '基本信息',
  more: (count) => `另有 ${String(count)} 处，用 --format json 可看全部`,
  rows: { added, removed, changed },
  points: {
    'version-changed': changed,
    'policy-changed': changed,
    'as-of-changed': changed,
    'department-changed': changed,
    'fact-changed': changed,
    'sheet-changed': () => '这张工作表生成后被改动过，仅凭申报表本身看不出是哪一格',
    'cell-changed': cell,
    'formula-changed': ({ before, after }) => `公式被改动：应为${shown(before)}，表上是${shown(after)}`,
    'formulas-uncalculated': ({ count }) =>
      `有 ${String(count ?? 0)} 个公式没有计算结果：保存它的程序没有计算。用 Excel 或 WPS 打开并保存一次即可`,
    'key-disagrees': ({ field, before, after }) =>
      `「${field ?? ''}」与唯一键不符：唯一键是${shown(before)}，单元格是${shown(after)}`,
    'rows-reordered': () => '各行被重新排过顺序',
    'sources-moved': ({ count }) => `有 ${String(count ?? 0)} 行的来源行号变了（台账里增删过行）`,
  },
  advice: {
    giveFolder: '在命令后面加上系部文件夹，可以查出是哪一格、原来是什么。',
    rewrite: '请不要手工修改申报表：改台账，再用 onex hours 重新生成。',
    inputsChanged: '申报表本身没有改动，但输入在生成后变了：用 onex hours 重新生成，或找回当时的文件。',
  },
};
