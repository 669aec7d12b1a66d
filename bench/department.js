// The departments that the bench runs on: made anew each time, so that nobody has to keep them.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import exceljs from 'exceljs';

const PILOT = `类型: 试点
编号: web
证书: { 名称: Web前端开发, 等级: 中级, 培训评价组织: 工业和信息化部教育与考试中心 }
阶段: 试点中
专业: { 名称: 软件技术, 代码: "510203" }
招生情况:
  - { 年级: 2024, 班级数: 2, 在校生数: 80 }
  - { 年级: 2025, 班级数: 2, 在校生数: 82 }
  - { 年级: 2026, 班级数: 2, 在校生数: 84 }
申报: { 日期: 2025-09-01 }
申报结果: { 批准日期: 2026-01-10 }
`;

/** A department of one running pilot and no workbook. */
export async function bareDepartment(folder) {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'department.yaml'), '类型: 系部\n名称: 测速系\n年度: 2026\n');
  await writeFile(path.join(folder, 'web.yaml'), PILOT);
}

/** A department of `count` running pilots and no workbook, with everything in their files that a year brings. */
export async function departmentOfPilots(folder, count) {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'department.yaml'), '类型: 系部\n名称: 测速系\n年度: 2026\n');
  for (let number = 1; number <= count; number += 1) {
    const year = `考核:
  - { 批次: 2026-05, 日期: 2026-05-30, 名单报送日期: 2026-05-12, 报名人数: 40, 参考人数: 38, 合格人数: 29, 证书发放日期: 2026-06-25 }
  - { 批次: 2026-11, 日期: 2026-11-14, 名单报送日期: 2026-10-30, 报名人数: 42, 参考人数: 40, 合格人数: 31 }
报送: { 首次应报日期: 2026-03-05, 停报: [{ 起: 2026-07-11, 止: 2026-08-30, 说明: 暑假 }] }
书证融通课程: [{ 名称: 课程甲, 融通: 是 }, { 名称: 课程乙, 融通: 是 }, { 名称: 课程丙, 融通: 是 }]
年度任务: [{ 名称: 修订人才培养方案, 完成: 是 }, { 名称: 建设实训室, 完成: 否 }]
整改: [{ 问题: 签到表缺签名, 期限: 2026-06-30, 完成日期: 2026-06-20 }]
`;
    await writeFile(
      path.join(folder, `web-${String(number)}.yaml`),
      PILOT.replace('编号: web', `编号: web-${String(number)}`) + year,
    );
  }
}

/** The same with a roster of ten teachers and a ledger of `rows` training lines. */
export async function departmentWithLedger(folder, rows) {
  await bareDepartment(folder);
  await mkdir(path.join(folder, 'evidence'));
  await writeFile(path.join(folder, 'evidence', 'plan.pdf'), '%PDF-1.4\n%%EOF\n');

  const roster = new exceljs.Workbook();
  const staff = roster.addWorksheet('师资');
  staff.addRow(['工号', '姓名', '人员类别', '职称', '双师型', '行业企业专家', '试点团队']);
  const teachers = Array.from({ length: 10 }, (_, index) => [
    String(2001 + index),
    `测速${'甲乙丙丁戊己庚辛壬癸'[index]}`,
  ]);
  for (const [id, name] of teachers) staff.addRow([id, name, '专任', '讲师', '是', '否', 'web']);
  await roster.xlsx.writeFile(path.join(folder, 'roster.xlsx'));

  const ledger = new exceljs.Workbook();
  const training = ledger.addWorksheet('培训');
  training.addRow(['试点', '日期', '节次', '班级', '工号', '教师', '课时', '计入教学工作量', '佐证']);
  for (let row = 0; row < rows; row += 1) {
    const [id, name] = teachers[row % teachers.length];
    const date = new Date(Date.UTC(2026, 2, 2 + Math.floor(row / teachers.length)));
    training.addRow(['web', date, '1-2节', '软件2401', id, name, 2, '否', 'evidence/plan.pdf']);
  }
  await ledger.xlsx.writeFile(path.join(folder, 'ledger.xlsx'));
}
