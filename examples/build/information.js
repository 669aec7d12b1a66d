/**
 * 信息工程系: a year in good order. Web前端开发(中级) runs with 软件技术; the claim of 2026 is ready.
 */
import { docx, evidence, picture } from './files.js';
import { claimOfYear } from './history.js';
import { day, table, workbook } from './workbook.js';

const NAME = '信息工程系';

const DEPARTMENT = `# 系部文件：一个系部一个，放在系部文件夹里。# 号后面是说明，工具不读。
类型: 系部
名称: 信息工程系
年度: 2026 # 申报年度：2025 年 12 月 1 日至 2026 年 11 月 30 日的工作

# 第二十三条（三）：指定一名联络专员，姓名、电话都要有
联络专员:
  姓名: 冯虚构
  电话: 000-0000001

政策: hhvc-2021-88

# 往年的申报表：已经领过的课时不会再算一次；有上一年的申报表才能补报
往年申报表:
  - 往年/信息工程系-2025-课时申报表.xlsx

# 每课时多少元（文件没有规定，由学院另定）。不写这一项，申报表只算课时、不算金额
课时费标准:
  超课时: # 专任教师
    教授: 80
    副教授: 70
    讲师: 60
    默认: 50
  基础课时: # 双肩挑、行政人员
    教授: 60
    默认: 40

# 第二十三条：系部专项工作组
专项工作组:
  符合: 是
  佐证: evidence/系部/专项工作组成立通知.docx

# 第二十七条：党政联席会议纪要，随课时费一起上报
党政联席会议:
  日期: 2026-11-20
  佐证: evidence/系部/党政联席会议纪要-2026-11-20.pdf

上报日期: 2026-11-23
`;

const PILOT = `# 试点文件：一个试点一个文件，文件名随意
类型: 试点
编号: web-frontend # 编号每年不变，往年申报表靠它对上
阶段: 试点中

证书:
  名称: Web前端开发
  等级: 中级
  培训评价组织: 工业和信息化部教育与考试中心
  目录批次: 首批试点目录（2019年）

专业:
  名称: 软件技术
  代码: '510203'
  学制: 3

招生情况:
  - { 年级: 2024, 班级数: 2, 在校生数: 88, 招生数: 92 }
  - { 年级: 2025, 班级数: 2, 在校生数: 90, 招生数: 91 }
  - { 年级: 2026, 班级数: 3, 在校生数: 126, 招生数: 126 }

申报:
  日期: 2025-11-03

# 第四条：申报程序，每一步的日期和佐证
申报程序:
  沟通: { 日期: 2025-09-16, 佐证: evidence/申报/与评价组织沟通记录.pdf }
  附件1: { 日期: 2025-10-20, 佐证: evidence/申报/附件1-备案登记表.docx }
  附件2: { 日期: 2025-10-20, 佐证: evidence/申报/附件2-摸底调查表.docx }
  系部研讨: { 日期: 2025-10-28, 佐证: evidence/申报/系部研讨纪要.pdf }
  试点办遴选报批: { 日期: 2025-11-17, 结论: 通过, 佐证: evidence/申报/试点办遴选意见.pdf }
  院长办公会: { 日期: 2025-12-02, 结论: 通过, 佐证: evidence/申报/院长办公会纪要.pdf }
  平台申报: { 日期: 2025-12-10, 佐证: evidence/申报/平台申报截图.png }

# 第二十五条（一）：申报成功，一次性 32 课时，分给谁写在台账的「分配」表
申报结果:
  批准日期: 2026-01-08
  批准文号: 示例职教函〔2026〕3号
  佐证: evidence/申报/批准文件.pdf

条件认定:
  标准化考场: { 符合: 是, 佐证: evidence/站点/A3-402机房.png, 说明: A3-402 机房，60 个机位 }
  实践教学: { 符合: 是, 佐证: evidence/培训/实训项目表.docx }

# 第十九条（一）：每个专业 3—5 门书证融通核心课程
书证融通课程:
  - { 名称: 网页设计与制作, 融通: 是 }
  - { 名称: JavaScript程序设计, 融通: 是 }
  - { 名称: 前端框架应用, 融通: 是 }
  - { 名称: PHP动态网站开发, 融通: 是 }
  - { 名称: 数据库技术, 融通: 否 }

# 第十九条（二）：先交培训方案，后开课
培训方案:
  提交日期: 2026-03-02
  文件: evidence/培训/附件3-学生培训方案.docx

# 报名、参考、合格人数也可以不写，由台账的「考核」表数出来；两处都有就互相核对
考核:
  - 批次: '2026-06'
    日期: 2026-06-13
    名单报送日期: 2026-05-28
    报名人数: 46
    参考人数: 44
    合格人数: 35
    证书发放日期: 2026-07-08
  - 批次: '2026-11'
    日期: 2026-11-07
    名单报送日期: 2026-10-23
    报名人数: 42
    参考人数: 41
    合格人数: 30

# 第十七条：从首次应报日期起每 14 天一次；假期停报
报送:
  首次应报日期: 2026-01-15
  停报:
    - { 起: 2026-01-17, 止: 2026-03-01, 说明: 寒假 }
    - { 起: 2026-07-11, 止: 2026-08-30, 说明: 暑假 }

# 第十条
建设经费:
  申请: 是
  建设方案: { 日期: 2026-03-16, 佐证: evidence/经费/建设方案.docx }
  立项申请书: { 日期: 2026-03-23, 佐证: evidence/经费/财政项目立项申请书.docx }
  预算审核表: { 日期: 2026-03-23, 佐证: evidence/经费/预算申报审核表.pdf }

# 第二十一条：年底前全部完成
年度任务:
  - { 名称: 修订软件技术专业人才培养方案, 完成: 是 }
  - { 名称: 完成两批学生考核, 完成: 是 }
  - { 名称: 两名教师取得考评员证书, 完成: 是 }
  - { 名称: 发放第二批证书, 完成: 否 }

整改:
  - { 问题: 考场监控有一个死角, 期限: 2026-05-31, 完成日期: 2026-05-22 }
`;

const ENDED_PILOT = `类型: 试点
编号: network-ops
阶段: 已结束
结束日期: 2025-11-28 # 在本年度申报期开始之前结束，今年不再核对
证书: { 名称: 网络系统建设与运维, 等级: 中级, 目录批次: 第三批试点目录 }
专业: { 名称: 计算机网络技术, 代码: '510202' }
申报结果:
  批准日期: 2022-06-20
  批准文号: 示例职教函〔2022〕9号
`;

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
