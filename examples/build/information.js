/**
 * 信息工程系: a year in good order. Web前端开发(中级) runs with 软件技术; the claim of 2026 is ready.
 */
import { docx, evidence, picture } from './files.js';
import { claimOfYear } from './history.js';
import { DEPARTMENT, ENDED_PILOT, PILOT } from './information-documents.js';
import { day, table, workbook } from './workbook.js';

const NAME = '信息工程系';

const STAFF_HEADER = '工号 姓名 人员类别 所在单位 职称 双师型 行业企业专家 任教专业 试点团队 已获培训证书'.split(' ');
const WEB = 'Web前端开发(中级)';
const STAFF = [
  ['HX2009003', '周示例', '双肩挑', NAME, '教授', '是', '否', '软件技术', WEB, WEB],
  ['HX2013011', '吴样本', '专任', NAME, '副教授', '是', '否', '软件技术', WEB, WEB],
  ['HX2016007', '郑范例', '专任', NAME, '讲师', '是', '否', '软件技术', WEB, WEB],
  ['HX2018006', '何演示', '专任', NAME, '讲师', '是', '否', '软件技术、计算机网络技术', WEB, `${WEB}、network-ops`],
  ['HX2021015', '孙拟名', '专任', NAME, '助教', '否', '否', '软件技术', WEB, WEB],
  ['HX2015009', '唐假设', '专任', NAME, '讲师', '是', '否', '计算机网络技术', 'network-ops', 'network-ops'],
  ['HX2012020', '冯虚构', '行政', `${NAME}办公室`, null, '否', '否', null, null, null],
  ['00000019850101001X', '宋化名', '校外', '示例科技有限公司', '高级工程师', '是', '是', null, WEB, null],
];
const nameOf = Object.fromEntries(STAFF.map(([id, name]) => [id, name]));
const person = (id) => [id, nameOf[id]];
const [ZHOU, WU, ZHENG, HE, SUN, TANG, FENG] = STAFF.map(([id]) => id);

/** Evenings of the spring term: two classes at the same hour, each with its own teacher. */
const SPRING = '03-10 03-17 03-24 03-31 04-07 04-14 04-21 04-28 05-12 05-19 05-26 06-02'.split(' ');
const AUTUMN = '09-09 09-16 09-23 10-14 10-21 10-28 11-04'.split(' ');
const lesson = (monthDay, slot, audience, id, hours) => [
  'web-frontend',
  day(`2026-${monthDay}`),
  slot,
  audience,
  ...person(id),
  hours,
  '否',
  null,
  `evidence/培训/签到表-2026-${monthDay.slice(0, 2)}.pdf`,
  null,
];
const TRAINING = [
  ...SPRING.flatMap((monthDay) => [
    lesson(monthDay, '第9-10节', '软件2401班', WU, 2),
    lesson(monthDay, '第9-10节', '软件2402班', ZHENG, 2),
  ]),
  lesson('06-06', '第1-4节', '软件2401班、软件2402班', HE, 4),
  lesson('06-07', '第1-4节', '软件2401班、软件2402班', HE, 4),
  ...AUTUMN.map((monthDay) => lesson(monthDay, '第9-10节', '软件2501班', HE, 2)),
];

const SITE = `${NAME}Web前端开发考核站点`;
const watch = (date, session, id) => [
  'web-frontend',
  day(date),
  session,
  SITE,
  ...person(id),
  null,
  `evidence/考核/监考记录-${date}.pdf`,
  null,
];
const INVIGILATION = [
  watch('2026-06-13', '09:00-11:00', ZHENG),
  watch('2026-06-13', '09:00-11:00', SUN),
  watch('2026-06-13', '14:00-16:00', ZHENG),
  watch('2026-06-13', '14:00-16:00', SUN),
  watch('2026-11-07', '09:00-11:00', WU),
  watch('2026-11-07', '09:00-11:00', HE),
  watch('2026-11-07', '14:00-16:00', WU),
  watch('2026-11-07', '14:00-16:00', HE),
];

/** Every 14 days from 15 January, without the holidays: [due, submitted]. */
const BIWEEKLY = [
  ['2026-01-15', '2026-01-15'],
  ['2026-03-12', '2026-03-11'],
  ['2026-03-26', '2026-03-26'],
  ['2026-04-09', '2026-04-09'],
  ['2026-04-23', '2026-04-22'],
  ['2026-05-07', '2026-05-07'],
  ['2026-05-21', '2026-05-21'],
  ['2026-06-04', '2026-06-03'],
  ['2026-06-18', '2026-06-18'],
  ['2026-07-02', '2026-07-02'],
  ['2026-09-10', '2026-09-09'],
  ['2026-09-24', '2026-09-24'],
  ['2026-10-08', '2026-10-08'],
  ['2026-10-22', '2026-10-21'],
  ['2026-11-05', '2026-11-05'],
  ['2026-11-19', '2026-11-19'],
];
const SUMMARIES = [
  ['季度总结', '2026年第一季度', '2026-04-10', '2026-04-08', ZHOU],
  ['季度总结', '2026年第二季度', '2026-07-03', '2026-07-02', ZHOU],
  ['半年总结', '2026年上半年', '2026-07-03', '2026-07-03', ZHOU],
  ['季度总结', '2026年第三季度', '2026-10-12', '2026-10-10', ZHOU],
  ['年度总结', '2026年度', '2026-11-20', '2026-11-18', ZHOU],
];
const report = (type, period, due, submitted, id) => [
  'web-frontend',
  type,
  period,
  day(due),
  day(submitted),
  '通过',
  ...person(id),
  null,
  `evidence/报送/${type === '双周报' ? `双周报-${due}` : `${period}总结`}.pdf`,
  null,
];
const REPORTS = [
  ...BIWEEKLY.map(([due, submitted], i) => report('双周报', `第${String(i + 1)}期`, due, submitted, FENG)),
  ...SUMMARIES.map((row) => report(...row)),
];

// prettier-ignore
const ASSESSORS = [
  ['web-frontend', ...person(WU), '示例KP-2025-0107', day('2025-11-26'), '是', 'evidence/考评员/吴样本-考评员证书.pdf', '2025 年申报后才取证，今年补报'],
  ['web-frontend', ...person(ZHENG), '示例KP-2026-0031', day('2026-05-20'), null, 'evidence/考评员/郑范例-考评员证书.pdf', null],
  ['web-frontend', ...person(HE), '示例KP-2026-0032', day('2026-05-20'), null, 'evidence/考评员/何演示-考评员证书.pdf', null],
];

const SITES = [
  [SITE, 'web-frontend', day('2026-03-20'), '示例职教〔2026〕12号', 'evidence/站点/站点认定文件.pdf', 'A3-402 机房'],
];

const share = (item, object, id, hours) => [
  item,
  object,
  ...person(id),
  hours,
  null,
  'evidence/系部/课时分配方案.pdf',
  null,
];
const ALLOCATIONS = [
  share('申报', WEB, ZHOU, 8),
  share('申报', WEB, WU, 8),
  share('申报', WEB, ZHENG, 6),
  share('申报', WEB, HE, 6),
  share('申报', WEB, FENG, 4),
  share('站点', SITE, ZHOU, 6),
  share('站点', SITE, SUN, 6),
  share('站点', SITE, FENG, 4),
];

/** One row a student: the first `passed` pass, then those who sat and failed, then the absent. */
function results(batch, firstStudent, registered, sat, passed) {
  return Array.from({ length: registered }, (_, i) => {
    const student = String(firstStudent + i);
    return [
      'web-frontend',
      batch,
      `X${student}`,
      `学生${student.slice(2)}`,
      i < sat ? '是' : '否',
      i < sat ? (i < passed ? '是' : '否') : null,
    ];
  });
}
const EXAMS = [...results('2026-06', 24510101, 46, 44, 35), ...results('2026-11', 25510101, 42, 41, 30)];

const lessonKey = (id, date) => `training|${id}|${date}|第9-10节|network-ops|网络2301班`;
const HISTORY = {
  department: NAME,
  year: 2025,
  madeOn: '2025-11-24',
  pilot: 'network-ops',
  people: { [TANG]: ['唐假设', '专任'], [HE]: ['何演示', '专任'], [FENG]: ['冯虚构', '行政'] },
  readings: [
    ['declaration-unit', 'certificate'],
    ['assessor-unit', 'per-certificate'],
    ['invigilation-unit', 'per-person'],
    ['report-unit', 'pilot'],
  ],
  lines: [
    ['report|network-ops|biweekly|2025-04-10', FENG, '2025-04-10', 2, '台账.xlsx › 报送 › 第2行'],
    ['report|network-ops|biweekly|2025-04-24', FENG, '2025-04-24', 2, '台账.xlsx › 报送 › 第3行'],
    [`assessor|网络系统建设与运维|${TANG}`, TANG, '2025-05-15', 8, '台账.xlsx › 考评员 › 第2行'],
    [lessonKey(TANG, '2025-04-16'), TANG, '2025-04-16', 2, '台账.xlsx › 培训 › 第2行'],
    [lessonKey(HE, '2025-04-23'), HE, '2025-04-23', 2, '台账.xlsx › 培训 › 第3行'],
    [`invigilation|${TANG}|2025-06-14|09:00-11:00`, TANG, '2025-06-14', 1, '台账.xlsx › 监考 › 第2行'],
  ],
};

const EVIDENCE = {
  '系部/专项工作组成立通知.docx': docx('关于成立1+X证书试点专项工作组的通知', [
    '组长：周示例。成员：吴样本、郑范例、何演示、冯虚构。',
  ]),
  '系部/党政联席会议纪要-2026-11-20.pdf': [
    '党政联席会议纪要',
    '2026年11月20日',
    '议题：审议2026年度1+X证书试点课时。结果：同意上报。',
  ],
  '系部/课时分配方案.pdf': ['课时分配方案', '申报 32 课时、站点 16 课时的分配，经系部会议通过。'],
  '申报/与评价组织沟通记录.pdf': ['与培训评价组织沟通记录', '2025年9月16日，线上会议。'],
  '申报/附件1-备案登记表.docx': docx('1+X证书试点备案登记表', ['Web前端开发（中级），软件技术专业。']),
  '申报/附件2-摸底调查表.docx': docx('1+X证书制度试点开展情况摸底调查表', ['软件技术专业，在校生304人。']),
  '申报/系部研讨纪要.pdf': ['系部研讨纪要', '2025年10月28日'],
  '申报/试点办遴选意见.pdf': ['试点办遴选意见', '2025年11月17日：通过。'],
  '申报/院长办公会纪要.pdf': ['院长办公会纪要', '2025年12月2日：通过。'],
  '申报/平台申报截图.png': picture(),
  '申报/批准文件.pdf': ['关于同意开展证书试点的函', '示例职教函〔2026〕3号', '2026年1月8日'],
  '站点/A3-402机房.png': picture(),
  '站点/站点认定文件.pdf': ['考核站点认定文件', '示例职教〔2026〕12号', '2026年3月20日'],
  '培训/附件3-学生培训方案.docx': docx('1+X证书试点学生培训方案', [
    '培训对象：软件2401、2402、2501班。',
    '培训时间：2026年3月至11月。',
  ]),
  '培训/实训项目表.docx': docx('实训项目表', ['企业官网、电商首页、后台管理系统三个项目。']),
  '经费/建设方案.docx': docx('试点建设方案', ['调研、培训、实训资源三部分。']),
  '经费/财政项目立项申请书.docx': docx('财政项目立项申请书', ['Web前端开发证书试点。']),
  '经费/预算申报审核表.pdf': ['预算申报审核表', '2026年3月23日'],
  ...Object.fromEntries(
    '03 04 05 06 09 10 11'
      .split(' ')
      .map((month) => [`培训/签到表-2026-${month}.pdf`, ['学生培训签到表', `2026年${String(Number(month))}月`]]),
  ),
  '考核/监考记录-2026-06-13.pdf': ['监考记录', '2026年6月13日', '两场，每场两人。'],
  '考核/监考记录-2026-11-07.pdf': ['监考记录', '2026年11月7日', '两场，每场两人。'],
  ...Object.fromEntries(
    REPORTS.map((row) => [row[9].slice('evidence/'.length), [row[1], row[2], 'Web前端开发（中级）']]),
  ),
  ...Object.fromEntries(
    ASSESSORS.map(([, , name, number, , , path]) => [path.slice('evidence/'.length), ['考评员证书', name, number]]),
  ),
};

/** The files of the folder: path → text or bytes. */
export async function informationEngineering() {
  const ledger = await workbook([
    table('培训', '试点 日期 节次 班级 工号 教师 课时 计入教学工作量 补报 佐证 备注'.split(' '), TRAINING),
    table('监考', '试点 日期 场次 站点 工号 教师 补报 佐证 备注'.split(' '), INVIGILATION),
    table('报送', '试点 类型 期次 应报日期 实报日期 审核 工号 教师 补报 佐证 备注'.split(' '), REPORTS),
    table('考评员', '试点 工号 教师 证书编号 获证日期 补报 佐证 备注'.split(' '), ASSESSORS),
    table('站点', '站点名称 试点 认定日期 批准文号 佐证 备注'.split(' '), SITES),
    table('分配', '事项 对象 工号 教师 课时 补报 佐证 备注'.split(' '), ALLOCATIONS),
    table('考核', '试点 批次 学号 姓名 参加考试 合格'.split(' '), EXAMS),
  ]);
  return {
    'department.yaml': DEPARTMENT,
    'web-frontend.yaml': PILOT,
    'network-ops.yaml': ENDED_PILOT,
    '师资.xlsx': await workbook([table('师资', STAFF_HEADER, STAFF)]),
    '台账.xlsx': ledger,
    '往年/信息工程系-2025-课时申报表.xlsx': await claimOfYear(HISTORY),
    ...evidence(NAME, EVIDENCE),
  };
}
