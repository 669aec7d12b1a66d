import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { FindingId, Reason } from '../../src/model/claim.js';
import type { Category, DepartmentData, Level, Rates, ReportType, Review, Stage } from '../../src/model/department.js';
import type { ReadingOptions } from '../../src/model/policy.js';
import { comparable } from '../../src/model/text.js';
import { yuanOfFen, type Yuan } from '../../src/model/yuan.js';
import { aDepartment, aPerson, aPilot, day, hours, row, someData } from '../builders.js';
import {
  aHistory,
  anAssessor,
  anInvigilation,
  aReport,
  aShare,
  aSite,
  aSiteShare,
  aTraining,
  someTerms,
} from './rows.js';

// The hours cases of test/cases are written for people who know the plan, not the program: every row of a ledger says
// what it must earn (应得) or why it earns nothing (不计). This file turns them into the domain's types.

/** What is expected of one row, at the end of the row itself. */
interface Expected {
  readonly 应得?: number;
  readonly 不计?: keyof typeof REASONS;
  readonly 唯一键?: string;
}

interface Earning extends Expected {
  readonly 试点?: string;
  readonly 教师?: string;
  readonly 补报?: '是' | '否';
}

/** One case: defaults are the year 2026, judged on 1 December, a pilot `web`, and four teachers. */
export interface HoursCase {
  readonly 案例: string;
  readonly 条款: string;
  readonly 年度?: number;
  readonly 基准日?: string;
  readonly 口径?: Partial<ReadingOptions>;
  readonly 试点?: readonly {
    readonly 编号: string;
    readonly 证书?: string;
    readonly 等级?: Level;
    readonly 阶段?: keyof typeof STAGES;
    readonly 批准日期?: string | null;
    readonly 批准文号?: string | null;
    readonly 结束日期?: string;
    readonly 违反第二十八条?: '是';
  }[];
  readonly 师资?: readonly {
    readonly 工号: string;
    readonly 姓名: string;
    readonly 人员类别: keyof typeof CATEGORIES;
    readonly 职称?: string;
  }[];
  readonly 课时费标准?: Readonly<Partial<Record<'超课时' | '基础课时', Readonly<Record<string, string>>>>>;
  readonly 往年申报表?: readonly {
    readonly 年度?: number;
    readonly 明细: Readonly<Record<string, number>>;
  }[];
  readonly 站点?: readonly {
    readonly 站点名称: string;
    readonly 试点?: string;
    readonly 认定日期?: string | null;
    readonly 批准文号?: string | null;
  }[];
  readonly 分配?: readonly (Earning & {
    readonly 事项: '申报' | '站点';
    readonly 对象: string;
    readonly 课时: number;
  })[];
  readonly 报送?: readonly (Earning & {
    readonly 类型?: keyof typeof TYPES;
    readonly 应报日期: string;
    readonly 实报日期?: string;
    readonly 审核?: keyof typeof REVIEWS;
  })[];
  readonly 考评员?: readonly (Earning & { readonly 获证日期: string })[];
  readonly 培训?: readonly (Earning & {
    readonly 日期: string;
    readonly 节次?: string;
    readonly 班级?: string;
    readonly 课时: number;
    readonly 计入教学工作量?: '是' | '否';
  })[];
  readonly 监考?: readonly (Earning & { readonly 日期: string; readonly 场次: string; readonly 站点?: string })[];
  readonly 合计课时?: number;
  readonly 合计金额?: number | null;
  readonly 个人?: Readonly<Record<string, { readonly 课时: number; readonly 金额?: number | null }>>;
  /** All findings, by name, with their numbers where the case is about them. */
  readonly 需关注?: readonly (keyof typeof FINDINGS | { readonly 名称: keyof typeof FINDINGS; readonly 数: object })[];
}

const STAGES = { 申报中: 'applying', 试点中: 'running', 已结束: 'ended' } as const satisfies Record<string, Stage>;
const TYPES = {
  双周报: 'biweekly',
  季度总结: 'quarterly',
  半年总结: 'halfYear',
  年度总结: 'annual',
} as const satisfies Record<string, ReportType>;
const REVIEWS = { 通过: 'approved', 退回: 'returned', 待审: 'pending' } as const satisfies Record<string, Review>;
const CATEGORIES = {
  专任: 'fullTime',
  双肩挑: 'dualRole',
  行政: 'administrative',
  校外: 'external',
} as const satisfies Record<string, Category>;

const REASONS = {
  申报未获批准: 'declaration-not-approved',
  站点未经认定: 'site-not-approved',
  未报送: 'not-submitted',
  早于方案: 'before-policy',
  不在认定区间: 'out-of-window',
  尚未发生: 'not-yet-happened',
  试点不在运行: 'pilot-not-running',
  不计课时的类型: 'unpaid-type',
  逾期: 'late',
  未通过审核: 'not-approved',
  已计入教学工作量: 'counted-in-workload',
  没有发放标准: 'no-pay-basis',
  绩效取消: 'forfeited',
  往年已申报: 'already-claimed',
  重复: 'duplicate',
  时间冲突: 'time-conflict',
  分配超出: 'over-allocated',
} as const satisfies Record<string, Reason>;

const FINDINGS = {
  未分配完: 'unallocated',
  课时与节次不符: 'hours-mismatch',
  缺节次: 'slot-missing',
  一天偏多: 'long-day',
  同堂多人: 'co-teaching',
  监督检查: 'supervision',
  缺单价: 'rate-missing',
  未说明工作量: 'workload-unstated',
  含补报: 'late-claim',
} as const satisfies Record<string, FindingId>;

const USUAL_STAFF: NonNullable<HoursCase['师资']> = [
  { 工号: 'T001', 姓名: '王晓明', 人员类别: '专任', 职称: '讲师' },
  { 工号: 'T002', 姓名: '李丽', 人员类别: '双肩挑', 职称: '副教授' },
  { 工号: 'T003', 姓名: '赵强', 人员类别: '行政' },
  { 工号: 'W001', 姓名: '孙外', 人员类别: '校外' },
];

function yuan(text: string): Yuan {
  const [whole = '', cents = ''] = text.split('.');
  return yuanOfFen(Number(whole) * 100 + Number(cents.padEnd(2, '0')));
}

function ratesOf(written: HoursCase['课时费标准']): Rates | undefined {
  if (!written) return undefined;
  const table = (rates: Readonly<Record<string, string>> | undefined) =>
    rates && {
      default: rates['默认'] === undefined ? undefined : yuan(rates['默认']),
      byTitle: new Map(
        Object.entries(rates)
          .filter(([title]) => title !== '默认')
          .map(([title, rate]) => [comparable(title), yuan(rate)]),
      ),
    };
  return { overload: table(written['超课时']), base: table(written['基础课时']) };
}

function pilotsOf(written: NonNullable<HoursCase['试点']>) {
  return written.map((pilot) =>
    aPilot({
      id: pilot.编号,
      certificate: {
        name: pilot.证书 ?? 'Web前端开发',
        level: pilot.等级 ?? '中级',
        organization: undefined,
        directory: undefined,
      },
      stage: STAGES[pilot.阶段 ?? '试点中'],
      endedOn: pilot.结束日期 === undefined ? undefined : day(pilot.结束日期),
      declaration: {
        approvedOn: pilot.批准日期 === null ? undefined : day(pilot.批准日期 ?? '2024-05-10'),
        document: pilot.批准文号 === null ? undefined : (pilot.批准文号 ?? '院发1号'),
        evidence: [],
      },
    }),
  );
}

function dataOf(written: HoursCase): DepartmentData {
  const staff = (written.师资 ?? USUAL_STAFF).map((person) =>
    aPerson({
      staffId: person.工号,
      name: person.姓名,
      category: CATEGORIES[person.人员类别],
      title: person.职称,
    }),
  );
  const earning = (sheet: string, { 教师 = '王晓明', 补报 }: Earning, index: number) => {
    const person = staff.find(({ name }) => name === 教师);
    if (!person) throw new Error(`${written.案例}: 师资 lacks ${教师}`);
    return { staff: person, lateClaim: 补报 === '是', origin: row(sheet, index + 2) };
  };
  return someData({
    department: aDepartment({ year: written.年度 ?? 2026, rates: ratesOf(written.课时费标准) }),
    pilots: pilotsOf(written.试点 ?? [{ 编号: 'web' }]),
    history: (written.往年申报表 ?? []).map(({ 年度, 明细 }) => aHistory(明细, { year: 年度 })),
    tables: {
      staff,
      sites: (written.站点 ?? []).map((site, index) =>
        aSite({
          name: site.站点名称,
          pilot: site.试点,
          approvedOn: site.认定日期 === undefined || site.认定日期 === null ? undefined : day(site.认定日期),
          document: site.批准文号 === null ? undefined : (site.批准文号 ?? '院发2号'),
          origin: row('站点', index + 2),
        }),
      ),
      allocations: (written.分配 ?? []).map((share, index) => {
        const parts = { ...earning('分配', share, index), hours: hours(share.课时) };
        return share.事项 === '申报' ? aShare(share.对象, parts) : aSiteShare(share.对象, parts);
      }),
      reports: (written.报送 ?? []).map((report, index) =>
        aReport({
          ...earning('报送', report, index),
          pilot: report.试点 ?? 'web',
          type: TYPES[report.类型 ?? '双周报'],
          due: day(report.应报日期),
          submitted: report.实报日期 === undefined ? undefined : day(report.实报日期),
          review: REVIEWS[report.审核 ?? '通过'],
        }),
      ),
      assessors: (written.考评员 ?? []).map((assessor, index) =>
        anAssessor({
          ...earning('考评员', assessor, index),
          pilot: assessor.试点 ?? 'web',
          obtained: day(assessor.获证日期),
        }),
      ),
      trainings: (written.培训 ?? []).map((training, index) =>
        aTraining({
          ...earning('培训', training, index),
          pilot: training.试点 ?? 'web',
          date: day(training.日期),
          slot: training.节次 ?? '',
          audience: training.班级 ?? '',
          hours: hours(training.课时),
          countedInWorkload: training.计入教学工作量 === undefined ? undefined : training.计入教学工作量 === '是',
        }),
      ),
      invigilations: (written.监考 ?? []).map((session, index) =>
        anInvigilation({
          ...earning('监考', session, index),
          pilot: session.试点 ?? 'web',
          date: day(session.日期),
          session: session.场次,
          site: session.站点 ?? '',
        }),
      ),
    },
  });
}

/** The case as the hours room takes it. */
export function inputsOf(written: HoursCase) {
  return {
    data: dataOf(written),
    terms: someTerms(written.口径, written.基准日, written.年度),
    failing: new Set((written.试点 ?? []).filter((pilot) => pilot.违反第二十八条).map((pilot) => pilot.编号)),
  };
}

/** What each row must become, by sheet and row. */
export function expectedRows(written: HoursCase) {
  return (['分配', '报送', '考评员', '培训', '监考'] as const).flatMap((sheet) =>
    (written[sheet] ?? []).map((expected: Expected, index) => ({
      sheet,
      cell: `A${String(index + 2)}`,
      hours: expected.应得,
      reason: expected.不计 && REASONS[expected.不计],
      key: expected.唯一键,
    })),
  );
}

/** The findings that the case must have, with the facts that it names. */
export function expectedFindings(written: HoursCase) {
  return written.需关注?.map((finding) =>
    typeof finding === 'string'
      ? { id: FINDINGS[finding], facts: {} }
      : { id: FINDINGS[finding.名称], facts: finding.数 },
  );
}

/** The cases of a file. */
export function readCases(path: string): readonly HoursCase[] {
  return parse(readFileSync(path, 'utf8')) as readonly HoursCase[];
}
