import { guideSheetName } from '../../../dictionary/names.js';
import type { Belonging, WorkbookLimit, WorkbookProblems } from '../../../model/problems/workbook.js';
import type { ProblemInWords, ProblemWords, Sentence } from '../shape.js';
import { raiseLimit } from './raise-limit.js';

const SAVE_AS = 'Open it in Excel or WPS, choose "Save as", "Excel workbook (*.xlsx)", and run onex again.';
const MEND_CELL = 'Correct this cell and save the workbook.';

function listed(names: readonly string[]): string {
  return names.length === 0 ? '(none)' : names.map((name) => `"${name}"`).join(', ');
}

function megabytes(bytes: number): string {
  return `${String(Math.round(bytes / 1_000_000))} MB`;
}

function meant(nearest: string | undefined): string {
  return nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
}

const NEW_WORKBOOK =
  'Make a new workbook in Excel or WPS, paste only the rows that count into it (as values), and save it as .xlsx in its place.';

/** Has `--limit` this one? */
function isAdjustable(limit: WorkbookLimit): boolean {
  return limit === 'inflated-bytes' || limit === 'cells' || limit === 'characters';
}

/** What there is too much of. */
const BEYOND: Readonly<Record<WorkbookLimit, (most: number) => string>> = {
  'inflated-bytes': (most) => `unpacks to more than ${megabytes(most)}`,
  ratio: (most) => `is packed more than ${String(most)} times, as no table is`,
  parts: (most) => `has more than ${String(most)} parts`,
  sheets: (most) => `has more than ${String(most)} sheets`,
  merges: (most) => `has a sheet with more than ${String(most)} merged cells`,
  reach: () => 'has a sheet that reaches too far to the right in too many rows',
  cells: (most) => `has more than ${String(most)} cells with something in them`,
  characters: (most) => `has more than ${String(most)} characters in its cells`,
  depth: () => 'nests deeper inside than any spreadsheet program writes',
  token: (most) => `has a single text or tag of more than ${String(most)} characters`,
};

function belongs({ type, choices, limit }: Belonging): string {
  switch (type) {
    case 'text':
      return 'text belongs here';
    case 'id':
      return 'an id belongs here, such as 20230017 (format the cell as text)';
    case 'date':
      return 'a date belongs here, such as 2026-03-01';
    case 'hours':
      return limit === undefined
        ? 'class hours above 0 with at most two decimals belong here, such as 2 or 1.5'
        : `class hours above 0, at most ${String(limit)}, with at most two decimals belong here, such as 2 or 1.5`;
    case 'yes-no':
      return 'yes or no belongs here';
    case 'grade':
      return 'a grade of four digits belongs here, such as 2024';
    case 'choice':
      return `one of ${listed(choices)} belongs here`;
    case 'names':
      return 'names belong here, separated by commas';
    case 'paths':
      return 'paths of files belong here, such as evidence/list.pdf, separated by commas';
  }
}

/** sheet "培训", cell G12 ("课时") */
function cell({ place, field }: Pick<ProblemInWords<unknown>, 'place' | 'field'>): string {
  return `Sheet "${place.sheet ?? ''}", cell ${place.cell ?? ''} ("${field ?? ''}")`;
}

function stands(value: string | undefined): string {
  return value === undefined || value === '' ? '' : `: "${value}"`;
}

function wrong(problem: ProblemInWords<{ readonly belongs: Belonging }>, what: string, hint = MEND_CELL): Sentence {
  return { message: `${cell(problem)} ${what}${stands(problem.value)}; ${belongs(problem.facts.belongs)}.`, hint };
}

export const workbookProblems: ProblemWords<WorkbookProblems> = {
  'workbook-zero-bytes': ({ place }) => ({
    message: `"${place.file}" is an empty file of 0 bytes.`,
    hint: 'Copying or downloading may not have finished: fetch the file again, or take it off the list.',
  }),
  'workbook-too-large': ({ place, facts }) => ({
    message: `"${place.file}" has ${megabytes(facts.bytes)}, over the limit of ${megabytes(facts.limit)}; it was not read.`,
    hint: `Pictures are the usual cause: delete them, or copy the data into a new workbook and save it as .xlsx. ${raiseLimit('workbook-bytes', facts.bytes)}`,
  }),
  'workbook-beyond-limit': ({ place, facts: { limit, most } }) => ({
    message: `"${place.file}" ${BEYOND[limit](most)}; it was not read.`,
    hint: NEW_WORKBOOK + (isAdjustable(limit) ? ' ' + raiseLimit(limit, most * 2) : ''),
  }),
  'workbook-old-format': ({ place }) => ({
    message: `"${place.file}" is an old Excel or WPS file (.xls, .et) that is merely named .xlsx; it cannot be read.`,
    hint: SAVE_AS,
  }),
  'workbook-binary': ({ place }) => ({
    message: `"${place.file}" is a binary workbook (.xlsb); it cannot be read.`,
    hint: SAVE_AS,
  }),
  'workbook-opendocument': ({ place }) => ({
    message: `"${place.file}" is an OpenDocument spreadsheet (.ods); it cannot be read.`,
    hint: SAVE_AS,
  }),
  'workbook-web-page': ({ place }) => ({
    message: `"${place.file}" holds a web page or XML text, not an Excel workbook (some systems export "Excel" like that).`,
    hint: SAVE_AS,
  }),
  'workbook-text': ({ place }) => ({
    message: `"${place.file}" holds plain text (such as .csv) and is merely named .xlsx; it cannot be read.`,
    hint: SAVE_AS,
  }),
  'workbook-other-format': ({ place }) => ({
    message: `"${place.file}" is not an Excel workbook; it cannot be read.`,
    hint: SAVE_AS,
  }),
  'workbook-encrypted': ({ place }) => ({
    message: `"${place.file}" is locked with a password; it cannot be read.`,
    hint: 'Open it in Excel or WPS, remove the password that opens it (File, Info), save it as .xlsx and run onex again.',
  }),
  'workbook-truncated': ({ place }) => ({
    message: `"${place.file}" is incomplete: its end is missing. Copying, downloading or syncing has probably not finished.`,
    hint: 'Fetch the whole file again; if Excel or WPS still opens it, save it as a new .xlsx.',
  }),
  'workbook-damaged': ({ place, facts }) => ({
    message: `"${place.file}" is damaged: its part "${facts.part}" is missing or makes no sense.`,
    hint: 'Open it in Excel or WPS (it will offer to repair it), save it as a new .xlsx and run onex again.',
  }),

  'sheet-unknown': ({ place, facts }) =>
    place.sheet === guideSheetName
      ? { message: `Sheet "${guideSheetName}" only explains the others; it is not read.` }
      : facts.like === undefined
        ? {
            message: `Sheet "${place.sheet ?? ''}" is not a sheet that onex knows; it was not read.${meant(facts.nearest)}`,
            hint: `The sheets of a ledger are ${listed(facts.known)}.`,
          }
        : {
            message: `Sheet "${place.sheet ?? ''}" was not read, but ${String(facts.like.rows)} of its rows look like those of ${facts.like.sheet}: if they count, rename the sheet to ${facts.like.sheet}, or none of them does.`,
            hint: 'If they do not count, move the sheet out of this workbook.',
          },
  'sheet-hidden': ({ place, facts }) => ({
    message:
      facts.like === undefined
        ? `Sheet "${place.sheet ?? ''}" is hidden; it was not read.`
        : `Sheet "${place.sheet ?? ''}" is hidden and was not read, but ${String(facts.like.rows)} of its rows look like those of ${facts.like.sheet}: if they count, unhide and save it, or none of them does.`,
    hint: 'If it holds something that counts, unhide it and save the workbook.',
  }),
  'sheet-empty': ({ place }) => ({ message: `Sheet "${place.sheet ?? ''}" holds nothing and was skipped.` }),
  'no-known-sheet': ({ place, facts }) => ({
    message: `"${place.file}" has no sheet that onex knows, only ${listed(facts.found)}.`,
    hint: `The sheets of a ledger are ${listed(facts.known)}; if this is no ledger, list the workbooks to use in department.yaml (workbooks).`,
  }),

  'missing-column': ({ place, field, facts }) => ({
    message:
      facts.headerRow === undefined
        ? `Sheet "${place.sheet ?? ''}" lacks the column "${field ?? ''}": no header row was found.`
        : `Sheet "${place.sheet ?? ''}" lacks the column "${field ?? ''}": row ${String(facts.headerRow)} was taken as its ` +
          `header, which has ${listed(facts.found)}.` +
          (facts.nearest === undefined ? '' : ` Is "${facts.nearest}" meant to be "${field ?? ''}"?`),
    hint: `Add the column "${field ?? ''}" to the header row, or correct its name; the header must stand in one row.`,
  }),
  'duplicate-column': ({ place, field, facts }) => ({
    message: `Sheet "${place.sheet ?? ''}" has two columns "${field ?? ''}": ${facts.first} and ${place.cell ?? ''}; which counts is not clear.`,
    hint: 'Delete one of them, or give the one that does not count another name.',
  }),
  'extra-column': ({ place, field, facts }) => ({
    message: `Sheet "${place.sheet ?? ''}", ${place.cell ?? ''}: onex does not know a column "${field ?? ''}"; it was not read.${meant(facts.nearest)}`,
  }),

  'row-skipped': ({ place, facts }) => ({
    message: `Sheet "${place.sheet ?? ''}": the row of ${place.cell ?? ''} begins with "${facts.word}" and was not read as data.`,
  }),
  'rows-hidden': ({ place, facts }) => ({
    message:
      `Sheet "${place.sheet ?? ''}" has hidden rows (` +
      facts.runs.map(({ from, to }) => (from === to ? String(from) : `${String(from)}–${String(to)}`)).join(', ') +
      ', probably by a filter); they were read all the same.',
    hint: 'Delete rows that should not count: hiding them is not enough.',
  }),

  'merged-hours': ({ place, field, value, facts }) => ({
    message:
      `${cell({ place, field })} is merged over ${String(facts.rows)} rows${stands(value)}; ` +
      'merged hours would be paid once for each row.',
    hint: 'Unmerge the cell and write the hours of each row.',
  }),
  'cell-blank': (problem) => wrong(problem, 'is blank'),
  'staff-id-blank': (problem) => ({
    message: `${cell(problem)} is blank; an id belongs here, such as 20230017 (format the cell as text).`,
    hint: 'Fill in the person’s staff id and save. To people from outside who have none the department gives a number of its own, such as W01, that nobody else has, the same in every sheet.',
  }),
  'cell-error': (problem) =>
    wrong(problem, 'holds an error value', 'Correct the formula, or type the value, and save.'),
  'formula-without-value': (problem) =>
    wrong(
      { ...problem, value: undefined },
      'holds a formula, but the file lacks its result',
      'Open the file in Excel or WPS (which calculates it), save it and run onex again; or type the value.',
    ),
  'cell-unreadable': (problem) => wrong(problem, 'cannot be understood'),
  'date-impossible': (problem) => ({
    message: `${cell(problem)} names a day that no calendar has${stands(problem.value)}.`,
    hint: 'Check year, month and day, for example 2026-02-28.',
  }),
  'date-bare-number': (problem) => ({
    message:
      `${cell(problem)} holds a number, not a date${stands(problem.value)}` +
      (problem.facts.wouldBe === undefined
        ? '.'
        : ` (as a date serial of Excel it would be ${problem.facts.wouldBe}).`),
    hint: 'Format the cell as a date and check what it then shows, or write it like 2026-03-01.',
  }),
  'date-without-year': (problem) => ({
    message: `${cell(problem)} has no year, so the day is not certain${stands(problem.value)}.`,
    hint: 'Write the whole date, for example 2026-03-01.',
  }),
  'hours-not-positive': (problem) => wrong(problem, 'must be above 0'),
  'hours-too-many': (problem) => ({
    message: `${cell(problem)} has more than the ${String(problem.facts.limit)} class hours a row may have${stands(problem.value)}.`,
    hint: 'Check it; write the classes of several days in several rows.',
  }),
  'hours-too-precise': (problem) => ({
    message: `${cell(problem)} has more than two decimals${stands(problem.value)}.`,
    hint: 'Write class hours with at most two decimals, such as 1.01.',
  }),
  'became-date': (problem) =>
    wrong(
      problem,
      'was turned into a date or time by Excel, and what was typed (perhaps 1-2) is lost',
      'Format the cell as text first, then type it again.',
    ),
  'id-digits-lost': (problem) => ({
    message: `${cell(problem)} has an id of more than 15 digits that was kept as a number; Excel has lost its last digits${stands(problem.value)}.`,
    hint: 'Format the column as text first, then type the ids again.',
  }),
  'choice-unknown': (problem) => ({
    message:
      `${cell(problem)} is not one of ${listed(problem.facts.choices)}${stands(problem.value)}.` +
      meant(problem.facts.nearest),
    hint: MEND_CELL,
  }),

  'too-many-cell-errors': ({ place, facts }) => ({
    message: `More than ${String(facts.most)} cells of "${place.sheet ?? ''}" are wrong; from the row of ${place.cell ?? ''} on nothing was read.`,
    hint: 'Most likely a whole column is wrong or stands under the wrong header: mend the first few and run again.',
  }),
  'cell-read-as': (problem) => ({
    message: `${cell(problem)} was read as "${problem.facts.as}"${stands(problem.value)}.`,
  }),
};
