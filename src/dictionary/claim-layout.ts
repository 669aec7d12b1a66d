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
  stateLabel: '状态',
  totalLabel: '合计',
  /** Who signs, in the last row of 汇总. */
  signatures: ['制表人', '系（部）负责人', '党总支书记', '教务处审核', '人事处核定'],
  /** Columns of 汇总, 明细 and 未计入. */
  columns: {
    number: '序号',
    article: '条款',
    kind: '事项',
    subject: '试点/站点',
    date: '日期',
    staffId: '工号',
    name: '姓名',
    category: '人员类别',
    basis: '发放标准',
    hours: '课时',
    late: '补报',
    evidence: '佐证',
    source: '来源',
    key: '唯一键',
    reason: '原因',
    remedy: '如何处理',
    totalHours: '合计课时',
    rate: '单价',
    amount: '金额',
    signature: '签名',
  },
  /** The column of 分配 that says which lines belong to a row. */
  unitColumn: '单元',
  /** Columns of 分配 that a formula fills or reads. */
  allocationColumns: { total: '可分配', allocated: '已分配', history: '往年已报', rest: '余额' },
  /** Columns of 检查 that say what a row is about. */
  checkColumns: { id: '编号', pilot: '试点' },
  evidenceColumns: { number: '编号', path: '文件', proves: '证明的行' },
  /** What 说明 says at its top, each in the cell right of its label. */
  facts: {
    tool: '生成工具',
    asOf: '基准日',
    windowFrom: '认定区间起',
    windowTo: '认定区间止',
    policyId: '政策编号',
    policyNumber: '政策文号',
    policyTitle: '政策名称',
    policyEffective: '施行日期',
    storedHours: '生成时合计课时',
    storedAmount: '生成时合计金额',
    storedLines: '生成时计发行数',
    storedExcluded: '生成时未计入行数',
    links: '链接',
  },
  /** The tables of 说明: a title, a header row, and rows up to the next empty one. */
  sections: { parameters: '参数', readings: '口径', inputs: '输入文件', digests: '工作表摘要（核对用）' },
  parameterColumns: { id: '编号', value: '取值', from: '自' },
  readingColumns: { id: '编号', option: '选项' },
  inputColumns: { path: '文件', hash: 'SHA-256' },
  /** How the names of claim workbooks end. */
  fileSuffix: '-课时申报表.xlsx',
} as const;

/** Names in a college's summary workbook, part of the format like those above. */
export const summaryLayout = {
  sheets: {
    departments: '系部汇总',
    people: '人员汇总',
    shares: '人员明细',
    conflicts: '跨系部重复',
    checks: '检查',
    failed: '失败',
    about: '说明',
  },
  /** How the names of summary workbooks end. */
  fileSuffix: '-1+X课时汇总表.xlsx',
} as const;
