/**
 * 建筑工程系: applies for 建筑信息模型(BIM). The intermediate level with 建筑工程技术 fails on two counts (60 students a grade, industry
 * experts); the elementary level with 工程造价 is only not finished.
 */
import { docx, evidence, picture } from './files.js';
import { day, table, workbook } from './workbook.js';

const NAME = '建筑工程系';

const DEPARTMENT = `类型: 系部
名称: 建筑工程系
年度: 2026
联络专员: { 姓名: 段拟名, 电话: 000-0000002 }
专项工作组: { 符合: 是, 佐证: evidence/系部/专项工作组名单.docx }
`;

const INTERMEDIATE = `类型: 试点
编号: bim-2
阶段: 申报中

证书:
  名称: 建筑信息模型(BIM)
  等级: 中级
  培训评价组织: 廊坊市中科建筑产业化创新研究中心
  目录批次: 首批试点目录（2019年）

专业: { 名称: 建筑工程技术, 代码: '440301', 学制: 3 }

# 第三条（一）：近 3 年连续招生；每个年级至少 2 个班、60 人
# 人数也可以不写，由花名册的「学生」表数出来；两处都有就互相核对
招生情况:
  - { 年级: 2024, 班级数: 2, 在校生数: 86, 招生数: 90 }
  - { 年级: 2025, 班级数: 2, 在校生数: 78, 招生数: 80 } # 学生表是 77 人：10 月有一人退学，这里忘了改
  - { 年级: 2026, 班级数: 2, 在校生数: 58, 招生数: 61 } # 差 2 人

申报: { 日期: 2026-11-10 }

# 第三条：数字决定不了的条件，由系部说明并附佐证（没有佐证 = 待补材料）
条件认定:
  专业对应: { 符合: 是, 佐证: evidence/条件/专业与证书对应说明.docx }
  培训经验: { 符合: 是, 佐证: [evidence/条件/2024年社会培训合同.pdf, evidence/条件/2025年社会培训合同.pdf] }
  优势专业: { 符合: 是, 佐证: evidence/条件/自治区优质专业文件.pdf }
  符合定位: { 符合: 是, 佐证: evidence/条件/专业发展规划.docx }
  人才培养方案修订: { 符合: 是, 佐证: evidence/条件/人才培养方案-2026修订.docx }
  培训内容融入: { 符合: 是, 佐证: evidence/条件/课证融通对照表.docx }
  结构化教学团队: { 符合: 是, 佐证: evidence/条件/模块化教学分工表.docx }
  实训条件: { 符合: 是, 说明: BIM 实训室 2026 年 9 月启用，照片还没有拍 }
  条件论证: { 符合: 是, 佐证: evidence/申报/论证报告.docx }

# 第四条：一步一步来，前一步没有日期，后一步就不能有
申报程序:
  沟通: { 日期: 2026-09-15, 佐证: evidence/申报/与评价组织沟通记录.pdf }
  附件1: { 日期: 2026-10-20, 佐证: evidence/申报/附件1-备案登记表.docx }
  附件2: { 日期: 2026-10-21, 佐证: evidence/申报/附件2-摸底调查表.docx }
  系部研讨: { 日期: 2026-10-28, 佐证: evidence/申报/系部研讨纪要.pdf }
  试点办遴选报批: { 日期: 2026-11-16, 结论: 待议, 佐证: evidence/申报/试点办意见.pdf, 说明: 企业专家不足，补齐后再议 }
`;

const ELEMENTARY = `# The same kind of file with English keys; keys of both languages may be mixed.
kind: pilot
id: bim-1
stage: applying

certificate:
  name: 建筑信息模型(BIM)
  level: 初级
  organization: 廊坊市中科建筑产业化创新研究中心
  directory: 首批试点目录（2019年）

major: { name: 工程造价, code: '440501' }

# no enrolment here: classes and students are counted in the sheet 学生

attestations:
  majorMatches: { met: true, evidence: evidence/条件/专业与证书对应说明.docx }
  trainingExperience: { met: true, evidence: evidence/条件/2025年社会培训合同.pdf }
  strongMajor: { met: true, evidence: evidence/条件/自治区优质专业文件.pdf }

procedure:
  consultation: { date: 2026-11-12, evidence: evidence/申报/与评价组织沟通记录.pdf }
`;

const BIM_2 = '建筑信息模型(BIM)(中级)';
const BIM_1 = '建筑信息模型(BIM)(初级)';
const STAFF_HEADER = '工号 姓名 人员类别 所在单位 职称 双师型 行业企业专家 任教专业 试点团队 已获培训证书'.split(' ');
const STAFF = [
  ['HX2008002', '秦示例', '双肩挑', NAME, '教授', '是', '否', '建筑工程技术', BIM_2, null],
  ['HX2012009', '尤样本', '专任', NAME, '副教授', '是', '否', '建筑工程技术', BIM_2, BIM_2],
  ['HX2015014', '施范例', '专任', NAME, '讲师', '是', '否', '建筑工程技术、工程造价', `${BIM_2}、${BIM_1}`, null],
  ['HX2017005', '姜演示', '专任', NAME, '讲师', '否', '否', '建筑工程技术', BIM_2, null],
  ['HX2019010', '戚虚构', '专任', NAME, '讲师', '否', '否', '建筑工程技术', BIM_2, null],
  ['HX2022008', '谢代称', '专任', NAME, '助教', '否', '否', '建筑工程技术', BIM_2, null],
  [
    '00000019780612003X',
    '邹化名',
    '校外',
    '示例建设集团有限公司',
    '高级工程师',
    '是',
    '是',
    null,
    `${BIM_2}、${BIM_1}`,
    BIM_2,
  ],
  ['HX2014012', '柏假设', '专任', NAME, '副教授', '是', '否', '工程造价', BIM_1, null],
  ['HX2020004', '水虚名', '专任', NAME, '讲师', '否', '否', '工程造价', BIM_1, null],
  ['HX2011017', '段拟名', '行政', `${NAME}办公室`, null, '否', '否', null, null, null],
];

/** Full-time students by class, and two of the part-time class, who do not count. */
const CLASSES = [
  ['建筑工程技术', '2024级', '建工2401班', 43, '是'],
  ['建筑工程技术', '2024级', '建工2402班', 43, '是'],
  ['建筑工程技术', '2025级', '建工2501班', 39, '是'],
  ['建筑工程技术', '2025级', '建工2502班', 38, '是'],
  ['建筑工程技术', '2026级', '建工2601班', 29, '是'],
  ['建筑工程技术', '2026级', '建工2602班', 29, '是'],
  ['建筑工程技术', '2026级', '建工业余2601班', 2, '否'],
  ['工程造价', '2024级', '造价2401班', 34, '是'],
  ['工程造价', '2024级', '造价2402班', 33, '是'],
  ['工程造价', '2025级', '造价2501班', 32, '是'],
  ['工程造价', '2025级', '造价2502班', 31, '是'],
  ['工程造价', '2026级', '造价2601班', 30, '是'],
  ['工程造价', '2026级', '造价2602班', 30, '是'],
];
const STUDENTS = CLASSES.flatMap(([major, grade, className, size, fullTime], c) =>
  Array.from({ length: size }, (_, i) => {
    const number = `${grade.slice(2, 4)}44${String(c + 1).padStart(2, '0')}${String(i + 1).padStart(2, '0')}`;
    return [`X${number}`, `学生${number}`, major, grade, className, fullTime];
  }),
);

/** What the department hoped to claim before it has the pilot: nothing of it is paid. */
const ALLOCATIONS = [
  ['申报', 'bim-2', 'HX2008002', '秦示例', 16, null, 'evidence/系部/课时分配设想.docx', '批准后再报'],
  ['申报', 'bim-2', 'HX2012009', '尤样本', 16, null, 'evidence/系部/课时分配设想.docx', '批准后再报'],
];
const TRAINING = [
  [
    'bim-2',
    day('2026-10-15'),
    '第9-10节',
    '建工2401班',
    'HX2012009',
    '尤样本',
    2,
    '否',
    null,
    'evidence/系部/试讲签到表.pdf',
    '试讲',
  ],
];

const EVIDENCE = {
  '系部/专项工作组名单.docx': docx('专项工作组名单', ['组长：秦示例。成员：尤样本、施范例。']),
  '系部/课时分配设想.docx': docx('课时分配设想', ['申报成功后的 32 课时：秦示例 16、尤样本 16。']),
  '系部/试讲签到表.pdf': ['试讲签到表', '2026年10月15日'],
  '条件/专业与证书对应说明.docx': docx('专业与证书对应说明', ['建筑工程技术、工程造价与建筑信息模型(BIM)。']),
  '条件/2024年社会培训合同.pdf': ['社会培训合同', '2024年，示例建设集团有限公司'],
  '条件/2025年社会培训合同.pdf': ['社会培训合同', '2025年，示例建设集团有限公司'],
  '条件/自治区优质专业文件.pdf': ['优质专业建设名单（示例）', '建筑工程技术'],
  '条件/专业发展规划.docx': docx('专业发展规划', ['2026—2030 年。']),
  '条件/人才培养方案-2026修订.docx': docx('建筑工程技术专业人才培养方案（2026 修订）', ['对接 BIM 中级标准。']),
  '条件/课证融通对照表.docx': docx('课证融通对照表', ['建筑识图、BIM 建模、BIM 应用、施工组织。']),
  '条件/模块化教学分工表.docx': docx('模块化教学分工表', ['建模、协同、施工三个模块。']),
  '申报/论证报告.docx': docx('证书试点条件论证报告', ['场地、设备、师资、学生。']),
  '申报/与评价组织沟通记录.pdf': ['与培训评价组织沟通记录', '2026年9月15日'],
  '申报/附件1-备案登记表.docx': docx('1+X证书试点备案登记表', ['建筑信息模型(BIM)（中级）。']),
  '申报/附件2-摸底调查表.docx': docx('1+X证书制度试点开展情况摸底调查表', ['建筑工程技术专业。']),
  '申报/系部研讨纪要.pdf': ['系部研讨纪要', '2026年10月28日'],
  '申报/试点办意见.pdf': ['试点办意见', '2026年11月16日：待议。'],
  '条件/BIM实训室门牌.png': picture(),
};

/** The files of the folder: path → text or bytes. */
export async function constructionEngineering() {
  return {
    'department.yaml': DEPARTMENT,
    'bim-intermediate.yaml': INTERMEDIATE,
    'bim-elementary.yaml': ELEMENTARY,
    '花名册.xlsx': await workbook([
      table('师资', STAFF_HEADER, STAFF),
      table('学生', '学号 姓名 专业 年级 班级 全日制'.split(' '), STUDENTS),
    ]),
    '台账.xlsx': await workbook([
      table('分配', '事项 对象 工号 教师 课时 补报 佐证 备注'.split(' '), ALLOCATIONS),
      table('培训', '试点 日期 节次 班级 工号 教师 课时 计入教学工作量 补报 佐证 备注'.split(' '), TRAINING),
    ]),
    ...evidence(NAME, EVIDENCE),
  };
}
