import type { BesideWords } from '../beside-words.js';

export const besideWords: BesideWords = {
  compare: {
    title: (changing, all) =>
      `口径对照（每次只换一个口径，其余不变；${String(all)} 个口径中有 ${String(changing)} 个会改变结果）`,
    nothing: '换用任何一个口径，结果都不变。',
    unchanged: '换了也不改变结果的口径：',
    option: '选项',
    hours: '课时',
    amount: '金额',
    changes: '会改变的结论',
    inForce: '（现用）',
    same: '不变',
    differing: (value, difference) => `${value}（${difference}）`,
    lines: (paid, difference) => `计发 ${String(paid)} 行（${difference}）`,
    becomesReady: '申报表变为可以上报',
    becomesNotReady: '申报表变为还不能上报',
    change: (subject, rule, from, to) => `${subject} ${rule}：${from} → ${to}`,
    department: '系部',
    notJudged: '不核对',
  },
  plan: {
    title: '方案各条（一条一行，取其中最差的结论）',
    counts: (counts) => counts.join('、'),
    handledBy: {
      rules: '由规则判定',
      hours: '课时核算（onex hours）',
      parameters: '参数和口径',
      items: '逐项判定',
      guidance: '无需判定',
    },
    notConcerned: '本次没有这一阶段的试点',
  },
  filtered: (shown, all) => `按条件只列出 ${String(all)} 项中的 ${String(shown)} 项；结论仍按全部计算。`,
  amended: '参数有修订：',
  amendedNumber: (name, values) => `${name} ${values.join('，')}`,
  valueFrom: (value, from) => `自 ${from} 起 ${value}`,
  valueUntil: (value, until) => `到 ${until} 为止 ${value}`,
};
