import type { Files, Sheets } from '../folders.js';

// A college of many small departments in which nothing collides but what is sown: every seed puts one collision between two
// departments, and one near it that is none. The same seed number gives the same college.

/** A collision that must be found. */
interface Sown {
  readonly id: string;
  readonly key: string;
  readonly folders: readonly string[];
}

interface MadeCollege {
  readonly files: Files;
  /** In the order in which a batch reports them. */
  readonly conflicts: readonly Sown[];
  /** Staff ids of people who may be one person. */
  readonly nearMisses: readonly (readonly string[])[];
}

type Row = Sheets[string][number];

/** A department while it is made. */
interface Draft {
  readonly folder: string;
  readonly name: string;
  readonly number: string;
  readonly pilots: string[];
  readonly staff: Row[];
  readonly trainings: Row[];
  readonly invigilations: Row[];
  readonly assessors: Row[];
  readonly sites: Row[];
  readonly allocations: Row[];
}

/** Numbers from 0 to 1 that look random and are always the same. */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

function pilot(id: string, certificate: string): string {
  return [
    '类型: 试点',
    `编号: ${id}`,
    `证书: {名称: ${certificate}, 等级: 中级}`,
    '阶段: 试点中',
    '专业: {名称: 软件技术}',
    '申报结果: {批准日期: 2026-03-01, 批准文号: 试点〔2026〕1号}',
    '',
  ].join('\n');
}

function draft(index: number): Draft {
  const number = String(index).padStart(2, '0');
  const id = `own${number}`;
  const teacher = `T${number}1`;
  const name = `教师${number}`;
  return {
    folder: `${index % 2 === 0 ? '东校区' : '西校区'}/${number}`,
    name: `第${number}系`,
    number,
    pilots: [pilot(id, `证书${number}`)],
    staff: [[teacher, name, '专任', '讲师']],
    trainings: [
      [id, '2026-04-01', '1-2节', '', teacher, name, 2, '否', ''],
      [id, '2026-04-02', '', '', teacher, name, 2, '否', ''],
    ],
    invigilations: [[id, '2026-06-01', '09:00-11:00', '', teacher, name, '']],
    assessors: [[id, teacher, name, `KP${number}`, '2026-05-01', '']],
    sites: [[`站点${number}`, id, '2026-03-01', '站〔2026〕1号', '']],
    allocations: [
      ['申报', id, teacher, name, 32, ''],
      ['站点', `站点${number}`, teacher, name, 16, ''],
    ],
  };
}

/** Puts one person on two rosters. */
function share(one: Draft, other: Draft, staffId: string, name: string, category = '专任'): void {
  one.staff.push([staffId, name, '专任', '讲师']);
  other.staff.push([staffId, name, category, '讲师']);
}

function ownPilot({ number }: Draft): string {
  return `own${number}`;
}

/** Each sows its collision, by the number of the seed, and answers what must be found. */
const SEEDS: readonly ((one: Draft, other: Draft, seed: string) => readonly (readonly [id: string, key: string])[])[] =
  [
    (one, other, seed) => {
      const [staffId, name, certificate] = [`A${seed}`, `考评${seed}`, `共同证书A${seed}`];
      share(one, other, staffId, name);
      for (const [index, department] of [one, other].entries()) {
        department.pilots.push(pilot(`a${seed}`, certificate));
        department.assessors.push([`a${seed}`, staffId, name, `KA${seed}${String(index)}`, '2026-05-02', '']);
      }
      return [['cross-assessor', `${certificate}|${staffId}`]];
    },
    (one, other, seed) => {
      const certificate = `共同证书D${seed}`;
      for (const department of [one, other]) {
        department.pilots.push(pilot(`d${seed}`, certificate));
        const [teacher = ''] = department.staff[0] ?? [];
        department.allocations.push(['申报', `d${seed}`, teacher, '', 16, '']);
      }
      return [['cross-declaration', certificate]];
    },
    (one, other, seed) => {
      // Full-width letters and a space are the same site.
      for (const [department, site] of [
        [one, `共同站点S${seed}`],
        [other, `共同站点 Ｓ${seed}`],
      ] as const) {
        department.sites.push([site, ownPilot(department), '2026-03-02', '站〔2026〕2号', '']);
        const [teacher = ''] = department.staff[0] ?? [];
        department.allocations.push(['站点', site, teacher, '', 8, '']);
      }
      return [['cross-site', `共同站点S${seed}`]];
    },
    (one, other, seed) => {
      const [staffId, name] = [`I${seed}`, `监考${seed}`];
      share(one, other, staffId, name);
      one.invigilations.push([ownPilot(one), '2026-06-02', '上午第一场', '', staffId, name, '']);
      other.invigilations.push([ownPilot(other), '2026-06-02', '上午第一场', '', staffId, name, '']);
      // Another session of the day is another piece of work.
      other.invigilations.push([ownPilot(other), '2026-06-02', '上午第二场', '', staffId, name, '']);
      return [['cross-invigilation', `${staffId}|2026-06-02|上午第一场`]];
    },
    (one, other, seed) => {
      const [staffId, name] = [`B${seed}`, `双重${seed}`];
      share(one, other, staffId, name);
      one.invigilations.push([ownPilot(one), '2026-06-03', '08:00-10:00', '', staffId, name, '']);
      other.invigilations.push([ownPilot(other), '2026-06-03', '08:00-10:00', '', staffId, name, '']);
      return [
        ['cross-invigilation', `${staffId}|2026-06-03|08:00-10:00`],
        ['cross-time', `${staffId}|2026-06-03`],
      ];
    },
    (one, other, seed) => {
      const [staffId, name] = [`C${seed}`, `时间${seed}`];
      share(one, other, staffId, name);
      one.trainings.push([ownPilot(one), '2026-04-03', '1-2节', '', staffId, name, 2, '否', '']);
      other.trainings.push([ownPilot(other), '2026-04-03', '第2、3节', '', staffId, name, 2, '否', '']);
      // The next day they only touch: the end of a range does not belong to it.
      one.trainings.push([ownPilot(one), '2026-04-04', '08:00-10:00', '', staffId, name, 2, '否', '']);
      other.trainings.push([ownPilot(other), '2026-04-04', '10:00-12:00', '', staffId, name, 2, '否', '']);
      return [['cross-time', `${staffId}|2026-04-03`]];
    },
    (one, other, seed) => {
      share(one, other, `G${seed}`, `类别${seed}`, '行政');
      // The same person on both rosters, all the same, is nothing.
      share(one, other, `H${seed}`, `相同${seed}`);
      return [['cross-category', `G${seed}`]];
    },
  ];

const ORDER = [
  'cross-assessor',
  'cross-declaration',
  'cross-site',
  'cross-invigilation',
  'cross-time',
  'cross-category',
];

function filesOf(department: Draft): Files {
  const header = (...titles: readonly string[]): Row => titles;
  const folder = department.folder;
  return {
    [`${folder}/department.yaml`]: `类型: 系部\n名称: ${department.name}\n年度: 2026\n课时费标准: {超课时: {默认: 60}, 基础课时: {默认: 40}}\n`,
    ...Object.fromEntries(department.pilots.map((text, index) => [`${folder}/p${String(index)}.yaml`, text])),
    [`${folder}/台账.xlsx`]: {
      师资: [header('工号', '姓名', '人员类别', '职称'), ...department.staff],
      培训: [
        header('试点', '日期', '节次', '班级', '工号', '教师', '课时', '计入教学工作量', '佐证'),
        ...department.trainings.map((row) => named(row, 4, department)),
      ],
      监考: [
        header('试点', '日期', '场次', '站点', '工号', '教师', '佐证'),
        ...department.invigilations.map((row) => named(row, 4, department)),
      ],
      考评员: [header('试点', '工号', '教师', '证书编号', '获证日期', '佐证'), ...department.assessors],
      站点: [header('站点名称', '试点', '认定日期', '批准文号', '佐证'), ...department.sites],
      分配: [
        header('事项', '对象', '工号', '教师', '课时', '佐证'),
        ...department.allocations.map((row) => named(row, 2, department)),
      ],
    },
  };
}

/** A row with its person's name, where only the 工号 was written. */
function named(row: Row, idColumn: number, { staff }: Draft): Row {
  const name = staff.find(([id]) => id === row[idColumn])?.[1] ?? null;
  return row.map((cell, index) => (index === idColumn + 1 ? name : cell));
}

/** A college of so many departments with each kind of collision sown `rounds` times, each near miss once a round. */
export function madeCollege(departments: number, rounds: number, seed = 1): MadeCollege {
  const next = numbersFrom(seed);
  const drafts = Array.from({ length: departments }, (_, index) => draft(index));
  const sown: Sown[] = [];
  const nearMisses: (readonly string[])[] = [];
  const pair = (): readonly [Draft, Draft] => {
    const first = Math.floor(next() * departments);
    const second = (first + 1 + Math.floor(next() * (departments - 1))) % departments;
    const [one, other] = [drafts[first], drafts[second]];
    if (!one || !other) throw new Error('no such department');
    // Places come by folder.
    return one.folder < other.folder ? [one, other] : [other, one];
  };
  for (let round = 0; round < rounds; round += 1) {
    for (const [kind, sow] of SEEDS.entries()) {
      const [one, other] = pair();
      const found = sow(one, other, `${String(kind)}${String(round).padStart(2, '0')}`);
      sown.push(...found.map(([id, key]) => ({ id, key, folders: [one.folder, other.folder] })));
    }
    const [one, other] = pair();
    const number = String(round).padStart(2, '0');
    for (const [index, department] of [one, other].entries()) {
      const staffId = `N${number}${String(index)}`;
      department.staff.push([staffId, `同名${number}`, '专任', '讲师']);
      department.assessors.push([ownPilot(department), staffId, `同名${number}`, `KN${number}`, '2026-05-03', '']);
    }
    nearMisses.push([`N${number}0`, `N${number}1`]);
  }
  const conflicts = sown.toSorted(
    (one, other) => ORDER.indexOf(one.id) - ORDER.indexOf(other.id) || (one.key < other.key ? -1 : 1),
  );
  return { files: Object.fromEntries(drafts.flatMap((made) => Object.entries(filesOf(made)))), conflicts, nearMisses };
}
