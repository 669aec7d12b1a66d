import type { Unit } from '../../../model/policy.js';
import type { RulesWords } from '../rules-words.js';

const UNITS: Readonly<Record<Unit, string>> = {
  hour: ' 课时',
  percent: '%',
  count: ' 个',
  day: ' 天',
  year: ' 年',
  'month-day': '',
};

export const rulesWords: RulesWords = {
  topicKinds: {
    article: '条文',
    rule: '规则',
    hours: '课时事项',
    reason: '未计入的原因',
    finding: '课时的提示',
    conflict: '跨系部的冲突',
    reading: '口径',
    parameter: '参数',
    problem: '读取和运行的问题',
  },
  stages: { apply: '申报', run: '运行', department: '系部' },
  stageInFull: {
    apply: '核对申报中的试点',
    run: '核对运行中的试点',
    department: '核对系部',
  },
  handledBy: {
    rules: '由规则核对',
    hours: '由课时核算处理',
    parameters: '由参数和口径体现',
    items: '由各项分别处理',
    guidance: '没有要判定的内容',
  },

  listTitle: (policy, number) => `${policy}（${number}）`,
  sections: {
    rules: '规则（按条款）',
    hours: '课时事项',
    reasons: '未计入的原因（依次核对，以先符合的为准）',
    findings: '课时的提示',
    conflicts: '跨系部的冲突',
    readings: '口径（* 不是默认选项）',
    parameters: '参数',
  },
  guidance: (articles) => `没有要判定的内容：${articles.join('、')}`,
  more: [
    '看某一项：onex rules 编号，或 onex rules 25(6)，或 onex rules 第二十五条（六）；提示里的问题代码也可以这样看',
    '逐条对照方案原文：onex rules --coverage 方案.txt',
    '检查政策文件：onex rules --policy 文件 --lint',
  ],

  value: (value, unit) => `${value}${UNITS[unit]}`,
  sources: { policy: '方案写明', project: '方案没有写，由本工具定' },
  valueFrom: (from, article, source) => `（自 ${from} 起，${article}，${source}）`,
  valueSince: (value, from) => `自 ${from} 起 ${value}`,

  headings: {
    articles: '依据的条款',
    says: '说的是什么',
    parameters: '用到的参数',
    readings: '相关的口径',
    looksAt: '看哪些数据',
    examples: '举例',
  },
  related: {
    article: '由什么处理',
    rule: '相关',
    hours: '可能未计入的原因，和可能的提示',
    reason: '适用于哪些课时事项',
    finding: '相关',
    conflict: '相关',
    reading: '影响什么',
    parameter: '用在哪里',
    problem: '相关',
  },
  why: '为什么：',
  inForce: '现行',
  byDefault: '默认',
  reason: '默认的理由：',
  pilotFile: '试点文件',
  departmentFile: '系部文件',
  sheet: (name) => `「${name}」表`,
  paid: '计入',
  excluded: '未计入',
  paidLine: (kind, name, date, hours) => `${name} ${date} ${kind}，${hours} 课时。`,
  under: (options) => `在口径 ${options.join('、')} 下：`,

  coverage: {
    title: (file, policy) => `${file} 与政策文件 ${policy} 逐条对照`,
    complete: (articles) => `全部 ${String(articles)} 条（项）都有着落。`,
    noPlace: (count) => `原文有、政策文件没有着落的 ${String(count)} 条（项）：`,
    notInText: (count) => `政策文件引用、原文没有的 ${String(count)} 条（项）：`,
    lacksPlace: '政策文件没有这一条（项）',
    lacksText: '原文没有这一条（项）',
  },
  lint: { clean: (file) => `${file}：没有发现问题。` },
};
