import type { StepId } from '../../../src/model/department.js';
import type { RuleId } from '../../../src/model/rule-id.js';
import { aPilot, missingFile } from '../../builders.js';
import type { Situation } from '../situation.js';
import { done, undated } from '../things.js';

const STEPS: readonly (readonly [RuleId, StepId])[] = [
  ['art4.1-consultation', 'consultation'],
  ['art4.2-annex1', 'annex1'],
  ['art4.2-annex2', 'annex2'],
  ['art4.3-department-review', 'departmentReview'],
  ['art4.3-office-approval', 'officeApproval'],
  ['art4.4-president-meeting', 'presidentMeeting'],
  ['art4.4-platform-declaration', 'platformDeclaration'],
];

/** 通过 is there in all of these: steps that decide nothing do not look at it. */
function situationsOf(rule: RuleId, id: StepId): readonly Situation[] {
  return [
    {
      rule,
      when: 'done with a file passes',
      status: 'pass',
      pilot: { procedure: { [id]: done('2026-10-01', 'passed') } },
    },
    {
      rule,
      when: 'done on as-of itself passes',
      status: 'pass',
      asOf: '2026-10-01',
      pilot: { procedure: { [id]: done('2026-10-01', 'passed') } },
    },
    {
      rule,
      when: 'dated the day after as-of is not done yet',
      status: 'unproven',
      asOf: '2026-09-30',
      pilot: { procedure: { [id]: done('2026-10-01', 'passed') } },
    },
    { rule, when: 'absent is unproven', status: 'unproven' },
    { rule, when: 'undated is unproven', status: 'unproven', pilot: { procedure: { [id]: undated('passed') } } },
    {
      rule,
      when: 'without evidence is unproven',
      status: 'unproven',
      pilot: { procedure: { [id]: done('2026-10-01', 'passed', []) } },
    },
    {
      rule,
      when: 'with a file that is not there is unproven',
      status: 'unproven',
      pilot: { procedure: { [id]: done('2026-10-01', 'passed', [missingFile('evidence/缺.pdf')]) } },
      remedy: {
        code: 'complete-step',
        facts: {
          field: ['pilot', 'procedure', id],
          gaps: ['files-missing'],
          date: done('2026-10-01').date,
          missingFiles: ['evidence/缺.pdf'],
        },
      },
    },
  ];
}

const DECIDING: readonly (readonly [RuleId, StepId])[] = [
  ['art4.3-office-approval', 'officeApproval'],
  ['art4.4-president-meeting', 'presidentMeeting'],
];

function decidingSituationsOf(rule: RuleId, id: StepId): readonly Situation[] {
  return [
    {
      rule,
      when: 'decided against fails',
      status: 'fail',
      pilot: { procedure: { [id]: done('2026-10-01', 'rejected') } },
      remedy: { code: 'resubmit-step', facts: { field: ['pilot', 'procedure', id] } },
    },
    {
      rule,
      when: 'decided against fails, whatever else is missing',
      status: 'fail',
      pilot: { procedure: { [id]: { date: undefined, evidence: [], outcome: 'rejected', note: undefined } } },
    },
    {
      rule,
      when: 'put off is unproven',
      status: 'unproven',
      pilot: { procedure: { [id]: done('2026-10-01', 'deferred') } },
    },
    {
      rule,
      when: 'without an outcome is unproven',
      status: 'unproven',
      pilot: { procedure: { [id]: done('2026-10-01') } },
    },
  ];
}

const directory: readonly Situation[] = [
  { rule: 'art4.1-in-directory', when: 'a named catalogue passes', status: 'pass' },
  {
    rule: 'art4.1-in-directory',
    when: 'no catalogue is unproven',
    status: 'unproven',
    pilot: { certificate: { ...aPilot().certificate, directory: undefined } },
  },
  {
    rule: 'art4.1-in-directory',
    when: 'white space is no catalogue',
    status: 'unproven',
    pilot: { certificate: { ...aPilot().certificate, directory: '　' } },
  },
];

const order: readonly Situation[] = [
  {
    rule: 'art4-order',
    when: 'no dated step leaves nothing to order',
    status: 'n/a',
    pilot: { procedure: { annex1: undated() } },
  },
  {
    rule: 'art4-order',
    when: 'all steps on one day pass',
    status: 'pass',
    pilot: {
      procedure: {
        consultation: done('2026-10-01'),
        annex1: done('2026-10-01'),
        annex2: done('2026-10-01'),
        departmentReview: done('2026-10-01'),
        officeApproval: done('2026-10-01'),
        presidentMeeting: done('2026-10-01'),
        platformDeclaration: done('2026-10-01'),
      },
    },
  },
  {
    rule: 'art4-order',
    when: 'the annexes come in either order',
    status: 'pass',
    pilot: {
      procedure: { consultation: done('2026-09-01'), annex2: done('2026-09-05'), annex1: done('2026-09-09') },
    },
  },
  {
    rule: 'art4-order',
    when: 'one annex may still be missing',
    status: 'pass',
    pilot: { procedure: { consultation: done('2026-09-01'), annex2: done('2026-09-05') } },
  },
  {
    rule: 'art4-order',
    when: 'the review waits for both annexes',
    status: 'fail',
    pilot: {
      procedure: {
        consultation: done('2026-09-01'),
        annex2: done('2026-09-05'),
        departmentReview: done('2026-09-06'),
      },
    },
    remedy: { code: 'mend-order', facts: { steps: ['annex1', 'departmentReview'] } },
  },
  {
    rule: 'art4-order',
    when: 'an annex a day before the consultation goes back',
    status: 'fail',
    pilot: { procedure: { consultation: done('2026-09-02'), annex1: done('2026-09-01') } },
    remedy: { code: 'mend-order', facts: { steps: ['consultation', 'annex1'] } },
  },
  {
    rule: 'art4-order',
    when: 'a step that goes back behind one further up than its neighbour is seen',
    status: 'fail',
    pilot: {
      procedure: {
        consultation: done('2026-09-03'),
        annex1: done('2026-09-04'),
        annex2: done('2026-09-20'),
        departmentReview: done('2026-09-10'),
      },
    },
    remedy: { code: 'mend-order', facts: { steps: ['annex2', 'departmentReview'] } },
  },
  {
    rule: 'art4-order',
    when: 'an earlier step dated after as-of has not been taken',
    status: 'fail',
    pilot: { procedure: { consultation: done('2026-12-01'), annex1: done('2026-11-01') } },
  },
];

export const procedureSituations: readonly Situation[] = [
  ...STEPS.flatMap(([rule, id]) => situationsOf(rule, id)),
  ...DECIDING.flatMap(([rule, id]) => decidingSituationsOf(rule, id)),
  ...directory,
  ...order,
];
