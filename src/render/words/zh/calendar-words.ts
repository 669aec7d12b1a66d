import { choiceName } from '../../../dictionary/names.js';
import type { CalendarWords } from '../calendar-words.js';

export const calendarWords: CalendarWords = {
  titleOf: (department, year) => `${department} ${String(year)} 年度 日历`,
  what: {
    report: ({ type, period }) =>
      `报送${choiceName('reportType', type, 'zh')}${period === undefined ? '' : `（${period}）`}`,
    'exam-list': ({ batch, exam }) => `报送考核名单（批次 ${batch}，${exam} 考核）`,
    'training-plan': ({ first }) => `提交学生培训方案（附件3；${first} 第一次培训）`,
    certificates: ({ batch, passed }) => `发放证书（批次 ${batch}，${String(passed)} 人）`,
    rectification: ({ issue }) => `完成整改：${issue}`,
    tasks: ({ tasks, open }) => {
      if (tasks === 0) return '完成年度任务（还没有列出任务）';
      return open.length === 0
        ? `完成年度任务（${String(tasks)} 项）`
        : `完成年度任务（${String(tasks)} 项，未完成：${open.join('、')}）`;
    },
    minutes: () => '召开党政联席会议，形成纪要',
    claim: () => '上报课时申报表',
    settlement: () => '学院单独核算课时费',
  },
  states: {
    done: '按时完成',
    late: '逾期完成',
    missing: '已过期，没有完成',
    due: '快到期',
    future: '未到期',
    past: '已过',
  },
  weekdays: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  next: (count) => `接下来的 ${String(count)} 件事`,
  nothingNext: '接下来没有到期的事。',
  inDays: (days) => (days === 0 ? '今天' : `还有 ${String(days)} 天`),
  department: '系部',
  month: (month) => `${String(month)}月`,
  strip: '全年一览',
  stripNow: '[ ] 是基准日所在的月份',
  all: (count) => `全部 ${String(count)} 件`,
  nothing: '本年度没有到期的事：没有试点中的试点，也没有要上报的课时。',
  doneOn: (date) => `${date} 完成`,
  returned: '审核退回，请按意见修改后重报',
  counts: (state, count) => `${state} ${String(count)}`,
  written: '已写出日历文件：',
  wouldBeWritten: '没有写出，将会写出日历文件：',
  file: {
    name: (departments, year) => `${departments.join('、')} ${String(year)} 年度 1+X 日历`,
    summary: (what, pilot) => (pilot === undefined ? what : `${what} · ${pilot}`),
    facts: (department, article, state) => `${department}，${article}，${state}`,
    from: (places) => `依据：${places}`,
    madeBy: '由 onex 生成；重新生成并导入一次，已有的事项会更新，不会重复。',
  },
};
