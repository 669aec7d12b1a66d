import { placeAt, type Place } from '../model/place.js';
import { remedy, say, type Remedy, type Say, type Verdict } from '../model/result.js';
import { input, step } from '../model/trace.js';
import type { DepartmentRule, DepartmentSubject } from './rule.js';

function fail(said: Say, mend: Remedy, sources: readonly Place[]): Verdict {
  return { status: 'fail', facts: {}, say: said, remedy: mend, sources };
}

function judge(subject: DepartmentSubject): Verdict {
  const { liaisons, places } = subject.data.department;
  const verdict = judgeLiaisons(subject);
  const trace = step('liaisons', 'all-of', verdict.status === 'pass', [
    input('liaisons', liaisons.length, [placeAt(places, 'liaison')]),
  ]);
  return { ...verdict, trace };
}

function judgeLiaisons({ data: { department } }: DepartmentSubject): Verdict {
  const sources = [placeAt(department.places, 'liaison')];
  const [liaison, ...others] = department.liaisons;
  if (liaison === undefined) return fail(say('liaison-absent', {}), remedy('name-liaison', {}), sources);
  if (others.length > 0) {
    const count = department.liaisons.length;
    return fail(say('liaison-several', { count }), remedy('name-one-liaison', { count }), sources);
  }
  const { name, phone } = liaison;
  if (name === undefined || phone === undefined) {
    const lacks = [
      ...(name === undefined ? (['name'] as const) : []),
      ...(phone === undefined ? (['phone'] as const) : []),
    ];
    return fail(say('liaison-incomplete', { lacks }), remedy('complete-liaison', { lacks }), sources);
  }
  return { status: 'pass', facts: {}, say: say('liaison-named', { name }), sources };
}

/** Art. 23(3): exactly one person, with name and phone, is the department's liaison. */
export const liaison: DepartmentRule = {
  id: 'art23.3-liaison',
  article: '23(3)',
  stage: 'department',
  readings: [],
  judge,
};
