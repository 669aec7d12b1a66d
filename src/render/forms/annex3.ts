import { choiceName } from '../../dictionary/names.js';
import type { DocumentBlock, DocumentRow } from '../../model/document-description.js';
import { formatHours, sumHours } from '../../model/hours.js';
import { comparable, withoutSpace } from '../../model/text.js';
import { formWords } from '../words/zh/form-words.js';
import { heading, label, lines, listed, pairs, plain, signatures, title, value } from './cells.js';
import type { FormInput } from './form-input.js';

const words = formWords.annex3;
const SEPARATOR = '、';

/** Rows to write into where no training is planned yet. */
const EMPTY_ROWS = 8;

/** Points of room for what has to be written by hand. */
const ROOM = 90;

/** Annex 3: how students are to be trained; Art. 19(2) asks for it before the first training. */
export function annex3(input: FormInput): readonly DocumentBlock[] {
  const { pilot, department, exams, terms } = input;
  const classes = classesOf(input);
  const planned = exams.filter(({ date }) => date >= terms.window.from);
  return [
    title(words.title),
    heading(words.basics),
    pairs([
      [formWords.department, department?.name],
      [formWords.year, terms.year],
      [formWords.certificate, pilot.certificate.name],
      [formWords.level, choiceName('level', pilot.certificate.level, 'zh')],
      [formWords.major, pilot.major.name],
      [words.audience, classes.join(SEPARATOR)],
      [words.count, undefined],
    ]),
    heading(words.aims),
    lines([[words.aimsText, undefined]], ROOM),
    heading(words.content),
    lines([[words.contentText, undefined]], ROOM),
    heading(words.timetable),
    timetable(input),
    heading(words.teachers),
    teachers(input),
    heading(words.place),
    lines([[words.placeText, undefined]]),
    heading(words.exam),
    lines([
      [
        words.examText,
        planned.length === 0 ? undefined : planned.map(({ batch, date }) => words.examOn(batch, date)).join('\n'),
      ],
    ]),
    heading(words.safeguards),
    lines([[words.safeguardsText, undefined]], ROOM),
    signatures(words.signatures),
  ];
}

/** Each class once, however it is spelled; a row may name several. */
function classesOf({ trainings }: FormInput): readonly string[] {
  const named = trainings
    .flatMap(({ audience }) => audience.split(/[、，,；;\n]/u))
    .filter((name) => name.trim() !== '');
  return [...new Map(named.map((name) => [comparable(name), withoutSpace(name)])).values()];
}

/** The 培训 rows as the timetable; without any, rows to write into. */
function timetable({ trainings }: FormInput): DocumentBlock {
  const columns: readonly (readonly [string, number])[] = [
    [words.date, 16],
    [words.slot, 13],
    [words.className, 16],
    [words.teacher, 14],
    [words.hoursTitle, 9],
    [words.subject, 32],
  ];
  const rows = trainings.map((row): DocumentRow => ({
    cells: [
      plain(row.date, 'center'),
      plain(row.slot, 'center'),
      plain(row.audience),
      plain(row.staff.name),
      plain(formatHours(row.hours), 'center'),
      plain(row.remark ?? ''),
    ],
  }));
  if (rows.length === 0) {
    const empty: DocumentRow = { cells: columns.map(() => plain('')), height: 22 };
    const first: DocumentRow = { cells: [value(words.timetable, undefined, columns.length)] };
    return listed(columns, [first, ...Array.from({ length: EMPTY_ROWS }, () => empty)]);
  }
  const total: DocumentRow = {
    cells: [
      label(words.totalHours, 4),
      plain(formatHours(sumHours(trainings.map((row) => row.hours))), 'center'),
      plain(''),
    ],
  };
  return listed(columns, [...rows, total]);
}

function teachers({ team, trainings }: FormInput): DocumentBlock {
  const names = [...new Set([...trainings.map(({ staff }) => staff), ...team].map(({ name }) => name))];
  return lines([[words.teacher, names.length === 0 ? undefined : names.join(SEPARATOR)]]);
}
