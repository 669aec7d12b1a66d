import type { Place } from './place.js';
import type { AnnotateProblems } from './problems/annotate.js';
import type { BatchProblems } from './problems/batch.js';
import type { CallProblems } from './problems/call.js';
import type { DocumentProblems } from './problems/document.js';
import type { FolderProblems } from './problems/folder.js';
import type { HoursNotes } from './problems/hours.js';
import type { InitProblems } from './problems/init.js';
import type { PolicyProblems } from './problems/policy.js';
import type { ReportProblems } from './problems/report.js';
import { byCodePoint } from './text.js';
import type { VerifyProblems } from './problems/verify.js';
import type { WorkbookProblems } from './problems/workbook.js';
import type { WritingProblems } from './problems/writing.js';

/** Every code of a Problem and the facts its sentence needs. Codes are never renamed (2-formats 2.4). */
export interface ProblemFacts
  extends
    AnnotateProblems,
    BatchProblems,
    CallProblems,
    DocumentProblems,
    FolderProblems,
    HoursNotes,
    InitProblems,
    PolicyProblems,
    ReportProblems,
    VerifyProblems,
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

/** Row and column of a cell, so that `B10` comes after `C9`. */
function cellRank(cell: string | undefined): readonly [number, number] {
  const [, letters = '', row = '0'] = /^([A-Z]*)(\d*)$/u.exec(cell ?? '') ?? [];
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return [Number(row), column];
}

/**
 * Problems by place: file in code-point order, line and column, or sheet as first met, row and column of the cell. Problems of
 * one place keep their order.
 */
export function sortByPlace(problems: readonly Problem[]): readonly Problem[] {
  const sheets = new Map<string, number>();
  for (const { place } of problems) {
    const sheet = `${place.file}\0${place.sheet ?? ''}`;
    // What is said of the whole file comes before its sheets.
    if (!sheets.has(sheet)) sheets.set(sheet, place.sheet === undefined ? -1 : sheets.size);
  }
  const rank = ({ place }: Problem): readonly number[] => [
    place.line ?? 0,
    place.column ?? 0,
    sheets.get(`${place.file}\0${place.sheet ?? ''}`) ?? 0,
    ...cellRank(place.cell),
  ];
  const ranked = problems.map((problem) => ({ problem, file: problem.place.file, rank: rank(problem) }));
  ranked.sort((one, other) => {
    const files = byCodePoint(one.file, other.file);
    if (files !== 0) return files;
    const differing = one.rank.findIndex((value, index) => value !== other.rank[index]);
    return (one.rank[differing] ?? 0) - (other.rank[differing] ?? 0);
  });
  return ranked.map(({ problem }) => problem);
}
