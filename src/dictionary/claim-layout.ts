/**
 * Names in a claim workbook (2-formats 2.5), in one place for those who write one, read an earlier one back, or tell a claim from a
 * ledger. They are part of the format: Chinese whatever the language.
 */
export const claimLayout = {
  sheets: {
    summary: '汇总',
    details: '明细',
    allocations: '分配',
    excluded: '未计入',
    checks: '检查',
    evidence: '佐证目录',
    about: '说明',
  },
  keyColumn: '唯一键',
  hoursColumn: '课时',
  yearLabel: '年度',
  departmentLabel: '系部',
  madeOnLabel: '制表日期',
  /** How the names of claim workbooks end. */
  fileSuffix: '-课时申报表.xlsx',
} as const;
