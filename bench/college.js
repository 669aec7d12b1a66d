// Colleges of many departments for the bench, made from one that exceljs wrote: a copy differs in its names and staff ids only, so that
// nothing collides and every row is paid.
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import exceljs from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { bareDepartment } from './department.js';

const TEACHERS = 10;
const SLOTS = ['1-2节', '3-4节', '5-6节', '7-8节'];
const DAY = 86_400_000;

/** The name of a teacher: one of a hundred. */
function nameOf(index) {
  const stems = '甲乙丙丁戊己庚辛壬癸';
  return `测速${index < 10 ? '' : stems[Math.floor(index / 10)]}${stems[index % 10]}`;
}

/** A department whose ledger has `rows` training rows, all of them different work within the claim year; nobody is in two places at once. */
export async function paidDepartment(folder, rows, year = 2026) {
  await bareDepartment(folder);
  const document = path.join(folder, 'department.yaml');
  writeFileSync(document, readFileSync(document, 'utf8').replace('2026', String(year)));
  const teachers = Math.max(TEACHERS, Math.ceil(rows / (SLOTS.length * 240)));
  mkdirSync(path.join(folder, 'evidence'));
  writeFileSync(path.join(folder, 'evidence', 'plan.pdf'), '%PDF-1.4\n%%EOF\n');
  const people = Array.from({ length: teachers }, (_, index) => [`T${String(2001 + index)}`, nameOf(index)]);

  const roster = new exceljs.Workbook();
  const staff = roster.addWorksheet('师资');
  staff.addRow(['工号', '姓名', '人员类别', '职称', '双师型', '行业企业专家', '试点团队']);
  for (const [id, name] of people) staff.addRow([id, name, '专任', '讲师', '是', '否', 'web']);
  await roster.xlsx.writeFile(path.join(folder, 'roster.xlsx'));

  const ledger = new exceljs.Workbook();
  const training = ledger.addWorksheet('培训');
  training.addRow(['试点', '日期', '节次', '班级', '工号', '教师', '课时', '计入教学工作量', '佐证']);
  for (let row = 0; row < rows; row += 1) {
    const [id, name] = people[row % teachers];
    const turn = Math.floor(row / teachers);
    const date = new Date(Date.UTC(year, 2, 2) + Math.floor(turn / SLOTS.length) * DAY);
    training.addRow(['web', date, SLOTS[turn % SLOTS.length], '软件2401', id, name, 2, '否', 'evidence/plan.pdf']);
  }
  await ledger.xlsx.writeFile(path.join(folder, 'ledger.xlsx'));
}

/** The workbook with every staff id `T…` made the copy's own. */
function withIds(bytes, prefix) {
  const parts = unzipSync(bytes);
  const name = 'xl/sharedStrings.xml';
  parts[name] = strToU8(strFromU8(parts[name]).replace(/>T(\d+)</gu, `>${prefix}$1<`));
  return zipSync(parts, { level: 6 });
}

/** A college of `departments` copies of a department. */
export function collegeOf(root, original, departments) {
  for (let index = 1; index <= departments; index += 1) {
    const number = String(index).padStart(3, '0');
    const folder = path.join(root, number);
    cpSync(original, folder, { recursive: true });
    for (const file of readdirSync(folder)) {
      const target = path.join(folder, file);
      if (file.endsWith('.xlsx')) writeFileSync(target, withIds(readFileSync(target), `D${number}T`));
      else if (file.endsWith('.yaml')) {
        const text = readFileSync(target, 'utf8');
        writeFileSync(target, text.replace('测速系', `测速${number}系`).replace('Web前端开发', `证书${number}`));
      }
    }
  }
}
