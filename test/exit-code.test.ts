import { describe, expect, test } from 'vitest';
import { exitCode, type Outcome } from '../src/exit-code.js';

describe('exit code', () => {
  test.each([
    ['well', 0],
    ['not-well', 1],
    ['wrong-input', 2],
    ['failed', 3],
    ['interrupted', 130],
  ] as const)('a run that came out %s exits %i', (outcome, code) => {
    expect(exitCode([outcome])).toBe(code);
  });

  test('nothing done is well done', () => {
    expect(exitCode([])).toBe(0);
  });

  test('the worst of several departments decides, in whatever order they come', () => {
    const outcomes: readonly Outcome[] = ['well', 'wrong-input', 'not-well'];
    expect(exitCode(outcomes)).toBe(2);
    expect(exitCode(outcomes.toReversed())).toBe(2);
  });

  test('an interrupted run says so whatever was found before', () => {
    expect(exitCode(['failed', 'interrupted', 'not-well'])).toBe(130);
  });
});
