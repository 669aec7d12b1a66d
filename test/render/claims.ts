import { computeClaim } from '../../src/hours/compute-claim.js';
import type { Category, Department, DepartmentData, Rates, StaffMember, Tables } from '../../src/model/department.js';
import type { ReadingOptions } from '../../src/model/policy.js';
import type { Result } from '../../src/model/result.js';
import { yuanOfFen } from '../../src/model/yuan.js';
import { digestOfTexts } from '../../src/read/digest.js';
import type { ClaimInput } from '../../src/render/claim/claim-input.js';
import { aDepartment, aPerson, aPilot, day, file, hours, row, someData } from '../builders.js';
import { aReport, aSite, aSiteShare, aTraining, aShare, anAssessor, anInvigilation, someTerms } from '../hours/rows.js';

const CATEGORIES: readonly Category[] = ['fullTime', 'dualRole', 'administrative'];
const SURNAMES = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗';

const SOME_RATES: Rates = {
  overload: { default: yuanOfFen(4550), byTitle: new Map() },
  base: { default: yuanOfFen(3025), byTitle: new Map() },
};

/** People with ids as colleges give them. */
export function somePeople(count: number): readonly StaffMember[] {
  return Array.from({ length: count }, (_, index) =>
    aPerson({
      staffId: String(20_230_001 + index * 7),
      name: `${SURNAMES.charAt(index % SURNAMES.length)}${index % 3 === 0 ? '晓明' : '娜仁花'}`,
      category: CATEGORIES[index % 3] ?? 'fullTime',
      origin: row('师资', index + 2),
    }),
  );
}

/** Rows of all six kinds; training `each` times a person, on days of one year. */
export function someTables(people: readonly StaffMember[], each: number): Partial<Tables> {
  const [first = aPerson(), second = first, third = second] = people;
  const evidence = (index: number): ReturnType<typeof file>[] => [
    file(`evidence/培训/签到表-${String(index % 40)}.pdf`),
    ...(index % 5 === 0 ? [file(`evidence/照片 ${String(index % 20)}.jpg`)] : []),
  ];
  const days = Array.from({ length: 200 }, (_, index) =>
    new Date(Date.UTC(2026, 0, 5 + index)).toISOString().slice(0, 10),
  );
  return {
    staff: people,
    trainings: people.flatMap((staff, person) =>
      Array.from({ length: each }, (_, index) =>
        aTraining({
          staff,
          date: day(days[(person + index * 3) % days.length] ?? '2026-04-08'),
          slot: `${String(1 + 2 * (index % 4))}-${String(2 + 2 * (index % 4))}节`,
          audience: `软件24${String(index % 9).padStart(2, '0')}班`,
          hours: hours(index % 7 === 0 ? 1.5 : 2),
          evidence: evidence(person + index),
          origin: row('培训', 2 + person * each + index),
        }),
      ),
    ),
    reports: [
      aReport({ staff: first, evidence: [file('evidence/双周报-1.pdf')] }),
      aReport({ staff: second, due: day('2026-03-26'), submitted: day('2026-03-28'), origin: row('报送', 3) }),
      aReport({
        staff: second,
        due: day('2026-04-09'),
        submitted: day('2026-04-09'),
        review: 'returned',
        origin: row('报送', 4),
      }),
    ],
    assessors: [anAssessor({ staff: first, evidence: [file('evidence/考评员证.pdf')] })],
    invigilations: [
      anInvigilation({ staff: first, evidence: [file('evidence/监考安排.pdf')] }),
      anInvigilation({ staff: second, origin: row('监考', 3), evidence: [file('evidence/监考安排.pdf')] }),
    ],
    sites: [aSite({ evidence: [file('evidence/站点认定.pdf')] })],
    allocations: [
      aShare('web', { staff: first, hours: hours(10.67) }),
      aShare('web', { staff: second, hours: hours(10.67), origin: row('分配', 3) }),
      aShare('web', { staff: third, hours: hours(10.66), origin: row('分配', 4) }),
      aSiteShare('信息楼考点', { staff: second, hours: hours(12), origin: row('分配', 5) }),
    ],
  };
}

const MET: readonly Result[] = [
  {
    rule: 'art27-minutes',
    article: '27',
    status: 'pass',
    facts: {},
    say: { code: 'step-done', facts: { date: day('2026-11-20') } },
    sources: [{ file: 'department.yaml', line: 30 }],
    sways: [],
  },
  {
    rule: 'art27-evidence',
    article: '27',
    status: 'pass',
    facts: {},
    say: { code: 'lines-proven', facts: { lines: 3 } },
    sources: [],
    sways: [],
  },
  {
    rule: 'art27-deadline',
    article: '27',
    status: 'risk',
    facts: {},
    say: { code: 'claim-closing', facts: { last: day('2026-11-30'), daysLeft: 6 } },
    remedy: { code: 'submit-claim', facts: { last: day('2026-11-30') } },
    sources: [{ file: 'department.yaml' }],
    readings: { inclusive: 'risk', exclusive: 'risk' },
    sways: [],
  },
];

/** Results of Art. 27 of which the minutes are missing. */
export const NOT_MET: readonly Result[] = [
  {
    rule: 'art27-minutes',
    article: '27',
    status: 'unproven',
    facts: {},
    say: {
      code: 'step-open',
      facts: { field: ['department', 'meeting'], gaps: ['absent'], date: undefined, missingFiles: [] },
    },
    sources: [{ file: 'department.yaml' }],
    sways: [],
  },
  ...MET.slice(1),
];

interface Wish {
  readonly department?: Partial<Department>;
  readonly people?: readonly StaffMember[];
  readonly tables?: Partial<Tables>;
  readonly pilots?: DepartmentData['pilots'];
  readonly readings?: Partial<ReadingOptions>;
  readonly results?: readonly Result[];
  readonly ready?: boolean;
}

/** The input of a claim: three people with rows of every kind, unless said otherwise. */
export function aClaimInput(wish: Wish = {}): ClaimInput {
  const terms = someTerms(wish.readings, '2026-11-24');
  const department = aDepartment({ rates: SOME_RATES, ...wish.department });
  const pilots = wish.pilots ?? [
    aPilot({
      declaration: { approvedOn: day('2026-02-10'), document: '院发1号', evidence: [file('evidence/批复.pdf')] },
    }),
  ];
  const tables = wish.tables ?? someTables(wish.people ?? somePeople(3), 3);
  const claim = computeClaim(someData({ department, pilots, tables }), terms, new Set());
  const sha256 = digestOfTexts;
  const paths = new Set(claim.lines.flatMap((line) => line.evidence.map(({ path }) => path)));
  return {
    version: '1.0.0',
    department,
    pilots,
    terms,
    claim,
    results: wish.results ?? MET,
    ready: wish.ready ?? true,
    minutes: [file('evidence/党政联席会议纪要.pdf')],
    proofs: new Map([...paths].map((path) => [path, { size: path.length * 1000, sha256: sha256([path]) }])),
    inputs: [
      { path: 'department.yaml', size: 812, sha256: sha256(['department']) },
      { path: 'ledger.xlsx', size: 48_213, sha256: sha256(['ledger']) },
    ],
    sha256,
  };
}
