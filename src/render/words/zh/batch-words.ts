import { formatHours } from '../../../model/hours.js';
import { formatYuan } from '../../../model/yuan.js';
import type { BatchWords, CategoryName } from '../batch-words.js';

function meant(nearest: string | undefined): string {
  return nearest === undefined ? '' : `您要写的是不是「${nearest}」？`;
}

function listed(names: readonly string[]): string {
  return names.map((name) => `「${name}」`).join('、');
}

function someone(person: string | undefined, staffId: string | undefined): string {
  return person === undefined ? `工号 ${staffId ?? ''}` : `${person}（工号 ${staffId ?? ''}）`;
}

function variant(text: string, categoryName: CategoryName): string {
  const [name = '', category = ''] = text.split('|');
  return `${name}·${categoryName(category)}`;
}

export const batchWords: BatchWords = {
  problems: {
    'no-out-folder': () => ({
      message: '没有写结果放到哪个文件夹。',
      hint: '请加上 --out 和文件夹，例如：onex batch 全校 --out 汇总；文件夹不存在时会新建。',
    }),
    'not-a-whole-number': ({ value, field, facts }) => ({
      message: `「${field ?? ''}」要写一个不小于 ${String(facts.least)} 的整数，这里写的是「${value ?? ''}」。`,
      hint: `请改成整数，例如 ${field ?? ''} ${String(facts.least)}。`,
    }),
    'several-roots': ({ value }) => ({
      message: `一次只能处理一个全校文件夹，多出来的是「${value ?? ''}」。`,
      hint: '请写它们共同的上级文件夹；路径里有空格时要用双引号括起来。要合并以前的结果请用 --merge。',
    }),
    'not-with-merge': ({ field }) => ({
      message: `合并以前的结果（--merge）时不能同时写「${field ?? ''}」。`,
      hint: '合并只读取各文件夹里已有的结果，不重新核算：请先分别运行 batch，再单独合并。',
    }),
    'unknown-department': ({ value, field, facts }) => ({
      message: `「${field ?? ''}」写的「${value ?? ''}」不是其中任何一个系部的名称或文件夹。${meant(facts.nearest)}`,
      hint: `这里有：${facts.known.join('、')}。`,
    }),
    'no-department-of-year': ({ value, facts }) => ({
      message: `没有 ${value ?? ''} 年度的系部。`,
      hint: facts.years.length === 0 ? '请检查各系部文件里的「年度」。' : `这里的年度有：${facts.years.join('、')}。`,
    }),
    'no-department-left': () => ({
      message: '按 --department、--skip 和 --year 选过以后，一个系部也没有剩下。',
      hint: '请检查这几个选项。',
    }),
    'batch-running': ({ facts, place }) => ({
      message: `另一个批量正在往这个文件夹里写（${facts.elsewhere ? `在电脑 ${facts.host} 上，` : ''}进程号 ${String(facts.pid)}）。`,
      hint: facts.elsewhere
        ? `请等它结束；如果确认那台电脑上没有批量在运行，删除 ${place.file} 再试。`
        : `请等它结束，或用 --out 写到别的文件夹；确认没有批量在运行的，删除 ${place.file} 再试。`,
    }),
    'batch-died': ({ facts }) => ({
      message: `上一次批量中途停了（进程号 ${String(facts.pid)}），这一次接着做。`,
      hint: '不用处理：已经做完且没有变化的系部不再重算。',
    }),
    'lock-unreadable': ({ place }) => ({
      message: '看不出是不是有别的批量正在往这个文件夹里写：它留下的标记文件不完整。',
      hint: `请确认没有别的批量在运行，删除 ${place.file} 再试。`,
    }),
    'state-newer': () => ({
      message: '这个系部以前的结果是更新版本的 onex 写的，没有使用，已重新核算。',
    }),
    'state-damaged': () => ({
      message: '这个系部以前的结果已损坏，没有使用，已重新核算。',
    }),
    'merge-without-state': ({ place }) => ({
      message: `「${place.file}」里没有批量的结果。`,
      hint: '请写 batch 的 --out 文件夹；那次批量要已完整结束（没有加 --dry-run）。',
    }),
    'merge-state-newer': ({ place }) => ({
      message: `「${place.file}」里的结果是更新版本的 onex 写的，这个版本读不了。`,
      hint: '请用同一个版本的 onex。',
    }),
    'merge-state-unusable': ({ place }) => ({
      message: `「${place.file}」里的结果不完整：文件损坏，或最后一次批量没有结束。`,
      hint: '请对这个文件夹重新运行一次 batch（没有变化的系部不会重算），再合并。',
    }),
    'merge-other-version': ({ facts, place }) => ({
      message: `「${place.file}」里的结果是 onex ${facts.there} 写的，现在是 ${facts.here}。`,
      hint: '请用同一个版本重新运行 batch，再合并。',
    }),
    'merge-other-day': ({ facts, place }) => ({
      message: `「${place.file}」的基准日是 ${facts.asOf}，「${facts.otherFolder}」的是 ${facts.other}。`,
      hint: '请给各次 batch 写同一个 --as-of，再合并。',
    }),
    'merge-folder-twice': ({ place }) => ({
      message: `--merge 里「${place.file}」写了不止一次，只算一次。`,
      hint: '请核对：是不是该写的另一个文件夹写成了它？',
    }),
    'merge-department-twice': ({ facts, place }) => ({
      message: `系部「${facts.department}」在「${place.file}」和「${facts.otherFolder}」里都有，而且是同一份申报表。`,
      hint: '合并会把它算两次：请去掉其中一个，或用 --department、--skip 重新运行其中一个。',
    }),
    'worker-died': ({ facts }) => ({
      message: facts.outOfMemory
        ? '处理这个系部时内存不够，没有结果；其他系部不受影响。'
        : '处理这个系部时程序意外停止，没有结果；其他系部不受影响。',
      hint: '请减少 --jobs 再试；只对这个系部运行 onex check 仍不行，请把这个文件夹和提示告诉管理员。',
    }),
    'department-failed': ({ facts }) => ({
      message: `处理这个系部时程序出错（${facts.error}），没有结果；其他系部不受影响。`,
      hint: '这是 onex 的错误，请把这句话和这个系部的文件告诉维护者。',
    }),
    interrupted: ({ facts }) => ({
      message: `已按要求停止：${String(facts.departments)} 个系部中完成了 ${String(facts.done)} 个，汇总表没有写。`,
      hint: '再运行同一条命令会接着做，已完成的不再重算。',
    }),
    'near-person': ({ facts }) => ({
      message: `${facts.departments.join('、')}的「${facts.name}」工号不同（${facts.staffIds.join('、')}），考评员证书编号却相同（${facts.number}）。`,
      hint: '请核实是不是同一个人；是的话请统一工号再运行一次，重复的部分才查得出来。',
    }),
  },
  conflictNames: {
    'cross-assessor': '考评员重复',
    'cross-declaration': '申报重复',
    'cross-site': '站点重复',
    'cross-invigilation': '监考重复',
    'cross-time': '时间冲突',
    'cross-category': '人员信息不一致',
  },
  conflicts: {
    'cross-assessor': ({ parts, person, departments }) => ({
      message: `${someone(person, parts[1])}的「${parts[0] ?? ''}」考评员课时在${listed(departments)}都计发了。`,
      remedy: '每人每证只计一次（第二十五条（三））：请由一个系部申报，其余系部删去这一行。',
    }),
    'cross-declaration': ({ parts, departments }) => ({
      message: `证书「${parts[0] ?? ''}」的申报课时在${listed(departments)}都计发了。`,
      remedy:
        '成功申报一个证书试点只计一次（第二十五条（一））：请核实是否确为不同的试点；不是的话由一个系部分配，其余系部删去。',
    }),
    'cross-site': ({ parts, departments }) => ({
      message: `站点「${parts[0] ?? ''}」的课时在${listed(departments)}都计发了。`,
      remedy: '每个站点只计一次（第二十五条（五））：请由站点所在系部分配，其余系部删去。',
    }),
    'cross-invigilation': ({ parts, person, departments }) => ({
      message: `${someone(person, parts[0])} ${parts[1] ?? ''}「${parts[2] ?? ''}」的监考在${listed(departments)}都计发了。`,
      remedy: '同一场监考每人只计一次（第二十五条（六））：请由组织考核的系部申报，其余系部删去。',
    }),
    'cross-time': ({ parts, person, departments, variants }) => ({
      message: `${someone(person, parts[0])} ${parts[1] ?? ''} 在${listed(departments)}计发的培训或监考时间重叠（${variants.join('、')}）。`,
      remedy: '一个人同一时间只能在一处：请对照签到表和监考记录核实，改正或删去其中一行。',
    }),
    'cross-category': ({ parts, departments, variants }, categoryName) => ({
      message: `工号 ${parts[0] ?? ''} 在${listed(departments)}的师资表里不一致：${variants.map((one) => variant(one, categoryName)).join('、')}。`,
      remedy: '类别决定发放标准（第二十五条（七））：请以人事处的记录为准统一；如果是两个人，请改正工号。',
    }),
  },

  done: (count, departments, folder, how) => `[${String(count)}/${String(departments)}] ${folder}  ${how}`,
  resumed: '没有变化，沿用上次结果',
  failed: (exit, errors) => (exit === 3 ? '程序出错，没有结果' : `${String(errors)} 处错误，没有结果`),
  bar: { departments: '个系部', rowsPerSecond: '行/秒', left: '还需', starting: '准备中' },
  stopping: '正在停止：写完手上的文件就结束；再按一次 Ctrl-C 立即结束。',

  title: (root) => `${root} 全校批量`,
  asOf: (date) => `基准日 ${date}`,
  columns: {
    department: '系部',
    verdict: '系部结论',
    ready: '上报',
    hours: '课时',
    amount: '金额',
    problems: '错误',
  },
  ready: '可以上报',
  notReady: '还不能上报',
  notDone: '没有结果',
  total: '合计',
  totals: ({ departments, ready, failed, paid, rows, hours, amount, people }) => [
    `${String(departments)} 个系部：可以上报 ${String(ready)} 个，还不能上报 ${String(departments - ready - failed)} 个，没有结果 ${String(failed)} 个`,
    `台账 ${String(rows)} 行中计发 ${String(paid)} 行，${String(people)} 人，共 ${formatHours(hours)} 课时，${amount === null ? '金额未计（有系部没有完整的课时费标准）' : `${formatYuan(amount)} 元`}`,
  ],
  failedTitle: (departments) => `没有结果的系部（${String(departments)} 个）`,
  moreProblems: (count) => `另有 ${String(count)} 处，见汇总表的「失败」，或对这个系部运行 onex check`,
  conflictsTitle: (conflicts) => `跨系部重复（${String(conflicts)} 项，都没有从课时中扣除）`,
  noConflicts: '跨系部没有发现重复。',
  notes: (count) => `提示（${String(count)} 条）`,
  written: (claims, folder) => `申报表 ${String(claims)} 份，在 ${folder}`,
  summary: '汇总表：',
  nothingWritten: '没有写出任何文件（--dry-run）。',
};
