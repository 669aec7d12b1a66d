import type { Article } from '../../../model/article.js';
import type { ScreenWords } from '../screen.js';

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1 to 99 in Chinese. */
function numeral(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = DIGITS[number % 10] ?? '';
  if (tens === 0) return ones;
  return `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十${ones}`;
}

/** `25(6)` as 第二十五条（六）. */
function articleInChinese(article: Article): string {
  const [, number, item] = /^(\d+)(?:\((\d+)\))?$/.exec(article) ?? [];
  return `第${numeral(Number(number))}条${item === undefined ? '' : `（${numeral(Number(item))}）`}`;
}

export const screen: ScreenWords = {
  article: articleInChinese,
  severities: { error: '错误', note: '提示' },
  lineOf: (line, column) => `第 ${String(line)} 行${column === undefined ? '' : `第 ${String(column)} 列`}`,
  linesOf: (from, to) => `第 ${String(from)}-${String(to)} 行`,
  placeSeparator: ' › ',
  listSeparator: '、',
  labelSeparator: '：',

  titleOf: (department, year) => `${department} ${String(year)} 年度 试点核对`,
  lonePilot: (year) => `${String(year)} 年度 单个试点核对`,
  asOf: (date) => `基准日 ${date}`,
  departmentRules: '系部事项',
  pilot: (id, certificate, level, stage) => `试点 ${id}  ${certificate}（${level}）  ${stage}`,
  remedy: '怎么办：',
  source: '依据：',
  nothingJudged: '往年已结束的试点，本年度不再核对。',
  verdict: (overall) => `结论：${overall}`,
  count: (status, count) => `${status} ${String(count)}`,
  nextStep: (step, article) => `下一步：${step}（${article}）`,
  readings: '口径：',
  readingInForce: (id, option) => `${id}=${option}`,
  defaultReadings: '全部取默认',
  otherReadings: '其余取默认',
  notes: (count) => `读取说明（${String(count)} 条）`,
  moreNotes: (count) => `另有 ${String(count)} 条，用 --format json 可看全部`,
  sameElsewhere: (count, places) => `同样的还有 ${String(count)} 处：${places.join('；')}。`,
  morePlaces: (count) => `另有 ${String(count)} 处，用 --format json 可看全部`,

  hoursTitleOf: (department, year) => `${department} ${String(year)} 年度 课时核算`,
  window: (from, to) => `认定区间 ${from} 至 ${to}`,
  ready: '可以上报',
  notReady: '还不能上报',
  overAllocated: (lines) => `有 ${String(lines)} 行分配合计超过可分配课时，整组未计发。`,
  rows: (rows, paid, excluded) => `台账 ${String(rows)} 行 = 计发 ${String(paid)} 行 + 未计入 ${String(excluded)} 行`,
  total: '合计',
  byKind: '按事项',
  byPerson: '按人员',
  columns: {
    kind: '事项',
    article: '条款',
    lines: '行数',
    staffId: '工号',
    name: '姓名',
    category: '类别',
    basis: '发放标准',
    hours: '课时',
    amount: '金额',
  },
  noPaidLine: '没有可以计发的课时。',
  kindsInWorkbook: '各人分事项的课时见申报表；窗口放宽后这里也会列出。',
  hours: (hours) => `${hours} 课时`,
  yuan: (amount) => `${amount} 元`,
  noRates: '金额未计（没有给出课时费标准）',
  ratesIncomplete: '金额未计（有人没有对应的课时费标准）',
  excluded: (lines) => `未计入（${String(lines)} 行）`,
  excludedReason: (reason, lines, hours) => `${reason}：${String(lines)} 行，${hours} 课时`,
  findings: (count) => `需关注（${String(count)} 项）`,
  deadline: '上报期限：',
  written: '已写出申报表：',
  wouldBeWritten: '没有写出，将会写出申报表：',
  alreadyThere: '（已有同名文件，要加 --force 才会替换）',
  bundleWritten: '已写出报送材料：',
  bundleWouldBeWritten: '没有写出，将会写出报送材料：',
  bundleFiles: (folder, zip, evidence) => `${folder} 和 ${zip}（申报表和 ${String(evidence)} 个佐证文件）`,
  bundleMissing: (files) => `还缺 ${String(files)} 个佐证文件：`,

  problems: (errors, notes, copies) =>
    `${String(errors)} 处错误${notes === 0 ? '' : `，${String(notes)} 条提示`}；改好后再运行一次，${copies ? '除批注副本外' : ''}没有写出任何文件。`,
  call: '命令',
  hint: '怎么改：',
};
