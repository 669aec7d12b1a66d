import type { PaidLine } from '../../../src/checklist/rule.js';
import type { Department } from '../../../src/model/department.js';
import { day, file, missingFile } from '../../builders.js';
import type { Situation } from '../situation.js';
import { attested, done, site, undated } from '../things.js';

function paid(...evidence: PaidLine['evidence'][]): readonly PaidLine[] {
  return evidence.map((files, index) => ({
    source: { file: 'ledger.xlsx', sheet: '培训', cell: `A${String(index + 2)}` },
    evidence: files,
  }));
}

function handedIn(submittedOn: string, meeting?: Department['meeting']): Partial<Department> {
  return { submittedOn: day(submittedOn), meeting };
}

const APPLYING = { stage: 'applying' } as const;

export const departmentSituations: readonly Situation[] = [
  {
    rule: 'art23-working-group',
    when: 'met with a file',
    status: 'pass',
    department: { workingGroup: attested(true, file()) },
  },
  { rule: 'art23-working-group', when: 'not met', status: 'fail', department: { workingGroup: attested(false) } },
  { rule: 'art23-working-group', when: 'not said', status: 'unproven' },

  { rule: 'art23.3-liaison', when: 'one with name and phone', status: 'pass' },
  { rule: 'art23.3-liaison', when: 'nobody', status: 'fail', department: { liaisons: [] } },
  {
    rule: 'art23.3-liaison',
    when: 'one without a phone',
    status: 'fail',
    department: { liaisons: [{ name: '李', phone: undefined }] },
    remedy: { code: 'complete-liaison', facts: { lacks: ['phone'] } },
  },
  {
    rule: 'art23.3-liaison',
    when: 'two are one too many',
    status: 'fail',
    department: {
      liaisons: [
        { name: '李', phone: '1' },
        { name: '王', phone: '2' },
      ],
    },
    says: 'liaison-several',
  },

  {
    rule: 'art27-minutes',
    when: 'held on the first day of the year',
    status: 'pass',
    department: { meeting: done('2025-12-01') },
  },
  {
    rule: 'art27-minutes',
    when: 'held on the day of handing in',
    status: 'pass',
    department: handedIn('2026-11-20', done('2026-11-20')),
  },
  {
    rule: 'art27-minutes',
    when: 'held the day after handing in, also without minutes',
    status: 'fail',
    department: handedIn('2026-11-20', done('2026-11-21', undefined, [])),
    says: 'meeting-after-submission',
  },
  {
    rule: 'art27-minutes',
    when: 'held the day before the year began',
    status: 'fail',
    department: { meeting: done('2025-11-30') },
    says: 'meeting-outside-window',
  },
  { rule: 'art27-minutes', when: 'not held by as-of', status: 'unproven', department: { meeting: done('2026-11-25') } },
  { rule: 'art27-minutes', when: 'no meeting', status: 'unproven' },
  { rule: 'art27-minutes', when: 'undated', status: 'unproven', department: { meeting: undated() } },
  {
    rule: 'art27-minutes',
    when: 'a handing in planned after as-of is none, so the meeting is not late',
    status: 'pass',
    asOf: '2026-11-15',
    department: handedIn('2026-11-16', done('2026-11-15')),
  },
  { rule: 'art27-minutes', when: 'neither a running pilot nor a paid line', status: 'n/a', pilot: APPLYING },
  {
    rule: 'art27-minutes',
    when: 'a paid line without a running pilot',
    status: 'unproven',
    pilot: APPLYING,
    paid: paid([file()]),
  },
  {
    rule: 'art27-minutes',
    when: 'a pilot that ended within the year still claims',
    status: 'unproven',
    pilot: { stage: 'ended', endedOn: day('2025-12-01') },
  },

  {
    rule: 'art27-evidence',
    when: 'every paid line has its file',
    status: 'pass',
    paid: paid([file()], [file(), file('b.pdf')]),
  },
  { rule: 'art27-evidence', when: 'one line without a file', status: 'unproven', paid: paid([file()], []), facts: {} },
  {
    rule: 'art27-evidence',
    when: 'one file of a line that is not there',
    status: 'unproven',
    paid: paid([file(), missingFile()]),
  },
  { rule: 'art27-evidence', when: 'no paid line', status: 'n/a' },

  {
    rule: 'art27-deadline',
    when: 'handed in on 30 November hangs on the reading',
    status: 'risk',
    asOf: '2026-12-05',
    department: handedIn('2026-11-30'),
    under: { inclusive: 'pass', exclusive: 'fail' },
  },
  {
    rule: 'art27-deadline',
    when: 'handed in on the 29th is in time either way',
    status: 'pass',
    asOf: '2026-12-05',
    department: handedIn('2026-11-29'),
    under: { inclusive: 'pass', exclusive: 'pass' },
  },
  {
    rule: 'art27-deadline',
    when: 'handed in on 1 December',
    status: 'fail',
    asOf: '2026-12-05',
    department: handedIn('2026-12-01'),
  },
  {
    rule: 'art27-deadline',
    when: '15 days left',
    status: 'pass',
    asOf: '2026-11-15',
    facts: { last: '2026-11-30', daysLeft: 15 },
    under: { inclusive: 'pass', exclusive: 'risk' },
  },
  { rule: 'art27-deadline', when: '14 days left', status: 'risk', asOf: '2026-11-16', says: 'claim-closing' },
  {
    rule: 'art27-deadline',
    when: 'the last day itself, under exclusive already over',
    status: 'risk',
    asOf: '2026-11-30',
    facts: { last: '2026-11-30', daysLeft: 0 },
    under: { inclusive: 'risk', exclusive: 'fail' },
  },
  {
    rule: 'art27-deadline',
    when: 'under exclusive the 30th is too late',
    status: 'fail',
    asOf: '2026-11-30',
    readings: { 'deadline-day': 'exclusive' },
    facts: { last: '2026-11-29', daysLeft: -1 },
    under: { inclusive: 'risk', exclusive: 'fail' },
  },
  {
    rule: 'art27-deadline',
    when: 'not handed in by 1 December',
    status: 'fail',
    asOf: '2026-12-01',
    says: 'claim-overdue',
  },
  {
    rule: 'art27-deadline',
    when: 'nothing to claim',
    status: 'n/a',
    pilot: APPLYING,
    under: { inclusive: 'n/a', exclusive: 'n/a' },
  },

  {
    rule: 'art4.2-site-justification',
    when: 'a new site with its file',
    status: 'pass',
    tables: { sites: [site('2025-12-01', [file()])] },
  },
  {
    rule: 'art4.2-site-justification',
    when: 'a new site without a file',
    status: 'unproven',
    tables: { sites: [site('2026-05-01', [])] },
    remedy: { code: 'justify-sites', facts: { sites: ['实训楼'] } },
  },
  {
    rule: 'art4.2-site-justification',
    when: 'a new site whose file is not there',
    status: 'unproven',
    tables: { sites: [site('2026-05-01', [file(), missingFile()])] },
  },
  {
    rule: 'art4.2-site-justification',
    when: 'sites of an earlier year, not approved yet or approved after as-of',
    status: 'n/a',
    tables: { sites: [site('2025-11-30', []), site(undefined, []), site('2026-11-25', [])] },
  },
];
