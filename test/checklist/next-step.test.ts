import { expect, test } from 'vitest';
import { nextStep } from '../../src/checklist/next-step.js';
import type { Pilot } from '../../src/model/department.js';
import { aPilot } from '../builders.js';
import { someTerms } from './situation.js';
import { done } from './things.js';

const UP_TO_REVIEW: Pilot['procedure'] = {
  consultation: done('2026-09-01'),
  annex1: done('2026-09-02'),
  annex2: done('2026-09-02'),
  departmentReview: done('2026-09-03'),
};

function next(procedure: Pilot['procedure']): ReturnType<typeof nextStep> {
  return nextStep(aPilot({ stage: 'applying', procedure }), someTerms());
}

test('who has done nothing begins with the consultation', () => {
  expect(next({})).toMatchObject({ step: 'consultation', article: '4(1)', gaps: ['absent'] });
});

test('after the first annex comes the second', () => {
  expect(next({ consultation: done('2026-09-01'), annex1: done('2026-09-02') })).toMatchObject({
    step: 'annex2',
    article: '4(2)',
  });
});

test('after the review of the department comes the approval of the office', () => {
  expect(next(UP_TO_REVIEW)).toMatchObject({
    step: 'officeApproval',
    rule: 'art4.3-office-approval',
    article: '4(3)',
    gaps: ['absent', 'no-outcome'],
  });
});

test('a step dated after as-of is still to come', () => {
  expect(next({ ...UP_TO_REVIEW, departmentReview: done('2026-11-25') })).toMatchObject({
    step: 'departmentReview',
    gaps: ['future-date'],
  });
});

test('an application that was turned down waits there', () => {
  expect(next({ ...UP_TO_REVIEW, officeApproval: done('2026-09-04', 'rejected') })).toMatchObject({
    step: 'officeApproval',
    gaps: ['rejected'],
  });
});

test('when all is done there is no next step', () => {
  expect(
    next({
      ...UP_TO_REVIEW,
      officeApproval: done('2026-09-04', 'passed'),
      presidentMeeting: done('2026-09-05', 'passed'),
      platformDeclaration: done('2026-09-06'),
    }),
  ).toBeUndefined();
});

test('a running pilot has none', () => {
  expect(nextStep(aPilot(), someTerms())).toBeUndefined();
});
