import type { Place } from './place.js';
import type { CallProblems } from './problems/call.js';
import type { DocumentProblems } from './problems/document.js';
import type { FolderProblems } from './problems/folder.js';
import type { HoursNotes } from './problems/hours.js';
import type { PolicyProblems } from './problems/policy.js';
import type { WorkbookProblems } from './problems/workbook.js';
import type { WritingProblems } from './problems/writing.js';

/** Every code of a Problem and the facts its sentence needs. Codes are never renamed (2-formats 2.4). */
export interface ProblemFacts
  extends
    CallProblems,
    DocumentProblems,
    FolderProblems,
    HoursNotes,
    PolicyProblems,
    WorkbookProblems,
    WritingProblems {}

export type ProblemCode = keyof ProblemFacts;

/** What is wrong (`error`) or worth knowing (`note`), where, and the facts; its sentence stands in `render/words`. */
export type Problem<Code extends ProblemCode = ProblemCode> = {
  readonly [C in Code]: {
    readonly code: C;
    readonly severity: 'error' | 'note';
    readonly place: Place;
    /** The field as its writer wrote it: key, column header, option. */
    readonly field?: string;
    /** What stands there. */
    readonly value?: string;
    /** The line of text that the place is in, for people who see it with a caret under `place.column`. */
    readonly excerpt?: string;
    readonly facts: ProblemFacts[C];
  };
}[Code];

interface Details {
  readonly field?: string | undefined;
  readonly value?: string | undefined;
}

function make<C extends ProblemCode>(
  severity: 'error' | 'note',
  code: C,
  place: Place,
  facts: ProblemFacts[C],
  details: Details,
): Problem<C> {
  return {
    code,
    severity,
    place,
    ...(details.field === undefined ? {} : { field: details.field }),
    ...(details.value === undefined ? {} : { value: details.value }),
    facts,
  };
}

/** A problem that stops the run: exit 2. */
export function errorAt<C extends ProblemCode>(
  code: C,
  place: Place,
  facts: ProblemFacts[C],
  details: Details = {},
): Problem<C> {
  return make('error', code, place, facts, details);
}

/** Something worth knowing that stops nothing. */
export function noteAt<C extends ProblemCode>(
  code: C,
  place: Place,
  facts: ProblemFacts[C],
  details: Details = {},
): Problem<C> {
  return make('note', code, place, facts, details);
}
