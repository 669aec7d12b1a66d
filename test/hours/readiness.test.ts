import { describe, expect, test } from 'vitest';
import { isReady } from '../../src/hours/readiness.js';
import type { Status } from '../../src/model/result.js';
import { aPilot, day, hours } from '../builders.js';
import { anAssessor, aShare, claimOf, newlyDeclared, someTerms } from './rows.js';

type Statuses = readonly [minutes: Status, evidence: Status, deadline: Status];

function results([minutes, evidence, deadline]: Statuses) {
  return [
    { rule: 'art27-minutes', status: minutes },
    { rule: 'art27-evidence', status: evidence },
    { rule: 'art27-deadline', status: deadline },
  ] as const;
}

const paid = claimOf({ assessors: [anAssessor()] });
const nothing = claimOf({});
const running = { pilots: [aPilot()] };
const ended = (endedOn: string) => ({ pilots: [aPilot({ stage: 'ended', endedOn: day(endedOn) })] });

describe('ready', () => {
  test.each<[string, Statuses, boolean]>([
    ['all three pass', ['pass', 'pass', 'pass'], true],
    ['risks are no obstacle', ['risk', 'risk', 'risk'], true],
    ['nothing paid leaves no evidence to prove', ['pass', 'n/a', 'pass'], true],
    ['unproven evidence', ['pass', 'unproven', 'pass'], false],
    ['no minutes yet', ['unproven', 'pass', 'pass'], false],
    ['minutes that do not apply', ['n/a', 'pass', 'pass'], false],
    ['too late', ['pass', 'pass', 'fail'], false],
    ['not due yet', ['pass', 'pass', 'pending'], false],
  ])('%s', (_situation, statuses, ready) => {
    expect(isReady(running, someTerms(), paid, results(statuses))).toBe(ready);
  });

  const fine = results(['pass', 'pass', 'pass']);

  test('a running pilot is enough, without a paid line', () => {
    expect(isReady(running, someTerms(), nothing, fine)).toBe(true);
  });
  test('so is a pilot that ended on the first day of the window', () => {
    expect(isReady(ended('2025-12-01'), someTerms(), nothing, fine)).toBe(true);
  });
  test('a pilot that ended the day before is not', () => {
    expect(isReady(ended('2025-11-30'), someTerms(), nothing, fine)).toBe(false);
  });
  test('a paid line is enough, without a running pilot', () => {
    expect(isReady({ pilots: [] }, someTerms(), paid, fine)).toBe(true);
  });
  test('an applying pilot and no line are nothing to claim for', () => {
    expect(isReady({ pilots: [aPilot({ stage: 'applying' })] }, someTerms(), nothing, fine)).toBe(false);
  });

  test('an over-allocated unit is in the way', () => {
    const over = claimOf(
      { allocations: [aShare('web', { hours: hours(33) })] },
      { data: { pilots: [newlyDeclared()] } },
    );
    expect(isReady(running, someTerms(), over, fine)).toBe(false);
  });
  test('other excluded lines are not', () => {
    const excluded = claimOf({ allocations: [aShare('web')] });
    expect(excluded.excluded).toHaveLength(1);
    expect(isReady(running, someTerms(), excluded, fine)).toBe(true);
  });
});
