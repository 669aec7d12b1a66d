import { expect, test } from 'vitest';
import { documentOf, readText } from './documents.js';

const CHINESE = `类型: 试点
编号: bim
证书:
  名称: 建筑信息模型(BIM)
  等级: 高级
  培训评价组织: 廊坊市中科建筑产业化创新研究中心
  目录批次: 第一批
阶段: 已结束
结束日期: 2026-06-30
专业: {名称: 建筑工程技术, 代码: 440301, 学制: 3}
招生情况:
  - {年级: 2024, 班级数: 2, 在校生数: 60, 招生数: 63}
申报: {日期: 2024-03-01}
条件认定:
  专业对应: {符合: 是, 佐证: evidence/a.pdf, 说明: 见附件}
  实训条件: {符合: 否}
申报程序:
  试点办遴选报批: {日期: 2024-03-05, 佐证: [evidence/b.pdf], 结论: 通过}
  附件1: {日期: 2024-03-02}
申报结果: {批准日期: 2024-04-01, 批准文号: 45, 佐证: evidence/c.pdf}
书证融通课程:
  - {名称: 课程一, 融通: 是}
培训方案: {提交日期: 2024-09-01, 文件: evidence/plan.docx}
考核:
  - 批次: 2025-1
    日期: 2025-06-01
    名单报送日期: 2025-05-01
    报名人数: 30
    参考人数: 28
    合格人数: 20
    证书发放日期: 2025-07-01
报送:
  首次应报日期: 2024-09-10
  停报:
    - {起: 2025-01-10, 止: 2025-02-20, 说明: 寒假}
建设经费: {申请: 是, 建设方案: {日期: 2024-05-01}, 立项申请书: {日期: 2024-05-02}, 预算审核表: {日期: 2024-05-03}}
年度任务:
  - {名称: 任务, 完成: 否}
整改:
  - {问题: 资料不全, 期限: 2025-03-01, 完成日期: 2025-02-01}
违规违纪:
  - {条款: 第二十八条（三）, 日期: 2025-03-01, 说明: 无}
`;

const ENGLISH = `kind: pilot
id: bim
certificate:
  name: 建筑信息模型(BIM)
  level: advanced
  organization: 廊坊市中科建筑产业化创新研究中心
  directory: 第一批
stage: ended
endedOn: 2026-06-30
major: {name: 建筑工程技术, code: 440301, years: 3}
enrolment:
  - {grade: 2024, classes: 2, students: 60, admitted: 63}
application: {date: 2024-03-01}
attestations:
  majorMatches: {met: true, evidence: evidence/a.pdf, note: 见附件}
  facilities: {met: false}
procedure:
  officeApproval: {date: 2024-03-05, evidence: [evidence/b.pdf], outcome: passed}
  annex1: {date: 2024-03-02}
declaration: {approvedOn: 2024-04-01, document: 45, evidence: evidence/c.pdf}
courses:
  - {name: 课程一, integrated: true}
trainingPlan: {submittedOn: 2024-09-01, file: evidence/plan.docx}
exams:
  - batch: 2025-1
    date: 2025-06-01
    listSubmittedOn: 2025-05-01
    registered: 30
    sat: 28
    passed: 20
    certificatesIssuedOn: 2025-07-01
reporting:
  firstDue: 2024-09-10
  pauses:
    - {from: 2025-01-10, to: 2025-02-20, note: 寒假}
funding: {requested: true, plan: {date: 2024-05-01}, application: {date: 2024-05-02}, budgetReview: {date: 2024-05-03}}
tasks:
  - {name: 任务, done: false}
rectifications:
  - {issue: 资料不全, due: 2025-03-01, doneOn: 2025-02-01}
violations:
  - {article: 28(3), date: 2025-03-01, note: 无}
`;

function mixed(chinese: string, english: string): string {
  const lines = english.split('\n');
  return chinese
    .split('\n')
    .map((line, index) => (index % 2 === 0 ? line : (lines[index] ?? '')))
    .join('\n');
}

test('a pilot written in Chinese, in English or in both is one document', () => {
  const document = documentOf('pilot', ENGLISH);
  expect(documentOf('pilot', CHINESE)).toEqual(document);
  expect(documentOf('pilot', mixed(CHINESE, ENGLISH))).toEqual(document);
  expect(documentOf('pilot', mixed(ENGLISH, CHINESE))).toEqual(document);
});

test('a department written in Chinese, in English or in both is one document', () => {
  const english = `kind: department
name: 信息工程系
year: 2026
liaison: {name: 李联络, phone: 13800000000}
policy: hhvc-2021-88
workbooks: [a.xlsx]
history: [b.xlsx]
rates: {overload: {default: 45, 教授: 60.5}, base: {default: 33.33}}
readings: {site-hours: once}
workingGroup: {met: true, evidence: a.pdf}
meeting: {date: 2026-11-19, evidence: [b.pdf]}
submittedOn: 2026-11-20
`;
  const chinese = `类型: 系部
名称: 信息工程系
年度: 2026
联络专员: [{姓名: 李联络, 电话: 13800000000}]
政策: hhvc-2021-88
台账: [a.xlsx]
往年申报表: [b.xlsx]
课时单价: {超课时: {默认: 45, 教授: 60.5}, 基础课时: {默认: 33.33}}
取值: {site-hours: once}
专项工作组: {符合: 是, 佐证: [a.pdf]}
党政联席会议: {日期: 2026-11-19, 佐证: b.pdf}
上报日期: 2026-11-20
`;
  const document = documentOf('department', english);
  expect(documentOf('department', chinese)).toEqual(document);
  expect(documentOf('department', mixed(chinese, english))).toEqual(document);
  expect(document).toMatchObject({
    liaison: [{ name: '李联络', phone: '13800000000' }],
    rates: { overload: { default: 4500, 教授: 6050 }, base: { default: 3333 } },
    workingGroup: { met: true, evidence: ['a.pdf'] },
  });
});

test('places are those of the values, whatever they were written as', () => {
  const { places } = readText('pilot', CHINESE);
  expect(places.byPath.get('certificate/level')).toEqual({ file: 'x.yaml', line: 5, column: 7 });
  expect(places.byPath.get('certificate')?.line).toBe(4);
  expect(places.byPath.get('attestations/majorMatches/evidence/0')?.line).toBe(15);
  expect(places.byPath.get('exams')?.line).toBe(24);
  expect(places.byPath.get('exams/0')?.line).toBe(25);
  expect(places.byPath.get('reporting/pauses/0/to')?.line).toBe(35);
  expect(places.byPath.has('')).toBe(false);
});
