/**
 * 经济管理系: a year as it comes in. The workbooks are as untidy as real ones and are read right all the same; many rows earn nothing, each
 * for its own reason, and several points need a look before the claim may go. Here: the YAML and the evidence; the sheets are in
 * economics-sheets.js.
 */
import { firstHalf, roster, secondHalf } from './economics-sheets.js';
import { docx, evidence } from './files.js';
import { claimOfYear } from './history.js';

const NAME = '经济管理系';

const DEPARTMENT = `类型: 系部
名称: 经济管理系
年度: 2026

# 第二十三条（三）只要一名联络专员，这里写了两名
联络专员:
  - { 姓名: 唐虚构, 电话: 000-0000003 }
  - { 姓名: 林示例, 电话: 000-0000004 }

# 台账不写就读文件夹里所有的 .xlsx；放在别处的要列出来，路径用 / 或 \\ 都可以
台账:
  - 花名册.xlsx
  - 台账/上半年.xlsx
  - 台账\\下半年.xlsx

往年申报表:
  - 往年\\经济管理系-2025-课时申报表.xlsx

课时单价: # 超课时没有写「默认」：职称不在表里的人算不出金额
  超课时: { 教授: 80, 副教授: 68.5, 讲师: 60 }
  基础课时: { 默认: 45 }

专项工作组: { 符合: 是, 说明: 通知还没有印发 }

党政联席会议:
  日期: 2026-11-19
  佐证: evidence/党政联席会议纪要.pdf
# 还没有上报，所以没有「上报日期」
`;

const SMART_FINANCE = `类型: 试点
编号: smart-finance
阶段: 试点中
证书:
  名称: 智能财税
  等级: 中级
  培训评价组织: 中联集团教育科技有限公司
  目录批次: 第二批试点目录
专业:
  名称: 大数据与会计
  代码: '530302'
申报结果:
  批准日期: 2022-05-18
  批准文号: 示例职教函〔2022〕7号
佐证情况: # 「条件认定」也可以这样写
  标准化考场: { 符合: 是, 佐证: evidence/考场平面图.pdf }
  实践教学: { 符合: 否, 说明: 财税实训室还在装修 }
书证融通课程:
  - { 名称: 智能财税基础业务, 融通: 是 }
  - { 名称: 代理记账实务, 融通: 是 }
  - { 名称: 财务会计, 融通: 否 }
培训方案:
  提交日期: 2025-11-26 # 比第一次培训早，可是在本年度申报期之前交的
  文件: evidence/学生培训方案.docx
考核:
  - 批次: 2026-06
    日期: 2026-06-13
    名单报送日期: 2026-06-13
    # 没有写人数：由台账的「考核」表数出来。证书也还没有发
报送:
  停报:
    - { 起: 2026-01-17, 止: 2026-03-01, 说明: 寒假 }
    - { 起: 2026-07-11, 止: 2026-08-30, 说明: 暑假 }
年度任务:
  - { 名称: 修订人才培养方案, 完成: 是 }
  - { 名称: 建成财税实训室, 完成: 否 }
`;

const ECOMMERCE_DATA = `kind: pilot
id: ecommerce-data
stage: running
certificate:
  name: 电子商务数据分析
  level: 中级
  organization: 北京博导前程信息技术股份有限公司
  directory: 第三批试点目录
major: { name: 电子商务, code: '530701', years: 3 }
declaration:
  approvedOn: 2026-09-08
  document: 示例职教函〔2026〕21号
  evidence: evidence/批准文件.pdf
attestations:
  standardVenue: { met: true, evidence: evidence/考场平面图.pdf }
trainingPlan: { submittedOn: 2026-09-15, file: evidence/学生培训方案.docx } # the day of the first lesson
exams:
  - { batch: 2026-11, date: 2026-11-14, listSubmittedOn: 2026-10-30 } # results are not published yet
reporting: { firstDue: 2026-09-24 }
rectifications:
  - { issue: 培训签到表缺学生签名, due: 2026-11-15 } # not done
`;

const SHOP_OPS = `类型: pilot
编号: shop-ops
阶段: ended
结束日期: 2026-06-30 # 之后的培训、监考、报送不再计课时
certificate: { 名称: 网店运营推广, 等级: 初级, 目录批次: 第二批试点目录 }
专业: { name: 电子商务, 代码: '530701' }
申报结果: { 批准日期: 2023-05-10, document: 示例职教函〔2023〕5号 }
考核:
  - 批次: 2026-05
    日期: 2026-05-30
    名单报送日期: 2026-05-12
    报名人数: 40
    参考人数: 38
    合格人数: 29
    证书发放日期: 2026-06-25
`;

const lessonKey = (id, date) => `training|${id}|${date}|第7-8节|smart-finance|会计2401班`;
const HISTORY = {
  department: NAME,
  year: 2025,
  madeOn: '2025-11-25',
  pilot: 'smart-finance',
  people: { 2099001: ['林示例', '双肩挑'], 2099002: ['高样本', '专任'], 2099003: ['罗范例', '专任'] },
  readings: [
    ['declaration-unit', 'certificate'],
    ['assessor-unit', 'per-certificate'],
    ['invigilation-unit', 'per-person'],
    ['report-unit', 'pilot'],
  ],
  lines: [
    ['report|smart-finance|biweekly|2025-10-23', '2099001', '2025-10-23', 2, '台账.xlsx › 报送 › 第9行'],
    ['report|smart-finance|biweekly|2025-11-06', '2099001', '2025-11-06', 2, '台账.xlsx › 报送 › 第10行'],
    ['assessor|智能财税|2099002', '2099002', '2025-04-18', 8, '台账.xlsx › 考评员 › 第3行'],
    [lessonKey('2099003', '2025-11-05'), '2099003', '2025-11-05', 2, '台账.xlsx › 培训 › 第20行'],
    [lessonKey('2099002', '2025-11-19'), '2099002', '2025-11-19', 2, '台账.xlsx › 培训 › 第21行'],
  ],
};

const MONTHS = ['2025-11', '2025-12', '2026-03', '2026-04', '2026-05', '2026-06', '2026-09', '2026-10', '2026-11'];
const EVIDENCE = {
  '党政联席会议纪要.pdf': ['党政联席会议纪要', '2026年11月19日', '议题：审议2026年度1+X证书试点课时。'],
  '考场平面图.pdf': ['考场平面图', '实训楼二层，两个考场。'],
  '学生培训方案.docx': docx('1+X证书试点学生培训方案', ['智能财税、电子商务数据分析。']),
  '批准文件.pdf': ['关于同意开展证书试点的函', '示例职教函〔2026〕21号', '2026年9月8日'],
  '站点认定文件.pdf': ['考核站点认定文件', '示例职教〔2026〕30号', '2026年9月28日'],
  '课时分配表.docx': docx('课时分配表', ['电子商务数据分析：许化名、邓代称、唐虚构。']),
  '双周报/上半年双周报回执.pdf': ['双周报报送回执', '2025年12月至2026年7月'],
  '双周报/下半年双周报回执.pdf': ['双周报报送回执', '2026年9月至11月'],
  '考评员证书/罗范例.pdf': ['考评员证书', '罗范例', '示例KP-2026-0112、示例KP-2026-0245'],
  '考评员证书/许化名.pdf': ['考评员证书', '许化名', '示例KP-2026-0087、示例KP-2026-0246'],
  '考评员证书/高样本.pdf': ['考评员证书', '高样本', '示例KP-2026-0098'],
  '考评员证书/林示例.pdf': ['考评员证书', '林示例', '示例KP-2021-0003'],
  '监考记录.pdf': ['监考记录', '2026年5月、6月、11月'],
  ...Object.fromEntries(MONTHS.map((month) => [`培训签到/${month}.pdf`, ['学生培训签到表', month]])),
};

/** The files of the folder: path → text or bytes. */
export async function economicsAndManagement() {
  return {
    'department.yaml': DEPARTMENT,
    'smart-finance.yaml': SMART_FINANCE,
    'ecommerce-data.yml': ECOMMERCE_DATA,
    'shop-ops.yaml': SHOP_OPS,
    '花名册.xlsx': await roster(),
    '台账/上半年.xlsx': await firstHalf(),
    '台账/下半年.xlsx': await secondHalf(),
    '往年/经济管理系-2025-课时申报表.xlsx': await claimOfYear(HISTORY),
    ...evidence(NAME, EVIDENCE),
  };
}
