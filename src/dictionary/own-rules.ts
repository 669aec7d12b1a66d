import { isCalendarDate } from '../model/calendar-date.js';
import { errorAt, type Problem } from '../model/problem.js';
import { comparable } from '../model/text.js';
import { below, firstPlace, type Found, type Translation, type Written } from './translate.js';

/** The entries of a list, each with its path, however wrong the rest of the document is. */
function entriesOf(translation: Translation, list: string): readonly { path: string; written: Written }[] {
  const entries: { path: string; written: Written }[] = [];
  for (let index = 0; ; index += 1) {
    const path = below(list, index);
    const written = translation.written.get(path);
    if (!written) return entries;
    entries.push({ path, written });
  }
}

/** No two entries of a list share this field; the second is where it stands. */
function repeated(translation: Translation, list: string, key: string, code: 'repeated-batch' | 'repeated-grade') {
  const found: Found[] = [];
  const seen = new Map<string, Written>();
  for (const entry of entriesOf(translation, list)) {
    const path = below(entry.path, key);
    const written = translation.written.get(path);
    if (written?.node.kind !== 'scalar') continue;
    const identity = comparable(typeof written.value === 'number' ? String(written.value) : written.node.text);
    const first = seen.get(identity);
    if (!first) {
      seen.set(identity, written);
      continue;
    }
    const details = { field: written.field, value: written.node.text };
    found.push({ path, problem: errorAt(code, written.place, { first: first.place }, details) });
  }
  return found;
}

/** A count that the guard will pass. */
function countAt(translation: Translation, path: string): number | undefined {
  const value = translation.written.get(path)?.value;
  return typeof value === 'number' && value >= 0 ? value : undefined;
}

/** Nobody passes who did not sit, nobody sits who did not register: told at the first line of the exam. */
function contradictingCounts(translation: Translation): Found[] {
  return entriesOf(translation, 'exams').flatMap(({ path, written }) => {
    const [registered, sat, passed] = ['registered', 'sat', 'passed'].map((key) =>
      countAt(translation, below(path, key)),
    );
    if (registered === undefined || sat === undefined || passed === undefined) return [];
    if (passed <= sat && sat <= registered) return [];
    const facts = { registered, sat, passed };
    const problem = errorAt('exam-counts-contradict', firstPlace(written.node), facts, { field: written.field });
    return [{ path, problem }];
  });
}

/** A pause ends on the day it begins or later. */
function reversedPauses(translation: Translation): Found[] {
  return entriesOf(translation, 'reporting/pauses').flatMap(({ path }) => {
    const from = translation.written.get(below(path, 'from'));
    const to = translation.written.get(below(path, 'to'));
    if (typeof from?.value !== 'string' || typeof to?.value !== 'string') return [];
    if (!isCalendarDate(from.value) || !isCalendarDate(to.value) || from.value <= to.value) return [];
    const facts = { from: from.value, to: to.value };
    const problem: Problem = errorAt('pause-reversed', from.place, facts, { field: from.field, value: from.value });
    return [{ path, problem }];
  });
}

/** What 2-formats 2.2 asks of a pilot file and JSON Schema cannot say. */
export function pilotProblems(translation: Translation): readonly Found[] {
  return [
    ...repeated(translation, 'enrolment', 'grade', 'repeated-grade'),
    ...repeated(translation, 'exams', 'batch', 'repeated-batch'),
    ...contradictingCounts(translation),
    ...reversedPauses(translation),
  ];
}
