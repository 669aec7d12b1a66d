import { describe, expect, test } from 'vitest';
import type { Status } from '../../src/model/result.js';
import { RULE_IDS, type RuleId } from '../../src/model/rule-id.js';
import { byCodePoint } from '../../src/model/text.js';
import { resultOf } from './situation.js';
import { situations } from './situations/index.js';

describe.each(RULE_IDS)('%s', (rule) => {
  test.each(situations.filter((situation) => situation.rule === rule))('$when: $status', (situation) => {
    const result = resultOf(situation);
    expect(result).toMatchObject({
      status: situation.status,
      ...(situation.says === undefined ? {} : { say: { code: situation.says } }),
    });
    expect(result.sources).not.toHaveLength(0);
    if (situation.facts !== undefined) expect(result.facts).toStrictEqual(situation.facts);
    if (situation.remedy !== undefined) expect(result.remedy).toStrictEqual(situation.remedy);
    if (situation.under !== undefined) expect(result.readings).toStrictEqual(situation.under);
  });
});

const ATTESTATION: readonly Status[] = ['pass', 'fail', 'unproven'];
const STEP: readonly Status[] = ['pass', 'unproven'];
const DECISION: readonly Status[] = ['pass', 'fail', 'unproven'];

/** The statuses that 1-domain 2.2 to 2.4 give each rule. */
const STATUSES: Readonly<Record<RuleId, readonly Status[]>> = {
  'art3.1-consecutive-enrolment': ['pass', 'fail', 'unproven'],
  'art3.1-classes': ['pass', 'fail', 'unproven'],
  'art3.1-students': ['pass', 'risk', 'fail', 'unproven'],
  'art3.1-enrolment-agrees': ['pass', 'risk', 'n/a'],
  'art3.1-major-matches': ATTESTATION,
  'art3.1-training-experience': ATTESTATION,
  'art3.2-strong-major': ATTESTATION,
  'art3.2-fits-orientation': ATTESTATION,
  'art3.2-programme-revised': ATTESTATION,
  'art3.3-content-integrated': ATTESTATION,
  'art3.4-dual-qualified': ['pass', 'risk', 'fail', 'unproven'],
  'art3.4-industry-experts': ['pass', 'fail', 'unproven'],
  'art3.4-modular-team': ATTESTATION,
  'art3.5-facilities': ATTESTATION,
  'art4.1-in-directory': ['pass', 'unproven'],
  'art4.1-consultation': STEP,
  'art4.2-annex1': STEP,
  'art4.2-annex2': STEP,
  'art4.2-justification': ATTESTATION,
  'art4.3-department-review': STEP,
  'art4.3-office-approval': DECISION,
  'art4.4-president-meeting': DECISION,
  'art4.4-platform-declaration': STEP,
  'art4-order': ['pass', 'fail', 'n/a'],
  'art7-teachers-certified': ['pass', 'fail', 'unproven'],
  'art10-funding-forms': ['pass', 'unproven', 'n/a'],
  'art13-standard-venue': [...ATTESTATION, 'n/a'],
  'art14-exam-list': ['pass', 'risk', 'fail', 'unproven', 'pending', 'n/a'],
  'art16-certificates-issued': ['pass', 'fail', 'pending', 'n/a'],
  'art17-reports': ['pass', 'risk', 'fail', 'unproven'],
  'art19.1-integrated-courses': ['pass', 'fail', 'unproven'],
  'art19.2-training-plan': ['pass', 'risk', 'fail', 'unproven'],
  'art20-practice': ATTESTATION,
  'art21-annual-tasks': ['pass', 'fail', 'unproven', 'pending'],
  'art28.1-reporting-gap': ['pass', 'risk', 'fail', 'unproven', 'n/a'],
  'art28.2-rectification': ['pass', 'fail', 'pending', 'n/a'],
  'art28.3-integrity': ['fail', 'n/a'],
  'art28.4-exam-discipline': ['fail', 'n/a'],
  'art28.5-pass-rate': ['pass', 'risk', 'fail', 'unproven', 'n/a'],
  'art28.5-counts-agree': ['pass', 'risk', 'n/a'],
  'art4.2-site-justification': ['pass', 'unproven', 'n/a'],
  'art23-working-group': ATTESTATION,
  'art23.3-liaison': ['pass', 'fail'],
  'art27-minutes': ['pass', 'fail', 'unproven', 'n/a'],
  'art27-evidence': ['pass', 'unproven', 'n/a'],
  'art27-deadline': ['pass', 'risk', 'fail', 'n/a'],
};

test.each(RULE_IDS)('%s occurs in every status that it can have, and in no other', (rule) => {
  const occurring = new Set(situations.filter((situation) => situation.rule === rule).map(({ status }) => status));
  expect([...occurring].sort(byCodePoint)).toStrictEqual([...STATUSES[rule]].sort(byCodePoint));
});

test('what is unproven or does not apply has no facts', () => {
  const empty = situations
    .map((situation) => resultOf(situation))
    .filter(({ status }) => status === 'unproven' || status === 'n/a');
  expect(empty.map(({ facts }) => facts)).toStrictEqual(empty.map(() => ({})));
});

test('whatever does not pass, except what does not apply, says what to do next or hangs on a reading', () => {
  const silent = situations
    .map((situation) => resultOf(situation))
    .filter(({ status, remedy, sways }) => status !== 'pass' && status !== 'n/a' && !remedy && sways.length === 0);
  expect(silent).toStrictEqual([]);
});
