import { guideSheetName } from '../../../dictionary/names.js';
import type { Belonging, WorkbookLimit, WorkbookProblems } from '../../../model/problems/workbook.js';
import type { ProblemInWords, ProblemWords, Sentence } from '../shape.js';
import { raiseLimit } from './raise-limit.js';

const SAVE_AS = '请用 Excel 或 WPS 打开它，「另存为」选「Excel 工作簿（*.xlsx）」，再运行一次。';

function listed(names: readonly string[]): string {
  return names.length === 0 ? '（没有）' : names.map((name) => `「${name}」`).join('、');
}

function megabytes(bytes: number): string {
  return `${String(Math.round(bytes / 1_000_000))} MB`;
}

const NEW_WORKBOOK = '请在 Excel 或 WPS 里新建工作簿，只把要用的行粘贴过去（选「数值」），另存为 .xlsx 后换掉它。';

/** Has `--limit` this one? */
function isAdjustable(limit: WorkbookLimit): boolean {
  return limit === 'inflated-bytes' || limit === 'cells' || limit === 'characters';
}

/** What there is too much of. */
const BEYOND: Readonly<Record<WorkbookLimit, (most: number) => string>> = {
  'inflated-bytes': (most) => `解压后超过 ${megabytes(most)}`,
  ratio: (most) => `压缩得太紧（超过 ${String(most)} 倍），不像是表格`,
  parts: (most) => `里面的部件超过 ${String(most)} 个`,
  sheets: (most) => `的工作表超过 ${String(most)} 张`,
  merges: (most) => `有一张工作表的合并单元格超过 ${String(most)} 处`,
  reach: () => '有一张工作表的内容或合并单元格向右伸得太远、行数又太多',
  cells: (most) => `有内容的单元格超过 ${String(most)} 个`,
  characters: (most) => `里面的文字超过 ${String(most)} 个字符`,
  depth: () => '的内部结构层层嵌套，不像是表格程序存出来的',
  token: (most) => `有一段文字或标记超过 ${String(most)} 个字符`,
};

function belongs({ type, choices, limit }: Belonging): string {
  switch (type) {
    case 'text':
      return '应填文字';
    case 'id':
      return '应填编号，例如 20230017（单元格格式设为「文本」）';
    case 'date':
      return '应填日期，例如 2026-03-01';
    case 'hours':
      return limit === undefined
        ? '应填大于 0、最多两位小数的课时数，例如 2 或 1.5'
        : `应填大于 0、不超过 ${String(limit)}、最多两位小数的课时数，例如 2 或 1.5`;
    case 'yes-no':
      return '应填「是」或「否」';
    case 'grade':
      return '应填四位数的年级，例如 2024';
    case 'choice':
      return `应填${listed(choices)}之一`;
    case 'names':
      return '应填名称，几个之间用顿号「、」隔开';
    case 'paths':
      return '应填文件路径，例如 evidence/签到表.pdf，几个之间用顿号「、」隔开';
  }
}

/** 「培训」G12 单元格「课时」 */
function cell({ place, field }: Pick<ProblemInWords<unknown>, 'place' | 'field'>): string {
  return `「${place.sheet ?? ''}」${place.cell ?? ''} 单元格「${field ?? ''}」`;
}

function says(value: string | undefined): string {
  return `写的是「${value ?? ''}」`;
}

function stands(value: string | undefined): string {
  return value === undefined || value === '' ? '' : `，${says(value)}`;
}

function wrong(problem: ProblemInWords<{ readonly belongs: Belonging }>, what: string, hint?: string): Sentence {
  return {
    message: `${cell(problem)}${what}${stands(problem.value)}；${belongs(problem.facts.belongs)}。`,
    hint: hint ?? '请在这个单元格里改正并保存。',
  };
}

export const workbookProblems: ProblemWords<WorkbookProblems> = {
  'workbook-zero-bytes': ({ place }) => ({
    message: `「${place.file}」是空文件（0 字节），里面什么也没有。`,
    hint: '可能复制或下载没有完成：请重新取得这个文件，或从列表中去掉它。',
  }),
  'workbook-too-large': ({ place, facts }) => ({
    message: `「${place.file}」有 ${megabytes(facts.bytes)}，超过了 ${megabytes(facts.limit)} 的上限，没有读取。`,
    hint: `多半是插入了图片：请删去图片，或把数据复制到新的工作簿，另存为 .xlsx。${raiseLimit('workbook-bytes', facts.bytes)}`,
  }),
  'workbook-beyond-limit': ({ place, facts: { limit, most } }) => ({
    message: `「${place.file}」${BEYOND[limit](most)}，没有读取。`,
    hint: NEW_WORKBOOK + (isAdjustable(limit) ? raiseLimit(limit, most * 2) : ''),
  }),
  'workbook-old-format': ({ place }) => ({
    message: `「${place.file}」其实是旧版 Excel 或 WPS 表格（.xls、.et），只是扩展名写成了 .xlsx，读不了。`,
    hint: SAVE_AS,
  }),
  'workbook-binary': ({ place }) => ({
    message: `「${place.file}」是二进制工作簿（.xlsb），读不了。`,
    hint: SAVE_AS,
  }),
  'workbook-opendocument': ({ place }) => ({
    message: `「${place.file}」是 OpenDocument 表格（.ods），读不了。`,
    hint: SAVE_AS,
  }),
  'workbook-web-page': ({ place }) => ({
    message: `「${place.file}」里面是网页或 XML 文本，不是 Excel 工作簿（有些系统导出的「Excel」就是这样）。`,
    hint: SAVE_AS,
  }),
  'workbook-text': ({ place }) => ({
    message: `「${place.file}」里面是纯文本（例如 .csv），只是扩展名写成了 .xlsx，读不了。`,
    hint: SAVE_AS,
  }),
  'workbook-other-format': ({ place }) => ({
    message: `「${place.file}」不是 Excel 工作簿，读不了。`,
    hint: SAVE_AS,
  }),
  'workbook-encrypted': ({ place }) => ({
    message: `「${place.file}」设了打开密码，读不了。`,
    hint: '请用 Excel 或 WPS 打开它，在「文件 › 信息（文档加密）」里去掉打开密码，另存为 .xlsx，再运行一次。',
  }),
  'workbook-truncated': ({ place }) => ({
    message: `「${place.file}」不完整：文件末尾缺了一截，多半是复制、下载或同步没有完成。`,
    hint: '请重新取得完整的文件；若 Excel 或 WPS 还能打开它，请另存为新的 .xlsx。',
  }),
  'workbook-damaged': ({ place, facts }) => ({
    message: `「${place.file}」已损坏，读不出来（坏在 ${facts.part}）。`,
    hint: '请用 Excel 或 WPS 打开（它会提示修复），另存为新的 .xlsx，再运行一次。',
  }),

  'sheet-unknown': ({ place, facts }) =>
    place.sheet === guideSheetName
      ? { message: `工作表「${guideSheetName}」只是说明，不用读取。` }
      : facts.like === undefined
        ? {
            message:
              `工作表「${place.sheet ?? ''}」不是台账的工作表，没有读取。` +
              (facts.nearest === undefined ? '' : `您要写的是不是「${facts.nearest}」？`),
            hint: `台账的工作表名是${listed(facts.known)}。`,
          }
        : {
            message: `工作表「${place.sheet ?? ''}」没有读取，可里面有 ${String(facts.like.rows)} 行像「${facts.like.sheet}」的记录：要算的，请把表名改成「${facts.like.sheet}」，不然一行也不算。`,
            hint: '不要算的，请把这张表移出本文件。',
          },
  'sheet-hidden': ({ place, facts }) => ({
    message:
      facts.like === undefined
        ? `工作表「${place.sheet ?? ''}」是隐藏的，没有读取。`
        : `工作表「${place.sheet ?? ''}」是隐藏的，没有读取，可里面有 ${String(facts.like.rows)} 行像「${facts.like.sheet}」的记录：要算的，请取消隐藏后保存，不然一行也不算。`,
    hint: '如果里面有要算的内容，请取消隐藏后保存。',
  }),
  'sheet-empty': ({ place }) => ({ message: `工作表「${place.sheet ?? ''}」里什么也没有，已跳过。` }),
  'no-known-sheet': ({ place, facts }) => ({
    message: `「${place.file}」里没有一个台账工作表，只有${listed(facts.found)}。`,
    hint: `台账的工作表名是${listed(facts.known)}；如果这不是台账，请在 department.yaml 的「台账」里只列出要用的文件。`,
  }),

  'missing-column': ({ place, field, facts }) => ({
    message:
      facts.headerRow === undefined
        ? `工作表「${place.sheet ?? ''}」缺少「${field ?? ''}」列：没有找到表头。`
        : `工作表「${place.sheet ?? ''}」缺少「${field ?? ''}」列：按第 ${String(facts.headerRow)} 行作表头，` +
          `那里有${listed(facts.found)}。` +
          (facts.nearest === undefined ? '' : `其中「${facts.nearest}」是不是就是「${field ?? ''}」？`),
    hint: `请在表头行加上「${field ?? ''}」列，或把列名改对；表头要在一行里写全。`,
  }),
  'duplicate-column': ({ place, field, facts }) => ({
    message: `工作表「${place.sheet ?? ''}」有两列都是「${field ?? ''}」：${facts.first} 和 ${place.cell ?? ''}，不知道该用哪一列。`,
    hint: '请删去其中一列，或把不用的那一列改个名字。',
  }),
  'extra-column': ({ place, field, facts }) => ({
    message:
      `工作表「${place.sheet ?? ''}」${place.cell ?? ''} 的「${field ?? ''}」列不在台账的列名之中，没有读取。` +
      (facts.nearest === undefined ? '' : `您要写的是不是「${facts.nearest}」？`),
  }),

  'row-skipped': ({ place, facts }) => ({
    message: `工作表「${place.sheet ?? ''}」${place.cell ?? ''} 所在的行以「${facts.word}」开头，没有作为数据读取。`,
  }),
  'rows-hidden': ({ place, facts }) => ({
    message:
      `工作表「${place.sheet ?? ''}」有隐藏的行（第 ` +
      facts.runs.map(({ from, to }) => (from === to ? String(from) : `${String(from)}–${String(to)}`)).join('、') +
      ' 行，多半是筛选造成的），已照样读取。',
    hint: '不该算的行请删除，只隐藏是不够的。',
  }),

  'merged-hours': ({ place, field, value, facts }) => ({
    message:
      `${cell({ place, field })}合并了 ${String(facts.rows)} 行${stands(value)}；` +
      '合并的课时会在每一行重复计算，所以不能这样填。',
    hint: '请取消这个合并单元格，在每一行写上各自的课时。',
  }),
  'cell-blank': (problem) => wrong(problem, '是空的'),
  'staff-id-blank': (problem) => ({
    message: `${cell(problem)}是空的；应填编号，例如 20230017（单元格格式设为「文本」）。`,
    hint: '请填上此人的工号并保存。校外人员没有工号的，由系部自编一个，例如 W01，不与别人重复，各表都用同一个。',
  }),
  'cell-error': (problem) => wrong(problem, '是公式错误值', '请改正公式，或直接填上值，再保存。'),
  'formula-without-value': (problem) =>
    wrong(
      { ...problem, value: undefined },
      '是公式，但文件里没有它的计算结果',
      '请用 Excel 或 WPS 打开这个文件（会自动计算），保存后再运行；或直接填上值。',
    ),
  'cell-unreadable': (problem) => wrong(problem, '读不懂'),
  'date-impossible': (problem) => ({
    message: `${cell(problem)}${says(problem.value)}，日历上没有这一天。`,
    hint: '请核对年月日并改正，例如 2026-02-28。',
  }),
  'date-bare-number': (problem) => ({
    message:
      `${cell(problem)}${says(problem.value)}，是一个数字而不是日期` +
      (problem.facts.wouldBe === undefined ? '。' : `（若是 Excel 的日期序号，就是 ${problem.facts.wouldBe}）。`),
    hint: '请把单元格格式改为「日期」并核对显示的日期，或直接写成 2026-03-01 这样。',
  }),
  'date-without-year': (problem) => ({
    message: `${cell(problem)}${says(problem.value)}，没有年份，不能确定是哪一天。`,
    hint: '请写全年月日，例如 2026-03-01。',
  }),
  'hours-not-positive': (problem) => wrong(problem, '的课时必须大于 0'),
  'hours-too-many': (problem) => ({
    message: `${cell(problem)}${says(problem.value)}，一行最多 ${String(problem.facts.limit)} 课时。`,
    hint: '请核对；几天的课请分成几行写。',
  }),
  'hours-too-precise': (problem) => ({
    message: `${cell(problem)}${says(problem.value)}，课时最多两位小数。`,
    hint: '请改成最多两位小数的数，例如 1.01。',
  }),
  'became-date': (problem) =>
    wrong(
      problem,
      '被 Excel 变成了日期或时间，原来写的（例如 1-2）已经看不出来',
      '请先把单元格格式改为「文本」，再重新填写。',
    ),
  'id-digits-lost': (problem) => ({
    message: `${cell(problem)}${says(problem.value)}：编号超过 15 位，Excel 按数字保存时已经丢掉了后面的几位。`,
    hint: '请先把这一列的单元格格式改为「文本」，再把编号重新填一遍。',
  }),
  'choice-unknown': (problem) => ({
    message:
      `${cell(problem)}${says(problem.value)}；应填${listed(problem.facts.choices)}之一。` +
      (problem.facts.nearest === undefined ? '' : `您要写的是不是「${problem.facts.nearest}」？`),
    hint: '请在这个单元格里改正并保存。',
  }),

  'too-many-cell-errors': ({ place, facts }) => ({
    message: `「${place.sheet ?? ''}」里填错的单元格超过 ${String(facts.most)} 个，从 ${place.cell ?? ''} 这一行往后没有再读。`,
    hint: '多半是整列填错或列名对错了位置：请先改好上面的几处，再运行一次。',
  }),
  'cell-read-as': (problem) => ({
    message: `${cell(problem)}${says(problem.value)}，按「${problem.facts.as}」读取。`,
  }),
};
