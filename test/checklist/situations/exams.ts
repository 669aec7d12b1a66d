import { day } from '../../builders.js';
import type { Situation } from '../situation.js';
import { candidate, counts, exam } from '../things.js';

const certificates: readonly Situation[] = [
  {
    rule: 'art16-certificates-issued',
    when: 'nobody has passed',
    status: 'n/a',
    pilot: { exams: [exam('2026-01-01', { counts: counts(5, 5, 0) })] },
  },
  {
    rule: 'art16-certificates-issued',
    when: 'unknown results are none',
    status: 'n/a',
    pilot: { exams: [exam('2026-01-01')] },
  },
  {
    rule: 'art16-certificates-issued',
    when: 'issued passes, in whatever year the exam was',
    status: 'pass',
    pilot: {
      exams: [exam('2022-06-01', { counts: counts(5, 5, 1), certificatesIssuedOn: day('2026-11-24') })],
    },
  },
  {
    rule: 'art16-certificates-issued',
    when: 'not issued exactly 60 days after the exam fails',
    status: 'fail',
    pilot: { exams: [exam('2026-09-25', { counts: counts(5, 5, 1) })] },
  },
  {
    rule: 'art16-certificates-issued',
    when: 'not issued after 59 days is not due yet',
    status: 'pending',
    pilot: { exams: [exam('2026-09-26', { counts: counts(5, 5, 1) })] },
  },
  {
    rule: 'art16-certificates-issued',
    when: 'a date after as-of is not issued yet, and an overdue exam counts before a younger one',
    status: 'fail',
    pilot: {
      exams: [
        exam('2026-11-01', { counts: counts(5, 5, 1) }),
        exam('2026-01-01', { batch: '2', counts: counts(5, 5, 1), certificatesIssuedOn: day('2026-11-25') }),
      ],
    },
    facts: { batches: ['2'] },
  },
  {
    rule: 'art16-certificates-issued',
    when: 'passes of the 考核 sheet count where the file gives no counts',
    status: 'fail',
    pilot: { exams: [exam('2026-01-01')] },
    tables: { exams: [candidate(1, true, true)] },
  },
];

const rate: readonly Situation[] = [
  {
    rule: 'art28.5-pass-rate',
    when: 'three of five is exactly 60 % and passes',
    status: 'pass',
    pilot: { exams: [exam('2026-06-01', { counts: counts(5, 5, 3) })] },
    facts: { passed: 3, base: 5, requiredPercent: 60, shortBy: 0 },
    under: { sat: 'pass', registered: 'pass', year: 'pass', 'each-batch': 'pass' },
  },
  {
    rule: 'art28.5-pass-rate',
    when: '29 of 50 fails, one pass short',
    status: 'fail',
    pilot: { exams: [exam('2026-06-01', { counts: counts(50, 50, 29) })] },
    facts: { passed: 29, base: 50, requiredPercent: 60, shortBy: 1 },
    remedy: { code: 'raise-pass-rate', facts: { shortBy: 1, passed: 30, base: 50, percent: 60 } },
  },
  {
    rule: 'art28.5-pass-rate',
    when: 'those who registered and stayed away would turn it round',
    status: 'risk',
    pilot: { exams: [exam('2026-06-01', { counts: counts(6, 5, 3) })] },
    under: { sat: 'pass', registered: 'fail', year: 'pass', 'each-batch': 'pass' },
  },
  {
    rule: 'art28.5-pass-rate',
    when: 'one weak batch would turn it round',
    status: 'risk',
    pilot: {
      exams: [
        exam('2026-06-01', { counts: counts(50, 50, 50) }),
        exam('2026-09-01', { batch: '2', counts: counts(10, 10, 5) }),
      ],
    },
    facts: { passed: 55, base: 60, requiredPercent: 60, shortBy: 0 },
    under: { sat: 'pass', registered: 'pass', year: 'pass', 'each-batch': 'fail' },
  },
  {
    rule: 'art28.5-pass-rate',
    when: 'under each-batch the facts are those of the worst batch, the first of equals',
    status: 'fail',
    readings: { 'pass-rate-scope': 'each-batch' },
    pilot: {
      exams: [
        exam('2026-05-01', { batch: '0', counts: counts(5, 0, 0) }),
        exam('2026-06-01', { counts: counts(4, 4, 2) }),
        exam('2026-09-01', { batch: '2', counts: counts(10, 10, 5) }),
        exam('2026-10-01', { batch: '3', counts: counts(10, 10, 9) }),
      ],
    },
    facts: { passed: 2, base: 4, requiredPercent: 60, shortBy: 1 },
  },
  {
    rule: 'art28.5-pass-rate',
    when: 'under each-batch a failing batch counts before one with unknown results',
    status: 'fail',
    readings: { 'pass-rate-scope': 'each-batch' },
    pilot: { exams: [exam('2026-06-01', { counts: counts(5, 5, 2) }), exam('2026-09-01', { batch: '2' })] },
    under: { sat: 'fail', registered: 'fail', year: 'unproven', 'each-batch': 'fail' },
  },
  {
    rule: 'art28.5-pass-rate',
    when: 'one batch with unknown results leaves the year unproven',
    status: 'unproven',
    pilot: { exams: [exam('2026-06-01', { counts: counts(5, 5, 5) }), exam('2026-09-01', { batch: '2' })] },
    facts: {},
    remedy: { code: 'fill-results', facts: { batches: ['2'] } },
  },
  {
    rule: 'art28.5-pass-rate',
    when: 'who sat without a published result leaves the batch unknown',
    status: 'unproven',
    pilot: { exams: [exam('2026-06-01')] },
    tables: { exams: [candidate(1, true, true), candidate(2, true, undefined)] },
  },
  {
    rule: 'art28.5-pass-rate',
    when: 'who did not sit needs no result; rows of the 考核 sheet count',
    status: 'risk',
    pilot: { exams: [exam('2026-06-01')] },
    tables: { exams: [candidate(1, true, true), candidate(2, false, undefined)] },
    facts: { passed: 1, base: 1, requiredPercent: 60, shortBy: 0 },
    under: { sat: 'pass', registered: 'fail', year: 'pass', 'each-batch': 'pass' },
  },
  {
    rule: 'art28.5-pass-rate',
    when: 'nobody sat: not applicable, though of those registered too few passed',
    status: 'n/a',
    pilot: { exams: [exam('2026-06-01', { counts: counts(5, 0, 0) })] },
    facts: {},
    under: { sat: 'n/a', registered: 'fail', year: 'n/a', 'each-batch': 'n/a' },
  },
  {
    rule: 'art28.5-pass-rate',
    when: 'an exam on as-of is held, one the day after is not',
    status: 'fail',
    pilot: {
      exams: [
        exam('2026-11-24', { counts: counts(1, 1, 0) }),
        exam('2026-11-25', { batch: '2', counts: counts(9, 9, 9) }),
      ],
    },
    facts: { passed: 0, base: 1, requiredPercent: 60, shortBy: 1 },
  },
  {
    rule: 'art28.5-pass-rate',
    when: 'no exam held in the year',
    status: 'n/a',
    pilot: { exams: [exam('2025-11-30', { counts: counts(1, 1, 0) })] },
  },
];

const agreement: readonly Situation[] = [
  {
    rule: 'art28.5-counts-agree',
    when: 'file and sheet say the same',
    status: 'pass',
    pilot: { exams: [exam('2022-06-01', { counts: counts(2, 1, 1) })] },
    tables: { exams: [candidate(1, true, true), candidate(2, false, undefined)] },
  },
  {
    rule: 'art28.5-counts-agree',
    when: 'a result not yet published is not a pass here',
    status: 'risk',
    pilot: { exams: [exam('2026-06-01', { counts: counts(2, 2, 2) })] },
    tables: { exams: [candidate(1, true, true), candidate(2, true, undefined)] },
    remedy: { code: 'reconcile-counts', facts: { batches: ['1'] } },
  },
  {
    rule: 'art28.5-counts-agree',
    when: 'rows of another batch are no second source',
    status: 'n/a',
    pilot: { exams: [exam('2026-06-01', { counts: counts(2, 2, 2) })] },
    tables: { exams: [candidate(1, true, true, '2')] },
  },
];

export const examSituations: readonly Situation[] = [...certificates, ...rate, ...agreement];
