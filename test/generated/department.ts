import type { CellXml } from '../read/workbook/xlsx.js';
import type { Files, Sheets } from '../folders.js';
import { diceOf, type Dice } from './dice.js';

/** A made-up department of the year 2026, wholly right: its name and its files by path. */
export interface GeneratedDepartment {
  readonly name: string;
  readonly files: Files;
}

interface Person {
  readonly id: string;
  readonly name: string;
}

interface Made {
  readonly dice: Dice;
  readonly people: readonly [Person, ...Person[]];
  readonly pilots: readonly [string, ...string[]];
  readonly evidence: readonly [string, ...string[]];
}

type Row = readonly CellXml[];

const SURNAMES = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗';
const GIVEN = ['示例', '虚构', '拟名', '样本', '·阿拉坦图雅', '𠮷', '一二三四五六七八九十'] as const;

/** Ids that spreadsheets confuse: zeros in front, letter case, patterns, identity numbers, what looks like a number or a date. */
const ODD_IDS = [
  '001',
  '1',
  't01',
  'T01',
  'A*',
  'AB',
  'A?',
  '15010219800101001X',
  '150102198001010011',
  '150102198001010012',
  '1e3',
  'TRUE',
  'JAN1',
  '=1+1',
  '@SUM',
  '-3',
  '_x0041_',
] as const;

/** Texts that a workbook must take as they are. */
const ODD_TEXTS = [
  '软件2401班',
  '=1+1',
  '@SUM(A1)',
  '+8613',
  '-',
  '_x0041_',
  '\t=cmd',
  '😀班',
  '𠀀班',
  '"引号"&<尖>',
  "'",
] as const;

const CERTIFICATES = ['Web前端开发', '物流管理', '智能财税', '母婴护理', '建筑信息模型(BIM)'] as const;

function isoDay(dice: Dice): string {
  // 2025-12-01 and the 350 days after it: all of them in the window of 2026.
  return new Date(Date.UTC(2025, 11, 1 + dice.below(350))).toISOString().slice(0, 10);
}

function peopleOf(dice: Dice, count: number): readonly [Person, ...Person[]] {
  const odd = dice.chance(60) ? ODD_IDS.slice(0, Math.min(count - 1, ODD_IDS.length)) : [];
  const person = (index: number): Person => ({
    id: odd[index] ?? `${dice.chance(10) ? '0' : ''}2026${String(1000 + index)}`,
    name: `${SURNAMES.charAt(dice.below(SURNAMES.length))}${dice.pick(GIVEN)}`,
  });
  return [person(0), ...Array.from({ length: count - 1 }, (_, index) => person(index + 1))];
}

function rosterOf({ dice, people }: Made): readonly Row[] {
  const rows = people.map(({ id, name }) => [
    id,
    name,
    dice.pick(['专任', '专任', '双肩挑', '行政', '校外']),
    dice.pick(['讲师', '副教授', '教授', '']),
  ]);
  return [['工号', '姓名', '人员类别', '职称'], ...rows];
}

function proofs({ dice, evidence }: Made): string {
  const count = dice.pick([1, 1, 1, 2, 12]);
  return Array.from({ length: count }, () => dice.pick(evidence)).join('；');
}

function hoursText(dice: Dice): number {
  return dice.pick([0.1, 0.2, 0.25, 0.7, 1, 1.15, 1.5, 2, 2, 2, 4, 10.67]);
}

function rowsOf(made: Made, count: number, row: (index: number) => Row): readonly Row[] {
  return Array.from({ length: made.dice.below(count + 1) }, (_, index) => row(index));
}

function ledgerOf(made: Made, each: number): Sheets {
  const { dice, people, pilots } = made;
  const count = people.length * each;
  const who = (): readonly [string, string] => {
    const { id, name } = dice.pick(people);
    return [id, name];
  };
  const yesOrNo = (): CellXml => dice.pick(['否', '否', '是', null]);
  const training = rowsOf(made, count, () => [
    dice.pick(pilots),
    isoDay(dice),
    dice.pick(['1-2节', '3-4节', '第5、6节', '14:00-15:40', '晚自习', null]),
    dice.pick(ODD_TEXTS),
    ...who(),
    hoursText(dice),
    yesOrNo(),
    dice.chance(95) ? proofs(made) : null,
    dice.pick(ODD_TEXTS),
  ]);
  const invigilation = rowsOf(made, Math.ceil(count / 4), () => [
    dice.pick(pilots),
    isoDay(dice),
    dice.pick(['上午', '下午', '9:00-10:30']),
    '一号楼考点',
    ...who(),
    proofs(made),
  ]);
  const reports = rowsOf(made, Math.ceil(count / 4), (index) => {
    const due = isoDay(dice);
    return [
      dice.pick(pilots),
      dice.pick(['双周报', '双周报', '季度总结', '半年总结', '年度总结']),
      String(index + 1),
      due,
      dice.chance(85) ? due : null,
      dice.pick(['通过', '通过', '退回', null]),
      ...who(),
      proofs(made),
    ];
  });
  const assessors = rowsOf(made, Math.ceil(people.length / 2), (index) => [
    dice.pick(pilots),
    ...who(),
    `证${String(index)}`,
    isoDay(dice),
    proofs(made),
  ]);
  return {
    培训: [['试点', '日期', '节次', '班级', '工号', '教师', '课时', '计入教学工作量', '佐证', '备注'], ...training],
    监考: [['试点', '日期', '场次', '站点', '工号', '教师', '佐证'], ...invigilation],
    报送: [['试点', '类型', '期次', '应报日期', '实报日期', '审核', '工号', '教师', '佐证'], ...reports],
    考评员: [['试点', '工号', '教师', '证书编号', '获证日期', '佐证'], ...assessors],
    站点: [
      ['站点名称', '认定日期', '批准文号', '佐证'],
      ['一号楼考点', '2026-03-01', '院发〔2026〕1号', proofs(made)],
    ],
    分配: [['事项', '对象', '工号', '教师', '课时', '佐证'], ...allocationsOf(made, who)],
  };
}

/** Up to the whole of each unit, sometimes more. */
function allocationsOf({ dice, pilots }: Made, who: () => readonly [string, string]): readonly Row[] {
  const shares = (item: string, object: string, total: number): readonly Row[] =>
    Array.from({ length: dice.below(4) }, () => [item, object, ...who(), total / dice.pick([3, 4, 4, 8]), null]).map(
      (row) => row.map((cell) => (typeof cell === 'number' ? Math.floor(cell * 100) / 100 : cell)),
    );
  return [...pilots.flatMap((pilot) => shares('申报', pilot, 32)), ...shares('站点', '一号楼考点', 16)];
}

function departmentYaml({ dice, evidence }: Made, name: string): string {
  const rates = [
    '',
    '课时费标准: {超课时: {默认: 45.5, 教授: 60.33}, 基础课时: {默认: 30.25}}\n',
    '课时费标准: {超课时: {默认: 33.33}, 基础课时: {讲师: 0.01}}\n',
  ] as const;
  const readings = [
    '',
    '口径: {external-pay: base}\n',
    '口径: {half-year-summary: paid, report-unit: department}\n',
  ] as const;
  return (
    `类型: 系部\n名称: ${JSON.stringify(name)}\n年度: 2026\n联络专员: {姓名: 李联络, 电话: "000-0001"}\n` +
    dice.pick(rates) +
    dice.pick(readings) +
    (dice.chance(70) ? `党政联席会议: {日期: 2026-11-20, 佐证: ${JSON.stringify(evidence[0])}}\n` : '')
  );
}

function pilotYaml(dice: Dice, id: string, certificate: string): string {
  return (
    `类型: 试点\n编号: ${id}\n证书: {名称: ${JSON.stringify(certificate)}, 等级: ${dice.pick(['初级', '中级', '高级'])}}\n` +
    `阶段: 试点中\n专业: {名称: 软件技术}\n申报结果: {批准日期: 2025-12-10, 批准文号: 试点〔2025〕${String(dice.below(90))}号}\n`
  );
}

/** The department of a seed: between 1 and `most` people, with up to `each` training rows a person. */
export function generatedDepartment(seed: number, most = 40, each = 6): GeneratedDepartment {
  const dice = diceOf(seed);
  const name = `${dice.pick(['信息', '财经', '护理', '建筑', '机电', '阿尔山·'])}${dice.pick(['工程系', '系', '学院'])}${String(seed)}`;
  const files = [
    'evidence/纪要.pdf',
    'evidence/签到 表#1.pdf',
    'evidence/照片%20.jpg',
    'evidence/a&b.pdf',
    'evidence/缺.pdf',
  ] as const;
  const made: Made = {
    dice,
    people: peopleOf(dice, 1 + dice.below(most)),
    pilots: ['p-1', ...['p-2', 'p-3'].slice(0, dice.below(3))],
    evidence: [...files],
  };
  const pilots = made.pilots.map((id, index): readonly [string, string] => [
    `${id}.yaml`,
    pilotYaml(dice, id, CERTIFICATES[(seed + index) % CERTIFICATES.length] ?? CERTIFICATES[0]),
  ]);
  const there = files
    .slice(0, dice.chance(30) ? -1 : undefined)
    .map((path): readonly [string, string] => [path, `%PDF-1.4 ${path}`]);
  return {
    name,
    files: {
      'department.yaml': departmentYaml(made, name),
      ...Object.fromEntries([...pilots, ...there]),
      'roster.xlsx': { 师资: rosterOf(made) },
      'ledger.xlsx': ledgerOf(made, each),
    },
  };
}
