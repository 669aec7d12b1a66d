import type { College, CollegeTotals, Conflict, DepartmentRecord, NearMiss, SaidProblem } from '../model/college.js';
import { hoursToNumber } from '../model/hours.js';
import { noteAt, type Problem } from '../model/problem.js';
import { conflictInWords } from './in-words.js';
import type { Words } from './words/words.js';
import { amountJson, byKindJson, placeJson, problemJson } from './json.js';
import type { Dated, Speaker } from './report.js';

/** Everything that a batch prints at its end besides the college itself. */
export interface BatchEnd {
  readonly college: College;
  /** File name of the summary workbook; null when none was written. */
  readonly summary: string | null;
  /** File name of the college's page, when one was written (`--report`). */
  readonly report?: string;
  /** What is wrong with the batch itself and not with a department: the summary that could not be written. */
  readonly problems: readonly Problem[];
  readonly notes: readonly Problem[];
}

/** A near miss as a note, at the first of its places. */
export function nearMissNote({ parts, variants, departments, places }: NearMiss): readonly Problem[] {
  const [first] = places;
  if (first === undefined) return [];
  const [name = '', number = ''] = parts;
  const place = { ...first.place, file: `${first.folder}/${first.place.file}` };
  return [noteAt('near-person', place, { name, number, staffIds: variants, departments })];
}

/** What `batch --format json` prints (2-formats 2.4). */
export function batchJson({ college, summary, problems, notes, report }: BatchEnd, speaker: Speaker & Dated): object {
  const { root, departments, conflicts, totals } = college;
  return {
    onex: speaker.version,
    command: 'batch',
    asOf: speaker.asOf,
    root,
    departments: departments.map(departmentJson),
    conflicts: conflicts.map((conflict) => conflictJson(conflict, speaker)),
    problems: [
      ...departments.flatMap((department) => departmentProblemsJson(department, speaker)),
      ...problems.map((problem) => problemJson(problem, speaker)),
    ],
    notes: allNotes(college, notes).map((note) => problemJson(note, speaker)),
    totals: totalsJson(totals),
    summary,
    ...(report === undefined ? {} : { report }),
  };
}

function allNotes({ nearMisses }: College, notes: readonly Problem[]): readonly Problem[] {
  return [...notes, ...nearMisses.flatMap(nearMissNote)];
}

function departmentJson({ folder, name, exit, judged, workbook, problems }: DepartmentRecord): object {
  return {
    folder,
    name,
    exit,
    verdict: judged?.verdict ?? null,
    ready: judged?.ready ?? null,
    hours: judged === null ? null : hoursToNumber(judged.hours),
    amount: judged === null ? null : amountJson(judged.amount),
    workbook,
    problems: problems.length,
  };
}

function departmentProblemsJson({ folder, problems }: DepartmentRecord, { words }: Speaker): readonly object[] {
  return problems.map((problem) => saidProblemJson(problem, folder, words));
}

/** Where a department's problem stands, seen from the root. */
export function placeBelow(folder: string, { place, isOutput }: SaidProblem): SaidProblem['place'] {
  if (isOutput || place.file === '') return place;
  return { ...place, file: place.file === '.' ? folder : `${folder}/${place.file}` };
}

function saidProblemJson(problem: SaidProblem, folder: string, words: Words): object {
  const { code, severity, field, value } = problem;
  const { message, hint } = problem[words.language];
  return {
    code,
    severity,
    place: placeJson(placeBelow(folder, problem)),
    ...(field === undefined ? {} : { field }),
    ...(value === undefined ? {} : { value }),
    message,
    ...(hint === undefined ? {} : { hint }),
  };
}

function conflictJson(conflict: Conflict, { words }: Speaker): object {
  const { message, remedy } = conflictInWords(conflict, words);
  return {
    id: conflict.id,
    key: conflict.parts.join('|'),
    places: conflict.places.map(({ folder, place }) => ({ folder, ...placeJson(place) })),
    message: [message, remedy].join(words.verdicts.sentenceGap),
  };
}

function totalsJson({ hours, amount, byKind, ...counts }: CollegeTotals): object {
  return { ...counts, hours: hoursToNumber(hours), amount: amountJson(amount), byKind: byKindJson(byKind) };
}

// The events of `batch --format ndjson`, one a line as they happen.

/** The batch begins. */
export function startEvent(root: string, departments: number, speaker: Speaker & Dated): object {
  return { event: 'start', onex: speaker.version, command: 'batch', asOf: speaker.asOf, root, departments };
}

/** A department is done: what it came to, then each of its problems. */
export function departmentEvents(department: DepartmentRecord, speaker: Speaker): readonly object[] {
  return [
    { event: 'department', ...departmentJson(department) },
    ...departmentProblemsJson(department, speaker).map((problem) => ({ event: 'problem', ...problem })),
  ];
}

/** Everything is done: conflicts, then what else there is to say, then the summary. */
export function endEvents(
  { college, summary, problems, notes, report }: BatchEnd,
  exit: number,
  speaker: Speaker & Dated,
): readonly object[] {
  return [
    ...college.conflicts.map((conflict) => ({ event: 'conflict', ...conflictJson(conflict, speaker) })),
    ...allNotes(college, notes).map((note) => ({ event: 'note', ...problemJson(note, speaker) })),
    ...problemEvents(problems, speaker),
    {
      event: 'summary',
      exit,
      totals: totalsJson(college.totals),
      summary,
      ...(report === undefined ? {} : { report }),
    },
  ];
}

/** What is wrong with the call or with the batch itself. */
export function problemEvents(problems: readonly Problem[], speaker: Speaker): readonly object[] {
  return problems.map((problem) => ({ event: 'problem', ...problemJson(problem, speaker) }));
}
