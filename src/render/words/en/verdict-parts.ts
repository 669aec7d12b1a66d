import { choiceName, columnName, fieldName, sheetName } from '../../../dictionary/names.js';
import type { BatchDay, FieldPath, OpenStep, PassRate, Share, StepGap } from '../../../model/verdict-facts.js';

export function listed(names: readonly (string | number)[]): string {
  return names.join(', ');
}

/** A count and its noun. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

/** A name and what it is called in Chinese: files are written in either language. */
function inBoth(nameIn: (language: 'zh' | 'en') => string): string {
  return `"${nameIn('en')}" (${nameIn('zh')})`;
}

/** A key of the pilot's or the department's file. */
export function key([document, ...path]: readonly [
  document: 'pilot' | 'department',
  ...path: readonly string[],
]): string {
  return inBoth((language) => fieldName(document, path, language));
}

/** A column of a sheet. */
export function column(of: Parameters<typeof columnName>[0], field: string): string {
  return `column ${inBoth((language) => columnName(of, field, language))} of ${sheet(of)}`;
}

export function sheet(id: Parameters<typeof sheetName>[0]): string {
  return `sheet ${inBoth((language) => sheetName(id, language))}`;
}

function outcome(value: 'passed' | 'rejected' | 'deferred'): string {
  return choiceName('outcome', value, 'en');
}

function gapInWords(gap: StepGap, { date, missingFiles }: OpenStep): string {
  switch (gap) {
    case 'absent':
      return 'nothing is recorded';
    case 'no-date':
      return 'no date';
    case 'future-date':
      return `its date ${date ?? ''} lies after the as-of date, so it has not happened yet`;
    case 'no-evidence':
      return 'no evidence file';
    case 'files-missing':
      return `evidence files that do not exist: ${listed(missingFiles)}`;
    case 'no-outcome':
      return 'no outcome';
    case 'deferred':
      return `the outcome is ${outcome('deferred')}`;
    case 'rejected':
      return `the outcome is ${outcome('rejected')}`;
  }
}

/** What a step lacks, in one clause. */
export function gaps(step: OpenStep): string {
  return step.gaps.map((gap) => gapInWords(gap, step)).join('; ');
}

function toDoFor(gap: StepGap, { date, missingFiles }: OpenStep): string {
  switch (gap) {
    case 'absent':
      return 'write the date and name the evidence';
    case 'no-date':
      return 'write the date';
    case 'future-date':
      return `check again after ${date ?? ''} (or correct the date)`;
    case 'no-evidence':
      return 'name the evidence';
    case 'files-missing':
      return `put the files where they are said to be, or correct the paths: ${listed(missingFiles)}`;
    case 'no-outcome':
      return `write the outcome (${outcome('passed')}, ${outcome('rejected')} or ${outcome('deferred')})`;
    case 'deferred':
      return 'write the outcome once there is one';
    case 'rejected':
      return 'mend what was objected to and submit again';
  }
}

/** What to do about a step. */
export function toDo(step: OpenStep): string {
  return `${fieldOf(step.field)}: ${step.gaps.map((gap) => toDoFor(gap, step)).join(', ')}`;
}

export function fieldOf(field: FieldPath): string {
  return key(field);
}

export function members(kind: Share['kind'], count: number): string {
  return kind === 'dual-qualified' ? counted(count, 'dual-qualified teacher') : counted(count, 'industry expert');
}

export function share({ kind, count, team, campusOnly }: Share): string {
  return `${members(kind, count)} of ${String(team)} ${campusOnly ? 'on campus' : 'in the team'}`;
}

export function batches(exams: readonly BatchDay[]): string {
  return listed(exams.map(({ batch, date }) => `${batch} (${date})`));
}

export function passRate({ passed, base, of, batch }: PassRate): string {
  const who = of === 'sat' ? 'who sat' : 'registered';
  return `${batch === undefined ? 'Over the year' : `In batch ${batch}`} ${String(passed)} of ${String(base)} ${who} passed`;
}
