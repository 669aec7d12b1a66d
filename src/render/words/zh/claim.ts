import { claimLayout } from '../../../dictionary/claim-layout.js';
import type { CalendarDate, MonthDay } from '../../../model/calendar-date.js';
import type { Unit } from '../../../model/policy.js';

/** The fixed texts of the claim workbook, which is Chinese whatever the language of the run. */
export const claimWords = {
  title: (department: string, year: number) => `${department}${String(year)}年度1+X证书试点课时申报表`,
  pageHeader: (department: string, year: number, sheet: string) =>
    `${department}  ${String(year)}年度1+X证书试点课时申报  ${sheet}`,
  pageFooter: '第 {page} 页 / 共 {pages} 页',
  cut: '……（超出单元格上限，已截断）',
  yes: '是',
  no: '否',
  row: (row: number) => `第${String(row)}行`,
  morePlaces: (count: number) => `……另有 ${String(count)} 处`,
  missingFile: '（文件缺失）',
  bundle: { name: '报送材料', evidence: '佐证' },

  state: claimLayout.stateLabel,
  ready: (asOf: CalendarDate) => `可以上报（基准日 ${asOf}）`,
  notReady: (asOf: CalendarDate) => `还不能上报（基准日 ${asOf}），原因：`,
  numbered: (number: number, text: string) => `${String(number)}. ${text}`,
  total: claimLayout.totalLabel,
  nobody: '本年度没有可以计发的课时',
  inWords: '金额大写',
  noRates: '未计算（没有给出课时费标准）',
  ratesIncomplete: '未计算（有人没有对应的课时费标准，见“检查”）',
  check: '核对',
  checkHolds: '合计与明细、与生成时的数据一致',
  checkBroken: '数据在生成后被改动过：合计与生成时不一致，请用 onex 重新生成，不要手工修改',
  notes: (policyNumber: string, settlement: MonthDay) =>
    [
      `注：1. 依据${policyNumber}第二十五条计算；专任教师按超课时发放，双肩挑和行政人员按基础课时发放（第二十五条（七））。`,
      `2. 本表课时单独核算，结算日为当年${monthDayInWords(settlement)}；不进入个人总课时，也不能用来补足教学工作量（第二十六条）。`,
      '3. 每行课时的出处、佐证和条款见“明细”；没有计发的行及原因见“未计入”。',
    ].join('\n'),
  signatures: claimLayout.signatures,
  signatureBox: '年　　月　　日',

  columns: claimLayout.columns,
  allocations: {
    kind: '事项',
    subject: '证书/站点',
    unit: claimLayout.unitColumn,
    ...claimLayout.allocationColumns,
    overAllocated: '超额未计',
    source: '来源',
  },
  checks: {
    number: '序号',
    group: '类别',
    id: claimLayout.checkColumns.id,
    article: '条款',
    status: '结论',
    message: '内容',
    remedy: '如何处理',
    pilot: claimLayout.checkColumns.pilot,
    source: '来源',
    rule: '核对',
    finding: '需关注',
  },
  evidence: {
    number: claimLayout.evidenceColumns.number,
    path: claimLayout.evidenceColumns.path,
    exists: '存在',
    size: '大小（字节）',
    hash: 'SHA-256',
    proves: claimLayout.evidenceColumns.proves,
    lines: (numbers: string) => `明细 ${numbers}`,
    minutes: '党政联席会议纪要（第二十七条）',
  },
  about: {
    item: '项目',
    value: '内容',
    ...claimLayout.facts,
    linksNote:
      '本表放在系部文件夹里时，“来源”和“文件”可以点开原始台账和佐证；报送材料里的那一份，“文件”点开同在那里的佐证',
    ...claimLayout.sections,
    parameter: {
      id: claimLayout.parameterColumns.id,
      value: claimLayout.parameterColumns.value,
      name: '名称',
      unit: '单位',
      article: '条款',
      from: claimLayout.parameterColumns.from,
    },
    fromProject: '（工具约定，文件未规定）',
    reading: {
      ...claimLayout.readingColumns,
      question: '问题',
      consequence: '含义',
      article: '条款',
      isDefault: '默认',
    },
    input: { ...claimLayout.inputColumns, size: '大小（字节）' },
    digest: { sheet: '工作表', hash: 'SHA-256' },
    units: {
      hour: '课时',
      percent: '%',
      count: '个',
      day: '天',
      year: '年',
      'month-day': '月-日',
    } satisfies Readonly<Record<Unit, string>>,
  },
} as const;

function monthDayInWords(day: MonthDay): string {
  return `${String(Number(day.slice(0, 2)))}月${String(Number(day.slice(3)))}日`;
}
