import { choiceName } from '../dictionary/names.js';
import type { College, DepartmentRecord, FolderPlace, SaidProblem } from '../model/college.js';
import { formatHours } from '../model/hours.js';
import type { Problem } from '../model/problem.js';
import { formatYuan } from '../model/yuan.js';
import { nearMissNote, placeBelow, type BatchEnd } from './batch-json.js';
import { titleBlock } from './common-blocks.js';
import { grid, type GridColumn } from './grid.js';
import { conflictInWords, placeInWords, problemInWords } from './in-words.js';
import { MARKS, paint } from './paint.js';
import { placesInShort } from './places.js';
import type { Dated, Screen } from './report.js';
import { hanging, wrapText } from './wrap.js';

/** More problems of one department than this bury the others; how many more there are, and where, is said. */
const PROBLEMS_SHOWN = 3;

const INDENT = 4;

/** Where the files of a batch went, as the user wrote the folder; undefined: nothing was written. */
export interface BatchWritten {
  readonly writtenTo: string | undefined;
}

/** `batch` on the terminal: the departments, what failed, what collides, the totals, the files. */
export function batchView(
  { college, summary, notes, report }: BatchEnd,
  written: BatchWritten,
  screen: Screen & Dated,
): string {
  const words = screen.words.batch;
  const lines = [
    ...titleBlock(`${words.title(college.root)}  ${words.asOf(screen.asOf)}`, screen),
    '',
    ...departmentLines(college.departments, screen),
    ...failedBlock(college.departments, screen),
    ...conflictsBlock(college, screen),
    ...noticesBlock([...notes, ...college.nearMisses.flatMap(nearMissNote)], screen),
    '',
    ...words.totals(college.totals).flatMap((text) => wrapText(text, screen.width).map(paint(screen.colour).bold)),
    ...filesBlock(college, { summary, report }, written, screen),
  ];
  return `${lines.join('\n')}\n`;
}

/** A department as it is called: its name, with its folder where that says more. */
function called({ folder, name }: Pick<DepartmentRecord, 'folder' | 'name'>): string {
  return name === null || name === folder ? folder : `${name} (${folder})`;
}

function stateOf({ judged }: DepartmentRecord, { words }: Screen): string {
  if (judged === null) return words.batch.notDone;
  return judged.ready ? words.batch.ready : words.batch.notReady;
}

function cellsOf(department: DepartmentRecord, screen: Screen): readonly string[] {
  const { judged, problems } = department;
  const { language } = screen.words;
  return [
    called(department),
    judged === null ? '' : choiceName('verdict', judged.verdict, language),
    stateOf(department, screen),
    judged === null ? '' : formatHours(judged.hours),
    judged === null || judged.amount === null ? '' : formatYuan(judged.amount),
    problems.length === 0 ? '' : String(problems.length),
  ];
}

function departmentLines(departments: readonly DepartmentRecord[], screen: Screen): readonly string[] {
  const { columns } = screen.words.batch;
  const titles: readonly GridColumn[] = [
    { title: columns.department, align: 'left' },
    { title: columns.verdict, align: 'left' },
    { title: columns.ready, align: 'left' },
    { title: columns.hours, align: 'right' },
    { title: columns.amount, align: 'right' },
    { title: columns.problems, align: 'right' },
  ];
  const rows = departments.map((department) => cellsOf(department, screen));
  const table = grid(titles, rows, screen.width);
  if (table) return table;
  // Too narrow for a table: a line a department says the same.
  return rows.flatMap(([name = '', ...rest]) =>
    hanging(
      '- ',
      [name, ...rest].filter((text) => text !== '').join(screen.words.screen.listSeparator),
      0,
      screen.width,
    ),
  );
}

function failedBlock(departments: readonly DepartmentRecord[], screen: Screen): readonly string[] {
  const failed = departments.filter(({ judged }) => judged === null);
  if (failed.length === 0) return [];
  const { words, width, colour } = screen;
  return [
    '',
    words.batch.failedTitle(failed.length),
    ...failed.flatMap((department) => {
      const more = department.problems.length - PROBLEMS_SHOWN;
      return [
        ...hanging(`[${MARKS.fail}] `, called(department), 0, width).map(paint(colour).bad),
        ...department.problems
          .slice(0, PROBLEMS_SHOWN)
          .flatMap((problem) => saidLines(problem, department.folder, screen)),
        ...(more > 0 ? hanging('- ', words.batch.moreProblems(more), INDENT, width) : []),
      ];
    }),
  ];
}

function saidLines(problem: SaidProblem, folder: string, { words, width }: Screen): readonly string[] {
  const { message, hint } = problem[words.language];
  const where = placeInWords(placeBelow(folder, problem), words);
  const text = where === '' ? message : `${where}${words.screen.labelSeparator}${message}`;
  return [
    ...hanging('- ', text, INDENT, width),
    ...(hint === undefined ? [] : hanging(words.screen.hint, hint, INDENT + 2, width)),
  ];
}

function below({ folder, place }: FolderPlace): FolderPlace['place'] {
  return { ...place, file: `${folder}/${place.file}` };
}

function conflictsBlock({ conflicts }: College, screen: Screen): readonly string[] {
  const { words, width, colour } = screen;
  if (conflicts.length === 0) return ['', words.batch.noConflicts];
  const { doubt, dim } = paint(colour);
  return [
    '',
    words.batch.conflictsTitle(conflicts.length),
    ...conflicts.flatMap((conflict) => {
      const { message, remedy } = conflictInWords(conflict, words);
      return [
        ...hanging(`[${MARKS.risk}] `, words.batch.conflictNames[conflict.id], 0, width).map(doubt),
        ...hanging('', message, INDENT, width),
        ...hanging(words.screen.remedy, remedy, INDENT, width),
        ...placesInShort(conflict.places.map(below), words)
          .flatMap((place) => hanging(words.screen.source, place, INDENT, width))
          .map(dim),
      ];
    }),
  ];
}

function noticesBlock(notes: readonly Problem[], screen: Screen): readonly string[] {
  if (notes.length === 0) return [];
  return ['', screen.words.batch.notes(notes.length), ...notes.flatMap((note) => noticeLines(note, screen))];
}

function noticeLines(problem: Problem, { words, width }: Screen): readonly string[] {
  const { message, hint } = problemInWords(problem, words);
  const where = placeInWords(problem.place, words);
  const text = where === '' ? message : `${where}${words.screen.labelSeparator}${message}`;
  return [...hanging('- ', text, 0, width), ...(hint === undefined ? [] : hanging(words.screen.hint, hint, 2, width))];
}

function filesBlock(
  { departments }: College,
  { summary, report }: { readonly summary: string | null; readonly report: string | undefined },
  { writtenTo }: BatchWritten,
  { words, width }: Screen,
): readonly string[] {
  if (writtenTo === undefined) return wrapText(words.batch.nothingWritten, width);
  const claims = departments.filter(({ sha256 }) => sha256 !== null).length;
  return [
    ...wrapText(words.batch.written(claims, writtenTo), width),
    ...(summary === null ? [] : hanging(words.batch.summary, `${writtenTo}/${summary}`, 0, width)),
    ...(report === undefined ? [] : hanging(words.report.terminal.written, `${writtenTo}/${report}`, 0, width)),
  ];
}

/** What is said beside the answer, on stderr: each message with what to do. */
export function noticesView(problems: readonly Problem[], screen: Screen): string {
  return problems
    .flatMap((problem) => noticeLines(problem, screen))
    .map((line) => `${line}\n`)
    .join('');
}

/** How a department came out, for the line that says it is done. */
export function doneInWords(department: DepartmentRecord, resumed: boolean, screen: Screen): string {
  const words = screen.words.batch;
  const { judged, exit, problems } = department;
  if (judged === null) return words.failed(exit, problems.length);
  const how = [stateOf(department, screen), screen.words.screen.hours(formatHours(judged.hours))];
  return [...how, ...(resumed ? [words.resumed] : [])].join('  ');
}
