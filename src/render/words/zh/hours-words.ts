import { formatHours, type Hours } from '../../../model/hours.js';
import type { HoursWords } from '../hours-words.js';

const BASES = { overload: '超课时', base: '基础课时', none: '不发放' } as const;
const REVIEWS = { returned: '退回', pending: '待审' } as const;

const DECLARATION_LACKS = {
  approval: '阶段还是「申报中」',
  approvedOn: '没有填批准日期',
  document: '没有填批准文号',
} as const;

const SITE_LACKS = {
  row: '「站点」表里没有这个站点',
  approvedOn: '没有填认定日期',
  document: '没有填批准文号',
} as const;

const PILOT_STATES = {
  applying: '还在申报',
  'not-approved': '没有批准日期',
  ended: '已经结束',
} as const;

function hours(amount: Hours): string {
  return `${formatHours(amount)} 课时`;
}

export const hoursWords: HoursWords = {
  reasons: {
    'declaration-not-approved': {
      name: '申报未获批准',
      say: ({ pilot, lacks }) => ({
        message: `试点 ${pilot} 还不能计申报课时：${lacks.map((lack) => DECLARATION_LACKS[lack]).join('，')}。`,
        remedy: '获批后，在试点文件里改好「阶段」，并在「申报结果」里填上批准日期和批准文号。',
      }),
    },
    'site-not-approved': {
      name: '站点未经认定',
      say: ({ site, lacks }) => ({
        message: `站点「${site}」还不能计课时：${lacks.map((lack) => SITE_LACKS[lack]).join('，')}。`,
        remedy: '请在「站点」表里登记该站点，填上认定日期和批准文号；名称要与「分配」表的对象一致。',
      }),
    },
    'not-submitted': {
      name: '未报送',
      say: ({ due }) => ({
        message: `这一期应于 ${due} 报送，没有实报日期。`,
        remedy: '已经报送的，补上实报日期；确实没有报送的，不计课时。',
      }),
    },
    'before-policy': {
      name: '早于方案施行',
      say: ({ date, effectiveOn }) => ({
        message: `日期 ${date} 早于方案施行之日 ${effectiveOn}。`,
        remedy: '方案施行以前的工作不在计发范围；日期写错的请改正。',
      }),
    },
    'out-of-window': {
      name: '不在本年度认定区间',
      say: ({ date, from, to, late, yearBefore }) => {
        const message = `日期 ${date} 不在本年度认定区间（${from} 至 ${to}）内`;
        const year = String(yearBefore);
        switch (late) {
          case 'other-year':
            return { message: `${message}。`, remedy: '请在日期所属的年度申报；日期写错的请改正。' };
          case 'unmarked':
            return {
              message: `${message}，属于上一年度。`,
              remedy: `上一年度漏报的，把这一行的「补报」填“是”，并在系部文件的「往年申报表」里列出 ${year} 年度的申报表；已经报过的，删去这一行。`,
            };
          case 'reading':
            return {
              message: `${message}；这一行标了补报，但现在的设置是不收补报。`,
              remedy: '请与教务处确认补报怎么处理；同意补报的，在系部文件的「口径」里写一行“late-claims: marked”。',
            };
          case 'no-history':
            return {
              message: `${message}；这一行标了补报，但没有 ${year} 年度的申报表可以核对，暂不计入。`,
              remedy: `请在系部文件的「往年申报表」里列出 ${year} 年度的申报表，以便确认没有报过。`,
            };
        }
      },
    },
    'not-yet-happened': {
      name: '尚未发生',
      say: ({ date, asOf }) => ({
        message: `日期 ${date} 晚于基准日 ${asOf}。`,
        remedy: '完成以后再核算；日期写错的请改正。',
      }),
    },
    'pilot-not-running': {
      name: '试点不在运行',
      say: ({ pilot, date, why, endedOn }) => ({
        message:
          endedOn !== null && why === 'ended'
            ? `试点 ${pilot} 已于 ${endedOn} 结束，这一行在 ${date}。`
            : `试点 ${pilot} ${PILOT_STATES[why]}，${date} 的工作不能计课时。`,
        remedy: '请核对试点文件里的阶段、批准日期和结束日期，以及这一行的试点和日期。',
      }),
    },
    'unpaid-type': {
      name: '该类总结不计课时',
      say: () => ({
        message: '半年总结要按时提交，但计发标准没有列它。',
        remedy: '不用改；学院认定半年总结也计课时的，在系部文件的「口径」里写一行“half-year-summary: paid”。',
      }),
    },
    late: {
      name: '逾期报送',
      say: ({ due, submitted, days }) => ({
        message: `应于 ${due} 报送，${submitted} 才报，晚了 ${String(days)} 天。`,
        remedy: '日期写错的请改正；确实逾期的，不计课时。',
      }),
    },
    'not-approved': {
      name: '未通过审核',
      say: ({ review }) => ({
        message: `审核结果是「${REVIEWS[review]}」。`,
        remedy: '通过审核以后，把「审核」改为通过，再核算一次。',
      }),
    },
    'counted-in-workload': {
      name: '已计入教学工作量',
      say: () => ({
        message: '这次培训已经计入教学工作量，不再另计课时。',
        remedy: '不用改；其实没有计入的，把「计入教学工作量」改为否。',
      }),
    },
    'no-pay-basis': {
      name: '校外人员无发放标准',
      say: ({ name }) => ({
        message: `${name} 是校外人员，方案没有给校外人员定发放标准。`,
        remedy:
          '请与人事处确认；同意按超课时发放的，在系部文件的「口径」里写一行“external-pay: overload”（按基础课时的写 base）。',
      }),
    },
    forfeited: {
      name: '试点绩效已取消',
      say: ({ pilot }) => ({
        message: `试点 ${pilot} 有第二十八条所列的问题，按现在的设置取消当年课时。`,
        remedy: '请看核对结果里第二十八条的各项，先解决问题；是否取消由学院领导小组决定。',
      }),
    },
    'already-claimed': {
      name: '往年已申报',
      say: (facts) => {
        if (facts.by === 'unit') {
          return {
            message: `往年申报表里这一项已经分配 ${hours(facts.sum)}，共有 ${hours(facts.total)}，没有剩余。`,
            remedy: '一次性课时不能再报；往年申报表列错了的请改正。',
          };
        }
        const year = facts.year === null ? '往年' : `${String(facts.year)} 年度`;
        return {
          message: `${year}申报表里已有这一项（${facts.file} › ${facts.cell}）。`,
          remedy: '同一项工作只发一次，请删去这一行；往年申报表列错了的请改正。',
        };
      },
    },
    duplicate: {
      name: '重复申报',
      say: (_facts, earlier) => ({
        message: `与前面的一行是同一项工作：${earlier}。`,
        remedy: '请删去重复的一行；不是同一项的，改正日期、节次、班级或人员。',
      }),
    },
    'time-conflict': {
      name: '时间冲突',
      say: ({ slot, earlierSlot }, earlier) => ({
        message: `同一人同一天的时间重叠：这一行是 ${slot}，前面一行是 ${earlierSlot}（${earlier}）。`,
        remedy: '请核对两行的日期、时间和人员，改正写错的一行。',
      }),
    },
    'over-allocated': {
      name: '分配超出',
      say: ({ sum, history, total }) => ({
        message: `这一项的分配合计 ${hours(sum)}${history === 0 ? '' : `（其中往年 ${hours(history)}）`}，超过 ${hours(total)}，各行都暂不计发。`,
        remedy: `请由系部重新分配，使合计不超过 ${hours(total)}，再核算一次。`,
      }),
    },
  },

  findings: {
    unallocated: {
      name: '还有课时没有分配',
      say: ({ rest }, { kind, name, total, allocated }) => ({
        message: `${kind === 'declaration' ? '申报' : '站点'}「${name}」共有 ${hours(total)}，已分配 ${hours(allocated)}，还剩 ${String(rest)} 课时。`,
        remedy: '要发放的，请在「分配」表里补上；不分配的可以不管，但过了本年度就不能再按当年申报。',
      }),
    },
    'hours-mismatch': {
      name: '课时与节次不符',
      say: ({ hours: recorded, periods }, { name, date, slot }) => ({
        message: `${name} ${date} ${slot} 是 ${String(periods)} 节，课时写的是 ${String(recorded)}。`,
        remedy: '请按实际核对课时和节次，改正写错的一处；确实如此的，在备注里说明。',
      }),
    },
    'slot-missing': {
      name: '没有写节次',
      say: ({ lines }) => ({
        message: `有 ${String(lines)} 行培训没有写节次，无法核对是否与别的课时间重叠。`,
        remedy: '请补上节次（如 1-2节）或时间（如 14:30-16:10）。',
      }),
    },
    'long-day': {
      name: '一天课时偏多',
      say: ({ staffId, date, hours: paid }, { name, limit }) => ({
        message: `${name}（${staffId}）${date} 共有 ${String(paid)} 课时培训，超过一天 ${hours(limit)}。`,
        remedy: '请核对这一天的各行；确实如此的，备好课表、签到等佐证。',
      }),
    },
    'co-teaching': {
      name: '同一堂课多人计发',
      say: (_facts, { names, date, slot, audience }) => ({
        message: `${names.join('、')} 在 ${date} ${slot} 为${audience === '' ? '同一试点' : `「${audience}」`}上的是同一堂课，都计了课时。`,
        remedy: '确实是多人合上的，在备注里说明分工；否则删去写错的一行。',
      }),
    },
    supervision: {
      name: '试点课时可能被取消',
      say: ({ hours: atStake }, { certificate, paid, forfeited }) => ({
        message: `试点 ${certificate} 有第二十八条所列的问题，涉及 ${String(atStake)} 课时（计发 ${formatHours(paid)}，已取消 ${formatHours(forfeited)}）。`,
        remedy: '请看核对结果里第二十八条的各项，尽快整改；是否取消由学院领导小组决定。',
      }),
    },
    'rate-missing': {
      name: '没有课时单价',
      say: ({ staffId }, { name, title, basis }) => ({
        message: `${name}（${staffId}，职称：${title ?? '未填'}）按${BASES[basis]}发放，课时费标准里没有对应的单价，金额空着。`,
        remedy: `请在系部文件「课时费标准」的「${BASES[basis]}」下填上「默认」或该职称的单价。`,
      }),
    },
    'workload-unstated': {
      name: '没有说明是否计入教学工作量',
      say: ({ lines }, { hours: paid }) => ({
        message: `有 ${String(lines)} 行培训（${hours(paid)}）没有填「计入教学工作量」，按否处理。`,
        remedy: '请逐行填是或否；已计入教学工作量的不能再报，这是申报表被退回的常见原因。',
      }),
    },
    'late-claim': {
      name: '含上一年度补报',
      say: ({ hours: paid }, { lines }) => ({
        message: `有 ${String(lines)} 行是上一年度的补报，共 ${String(paid)} 课时。`,
        remedy: '上报时请向教务处说明补报原因，并附上佐证。',
      }),
    },
  },

  notes: {
    'late-mark-in-window': ({ facts }) => ({
      message: `这一行标了补报，但日期 ${facts.date} 就在本年度认定区间内，按本年度计。`,
      hint: '可以把「补报」清空。',
    }),
    'slot-free-text': ({ facts, value }) => ({
      message: facts.isDay
        ? `节次是日期 ${value ?? ''}：多半是 Excel 把 1-2 这样的写法变成了日期。读不懂的节次查不出时间冲突，请写成 1-2节。`
        : `节次「${value ?? ''}」读不懂，查不出时间冲突：请写成 1-2节、第3、4节 或 8:00-9:40。`,
    }),
    'history-other-reading': ({ facts }) => ({
      message: `这份往年申报表做的时候设置与现在不同（${facts.reading}：当时 ${facts.then}，现在 ${facts.now}），已经申报过的行可能认不出来。`,
      hint: `请人工核对这一类课时，或用 --reading ${facts.reading}=${facts.then} 再核算一次作比较。`,
    }),
  },
};
