/**
 * The sheet 培训 of the first half-year in 经济管理系: a title, a two-row merged header, an example row, one block a teacher with merged
 * cells, and rows of 合计 and 总计.
 */
import { day } from './workbook.js';

const link = (path) => ({ text: path, hyperlink: path });
const column = (index) => String.fromCharCode('A'.charCodeAt(0) + index);

/** Headers of the training sheet in two rows: [upper, lower]; no lower one: merged downwards. */
const TRAINING_HEADER = [
  ['序号'],
  ['试点＊'],
  ['上课时间', '日期＊'],
  ['', '节 次'],
  ['班级'],
  ['教师信息', '工号'],
  ['', '教　师＊'],
  ['课\n时*'],
  ['计入教学\n工作量'],
  ['补报'],
  ['佐证'],
  ['备注'],
  ['周次'],
];
const [PILOT, , , , ID, NAME, HOURS] = [1, 2, 3, 4, 5, 6, 7];

/**
 * One block a teacher: the pilot and the teacher stand once, merged over the block's rows; a row of 合计 ends it.
 * A lesson: [date, slot, class, hours, in workload, late claim, evidence, remark, week].
 */
// prettier-ignore
const BLOCKS = [
  {
    pilot: '智能财税',
    id: 2099002,
    name: '高 样本',
    lessons: [
      ['2025.12.4', '第1-2节', '会计2401班', 2, '否', null, 'evidence/培训签到/2025-12.pdf', null, 14],
      ['2025/12/11', '１—２节', '会计2401班', '2课时', '×', null, 'evidence\\培训签到\\2025-12.pdf', null, 15],
      [day('2026-03-10'), '第3、4节', '会计2401班', '２', '×', null, link('evidence/培训签到/2026-03.pdf'), null, 2],
      ['2026年3月17日', '第3-4节', '会计2401班', '2', '√', null, 'evidence/培训签到/2026-03.pdf', '已计入教学工作量', 3],
      ['2025-11-19', '第7－8节', '会计2401班', 2, '否', '是', 'evidence/培训签到/2025-11.pdf', '去年已经领过', null],
    ],
  },
  {
    pilot: '智能财税（中级）',
    id: '２０９９００３',
    name: '罗范例',
    lessons: [
      [20260318, '第5-6节', '会计2402班', '2节', '否', null, 'evidence/培训签到/2026-03.pdf', null, 3],
      ['2026.3.18', '第6-7节', '会计2403班', 2, '否', null, 'evidence/培训签到/2026-03.pdf', '与上一行时间重叠', 3],
      ['2026-03-25 14:30', '第5-8节', '会计2402班', 3, '否', null, 'evidence/培训签到/2026-03.pdf', '4 节写成 3 课时', 4],
      ['2026/4/1', null, '会计2402班', 2, null, null, 'evidence/培训签到/2026-04.pdf', '没有写节次', 5],
      ['2026-04-08', '第5-6节', '会计2402班', 2, '否', null, 'evidence/培训签到/2026-04.pdf', null, 6],
      [day('2026-04-08'), '第 5-6 节', '会计2402班', 2, '否', null, 'evidence/培训签到/2026-04.pdf', '重复录入', 6],
      ['2026.05.13', '第5-6节', '会计2402班', 2, '否', null, 'evidence/培训签到/2026-05.pdf', null, 11],
    ],
  },
  {
    pilot: 'smart-finance',
    id: 2099005,
    name: '韩拟名',
    lessons: [['2026.05.13', '第5-6节', '会计2402班', 2, '否', null, 'evidence/培训签到/2026-05.pdf', '与罗范例同上一节课', 11]],
  },
  {
    pilot: '智能财税',
    id: '2099001',
    name: '林示例',
    lessons: [
      ['2026年4月11日', '第1-4节', '会计2401班', { formula: '2*2', result: 4 }, '否', null, 'evidence/培训签到/2026-04.pdf', '考前强化', 6],
      ['2026年4月11日', '第5-8节', '会计2401班', 4, '否', null, 'evidence/培训签到/2026-04.pdf', '考前强化', 6],
      ['2026年4月11日', '第9-10节', '会计2401班', 2, '否', null, 'evidence/培训签到/2026-04.pdf', '考前强化', 6],
    ],
  },
  {
    pilot: '智能财税',
    id: '00000019790215002X',
    name: '彭虚名',
    lessons: [['2026-04-15', '第7-8节', '会计2401班', 2, '否', null, 'evidence/培训签到/2026-04.pdf', '企业专家', 7]],
  },
  {
    pilot: '智能财税',
    id: 'HX2015009',
    name: '唐假设',
    lessons: [['2026-04-22', '第7-8节', '会计2401班', 2, '否', null, 'evidence/培训签到/2026-04.pdf', '外系教师', 8]],
  },
  {
    pilot: '智能财税',
    id: 2099004,
    name: '梁演示',
    lessons: [
      ['2025-11-12', '第7-8节', '会计2401班', 2, '否', null, 'evidence/培训签到/2025-11.pdf', '没有标补报', null],
      ['2025-11-26', '第7-8节', '会计2401班', 2, '否', '√', 'evidence/培训签到/2025-11.pdf', '纪要之后上的课，补报', null],
    ],
  },
  {
    pilot: '网店运营推广',
    id: 2099007,
    name: '许化名',
    lessons: [
      ['2026/4/20', '第9-10节', '电商2401班', 2, '否', null, 'evidence/培训签到/2026-04.pdf', null, 8],
      ['2026/4/27', '第9-10节', '电商2401班', 2, '否', null, 'evidence/培训签到/2026-04.pdf', '被筛选隐藏的一行', 9],
      ['2026/7/4', '第9-10节', '电商2401班', 2, '否', null, 'evidence/培训签到/2026-06.pdf', '试点 6 月 30 日已结束', 18],
    ],
  },
];

// prettier-ignore
const EXAMPLE = ['示例', '智能财税', '2026.3.1', '第1-2节', '会计2401班', '2099999', '某某', 2, '否', null, 'evidence/签到表.pdf', '这一行不要删', 1];

/** The sheet as data for `workbook`. */
export function trainingOfFirstHalf() {
  const width = TRAINING_HEADER.length;
  const wide = (row, from, to) => `${column(from)}${String(row)}:${column(to)}${String(row)}`;
  const down = (index, from, to) => `${column(index)}${String(from)}:${column(index)}${String(to)}`;
  const rows = [
    ['经济管理系1+X证书学生培训课时登记表（2025—2026学年）'],
    ['教学单位（盖章）：经济管理系', '', '', '', '填表人：唐虚构', '', '', '', '填表时间：2026.7.8'],
    TRAINING_HEADER.map(([upper]) => upper),
    TRAINING_HEADER.map(([, lower]) => lower ?? null),
    EXAMPLE,
  ];
  const merges = [wide(1, 0, width - 1), wide(3, 2, 3), wide(3, 5, 6)];
  TRAINING_HEADER.forEach((names, i) => {
    if (names.length === 1) merges.push(down(i, 3, 4));
  });
  const hiddenRows = [];
  let number = 0;
  let total = 0;
  for (const { pilot, id, name, lessons } of BLOCKS) {
    const first = rows.length + 1;
    lessons.forEach(([date, slot, audience, ...rest], i) => {
      number += 1;
      if (rest.includes('被筛选隐藏的一行')) hiddenRows.push(rows.length + 1);
      rows.push([
        number,
        ...(i === 0 ? [pilot, date, slot, audience, id, name] : [null, date, slot, audience, null, null]),
        ...rest,
      ]);
    });
    const last = rows.length;
    if (last > first) for (const index of [PILOT, ID, NAME]) merges.push(down(index, first, last));
    const sum = lessons.reduce((hours, [, , , value]) => hours + hoursOf(value), 0);
    total += sum;
    rows.push(['合　计', '', '', '', '', '', '', sum]);
    merges.push(wide(rows.length, 0, HOURS - 1));
  }
  rows.push([]);
  rows.push(['总计', '', '', '', '', '', '', total]);
  rows.push(['制表：唐虚构', '', '', '', '审核：林示例']);
  return { name: '培训 ', rows, merges, hiddenRows, widthFrom: 3, dropDowns: { 'I1:I1048576': '是,否' } };
}

const hoursOf = (value) =>
  typeof value === 'object' ? value.result : Number.parseInt(String(value).normalize('NFKC'), 10);
