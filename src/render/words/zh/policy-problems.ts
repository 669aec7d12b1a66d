import type { Unit } from '../../../model/policy.js';
import type { PolicyProblems } from '../../../model/problems/policy.js';
import type { ProblemWords } from '../shape.js';

const UNITS: Readonly<Record<Unit, string>> = {
  hour: '课时',
  percent: '百分比',
  count: '个',
  day: '天',
  year: '年',
  'month-day': '月日',
};

/** A unit as people write it; one that is unknown as it stands. */
function unitName(unit: string): string {
  return new Map<string, string>(Object.entries(UNITS)).get(unit) ?? unit;
}

function listed(ids: readonly string[]): string {
  return ids.join('、');
}

function meant(nearest: string | undefined): string {
  return nearest === undefined ? '' : `您要写的是不是「${nearest}」？`;
}

function allowed(unit: Unit, least: number, most: number | undefined): string {
  if (unit === 'month-day') return '应写成 月-日，例如 11-30';
  const kind = unit === 'hour' ? '应是最多两位小数的数' : '应是整数';
  const range = most === undefined ? `，不小于 ${String(least)}` : `，在 ${String(least)} 到 ${String(most)} 之间`;
  return `${kind}${range}`;
}

export const policyProblems: ProblemWords<PolicyProblems> = {
  'unknown-parameter': ({ facts, value }) => ({
    message: `没有名为「${value ?? ''}」的参数。${meant(facts.nearest)}`,
    hint: '参数的编号是程序认的名字，不能新增或改名；onex rules 列出全部参数。',
  }),
  'parameters-missing': ({ facts }) => ({
    message: `政策文件缺少参数：${listed(facts.parameters)}。`,
    hint: '请照内置政策文件 policies/hhvc-2021-88.yaml 中同名的参数补上，再改成本院的数值。',
  }),
  'wrong-unit': ({ facts, value }) => ({
    message: `参数「${facts.parameter}」的单位写成了「${unitName(value ?? '')}」，应是「${unitName(facts.expected)}」（${facts.expected}）。`,
    hint: '请改正单位，并核对数值是不是按这个单位写的。',
  }),
  'wrong-parameter-value': ({ facts, value }) => ({
    message: `参数「${facts.parameter}」的数值「${value ?? ''}」不能用：${allowed(facts.unit, facts.least, facts.most)}。`,
    hint: '请改正这一数值。',
  }),
  'parameter-without-values': ({ facts }) => ({
    message: `参数「${facts.parameter}」没有任何取值。`,
    hint: '请至少写一行取值：从哪天起是多少。',
  }),
  'validity-overlaps': ({ facts, value }) => ({
    message: `参数「${facts.parameter}」有两个取值都从 ${value ?? ''} 起${facts.firstLine === undefined ? '' : `（另一个在第 ${String(facts.firstLine)} 行）`}，分不清以哪个为准。`,
    hint: '同一天起只能有一个取值：请删去一个，或改正起始日期。',
  }),
  'validity-out-of-order': ({ facts, value }) => ({
    message: `参数「${facts.parameter}」的取值没有按日期先后排列：${value ?? ''} 排在 ${facts.previous} 之后。`,
    hint: '请把取值按起始日期从早到晚排列。',
  }),
  'validity-missing': ({ facts }) => ({
    message: `参数「${facts.parameter}」最早的取值从 ${facts.from} 起，而政策自 ${facts.effectiveOn} 施行，中间这段时间没有数值。`,
    hint: '请补上从施行日期起的取值，或改正起始日期。',
  }),
  'unknown-article': ({ facts, value }) => ({
    message: `方案里没有条款「${value ?? ''}」。${meant(facts.nearest)}`,
    hint: '条款写作「27」或「25(6)」，用半角数字和括号。',
  }),
  'articles-missing': ({ facts }) => ({
    message: `「条文」里缺少：${listed(facts.articles)}。`,
    hint: '每一条、每一项都要写明由什么处理；没有可判定内容的写「无需判定」并说明理由。',
  }),
  'unknown-reading': ({ facts, value }) => ({
    message: `没有名为「${value ?? ''}」的口径。${meant(facts.nearest)}`,
    hint: `可用的口径：${listed(facts.known)}。`,
  }),
  'readings-missing': ({ facts }) => ({
    message: `政策文件缺少口径：${listed(facts.readings)}。`,
    hint: '请照内置政策文件 policies/hhvc-2021-88.yaml 中同名的口径补上，再改成本院的默认选项和理由。',
  }),
  'unknown-reading-option': ({ facts, value }) => ({
    message:
      value === undefined || value === ''
        ? `口径「${facts.reading}」没有写选哪一项。`
        : `口径「${facts.reading}」没有「${value}」这个选项。${meant(facts.nearest)}`,
    hint: `可选：${listed(facts.options)}。`,
  }),
  'reading-options-missing': ({ facts }) => ({
    message: `口径「${facts.reading}」缺少选项：${listed(facts.missing)}。`,
    hint: '每个选项都要写名称和后果，即使本院不采用。',
  }),
  'reading-without-default': ({ facts }) => ({
    message: `口径「${facts.reading}」没有默认选项。`,
    hint: `请加一行「默认」，从这些选项中选一个：${listed(facts.options)}。`,
  }),
  'reading-chosen-twice': ({ facts, value }) => ({
    message: `口径「${facts.reading}」选了两次，先是「${facts.first}」，又是「${value ?? ''}」。`,
    hint: '请只保留一个。',
  }),
  'article-without-handler': ({ facts }) => ({
    message: `条款 ${facts.article} 写了处理方式，却没有写由哪些规则、课时事项或参数处理。`,
    hint: '请在「依据」里列出编号；如果其实没有可判定的内容，请把处理方式改成「无需判定」并说明理由。',
  }),
  'guidance-without-reason': ({ facts }) => ({
    message: `条款 ${facts.article} 写的是「无需判定」，却没有写理由。`,
    hint: '请加「理由」，中文、英文各一句，说明为什么没有可判定的内容。',
  }),
  'unknown-handler': ({ facts, value }) => ({
    message: `条款 ${facts.article} 的依据「${value ?? ''}」不是任何规则、课时事项、不计原因、提示、参数或口径。${meant(facts.nearest)}`,
    hint: '请改正编号；onex rules 列出全部编号。',
  }),
};
