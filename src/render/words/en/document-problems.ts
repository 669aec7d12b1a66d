import type { Place } from '../../../model/place.js';
import type { DocumentProblems, Expected, Found, YamlFault } from '../../../model/problems/document.js';
import type { ProblemWords, Sentence } from '../shape.js';
import { raiseLimit } from './raise-limit.js';

const FAULTS: Readonly<Record<YamlFault, Sentence>> = {
  tab: {
    message: 'This line is indented with a tab; YAML allows spaces only.',
    hint: 'Replace the tab by spaces, two for each level.',
  },
  'full-width-colon': {
    message: 'The colon is the full-width "：", so the key and its value cannot be told apart.',
    hint: 'Write an ASCII colon and a space, as in "name: Information Engineering".',
  },
  'space-after-colon': {
    message: 'There is no space behind the colon, so the key and its value cannot be told apart.',
    hint: 'Put a space behind the colon, as in "year: 2026".',
  },
  'missing-colon': {
    message: 'This line has no colon: which is the key, which the value?',
    hint: 'Write "key: value"; if the line goes on with the value above, join it to that line or indent it by two more spaces.',
  },
  'colon-in-value': {
    message: 'Two colons with a space stand in one line: which is the key, which the value?',
    hint: 'Write one key a line; put a value that has a colon into single quotes.',
  },
  indentation: {
    message: 'The indentation is wrong; it is unclear what this line belongs to.',
    hint: 'Align lines of one level, two more spaces for each deeper one; see whether the line before lacks its colon.',
  },
  'unclosed-quote': {
    message: 'The quote that opens here never closes.',
    hint: 'Close it with the same quote, or take both away.',
  },
  'unclosed-bracket': {
    message: 'The bracket that opens here never closes.',
    hint: 'Close it with "]" or "}", or write one entry a line behind "- ".',
  },
  backslash: {
    message: 'In double quotes a backslash "\\" has a meaning of its own; this one cannot be read.',
    hint: 'Use no quotes or single ones; a path may be written "evidence/file.pdf" too.',
  },
  'reserved-character': {
    message: 'A value cannot begin with a character such as @, ` or %.',
    hint: 'Put the whole value into single quotes.',
  },
  directive: {
    message: 'A line that begins with % has a meaning of its own; this one cannot be read.',
    hint: 'Delete the line, or put the value into single quotes.',
  },
  alias: {
    message: 'A value that begins with & or * has a meaning of its own; this one is misused.',
    hint: 'Put the whole value into single quotes.',
  },
  other: {
    message: 'This line is not YAML.',
    hint: 'Compare colons, quotes, brackets and indentation with a file in examples.',
  },
};

const EXPECTED: Readonly<Record<Expected, string>> = {
  text: 'text',
  date: 'a date',
  'yes-no': 'true or false',
  integer: 'an integer',
  yuan: 'an amount',
  choice: 'one of the options',
  map: 'a map with keys of its own',
  list: 'a list',
  any: 'something else',
};

const FOUND: Readonly<Record<Found, string>> = {
  text: 'text',
  number: 'a number',
  'yes-no': 'true or false',
  nothing: 'nothing',
  map: 'a map',
  list: 'a list',
};

const HOW: Readonly<Record<Expected, string>> = {
  text: 'Write the text behind the colon; put true or false into quotes where they are text.',
  date: 'Write a date behind the colon, such as 2026-03-01.',
  'yes-no': 'Write true or false behind the colon.',
  integer: 'Write an integer behind the colon.',
  yuan: 'Write an amount behind the colon, such as 45 or 33.33.',
  choice: 'Write one of the options behind the colon.',
  map: 'Write "key: value" in the following lines, one a line, two spaces further in.',
  list: 'Write one entry a line in the following lines, each behind "- ".',
  any: 'Compare with a file in examples.',
};

const COLON_HINT = 'The colon here is the full-width "："; write an ASCII colon and a space.';

function quoted(text: string | undefined): string {
  return text === undefined ? 'this' : `"${text}"`;
}

function stands(value: string | undefined): string {
  return value === undefined ? '' : `; here it is "${value}"`;
}

function listed(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}

function meant(nearest: string | undefined): string {
  return nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
}

function line(place: Place): string {
  return place.line === undefined ? 'above' : `in line ${String(place.line)}`;
}

/** Millions of bytes, rounded up: a file just over the limit must not be said to be as large as the limit. */
function megabytes(bytes: number): string {
  return (Math.ceil(bytes / 100_000) / 10).toFixed(1);
}

/** Sentences about YAML files and the documents in them. */
export const documentProblems: ProblemWords<DocumentProblems> = {
  'yaml-too-large': ({ facts }) => ({
    message: `The file has ${megabytes(facts.bytes)} MB, more than ${megabytes(facts.limit)} MB: no department or pilot file that somebody wrote.`,
    hint: `See whether another file was renamed. ${raiseLimit('yaml-bytes', facts.bytes)}`,
  }),
  'yaml-too-much': ({ facts }) => ({
    message: `The file has more than ${String(facts.limit)} words, signs and line ends: no department or pilot file that somebody wrote. It was not read.`,
    hint: `See whether another file was renamed; lists of people and work belong into workbooks (.xlsx). ${raiseLimit('yaml-pieces', facts.limit * 2)}`,
  }),
  'yaml-not-utf8': ({ facts }) => ({
    message: `The file is not UTF-8${facts.encoding === undefined ? '' : ` but, it seems, ${facts.encoding}`}; its text cannot be read.`,
    hint: 'Open it in an editor and save it with the encoding UTF-8.',
  }),
  'yaml-empty': () => ({
    message: 'The file is empty.',
    hint: 'Fill it in (first line "kind: department" or "kind: pilot"), or move it out of the folder.',
  }),
  'yaml-syntax': ({ facts }) => FAULTS[facts.fault],
  'yaml-several-documents': () => ({
    message: 'Several YAML documents in one file: another begins with the "---" of this line.',
    hint: 'Delete the "---", or save each document as its own file.',
  }),
  'yaml-not-a-map': ({ facts }) => ({
    message: `The whole file should be lines of "key: value"; here it is ${FOUND[facts.found]}.`,
    hint: facts.fullWidthColon ? COLON_HINT : 'Compare with a department.yaml in examples ("kind: department").',
  }),
  'yaml-key-not-text': ({ facts }) => ({
    message: `Before the colon should stand a key; here it is ${FOUND[facts.found]}.`,
    hint: 'Write the key before the colon; put text that has { } or [ ] into single quotes.',
  }),
  'yaml-merge-key': () => ({
    message: 'The merge key "<<" is not supported.',
    hint: 'Write the keys themselves here.',
  }),
  'yaml-unknown-alias': ({ value }) => ({
    message: `"${value ?? '*'}" refers to nothing that stands before it.`,
    hint: 'A value that begins with * has a meaning of its own; put plain text into single quotes.',
  }),
  'yaml-alias-in-itself': ({ value }) => ({
    message: `"${value ?? '*'}" refers to something that holds it.`,
    hint: 'Write the value itself here.',
  }),
  'yaml-alias-bomb': ({ facts }) => ({
    message: `The references with * come to more than ${String(facts.limit)} values.`,
    hint: 'Write the values themselves.',
  }),
  'yaml-too-deep': () => ({
    message: 'Brackets or indentation nest too deep for a department or pilot file.',
    hint: 'Compare brackets and indentation with a file in examples.',
  }),

  'missing-kind': ({ facts, field }) => ({
    message: `The file has no ${quoted(field)} (kind), so it is unclear whether it is a department or a pilot.`,
    hint:
      (facts.instead === undefined ? '' : `Should "${facts.instead}" be "kind"? `) +
      `Write "kind: …" in the first line (${listed(facts.options)}); move files that are not for onex out of the folder.`,
  }),
  'duplicate-key': ({ facts, field }) => ({
    message: `${quoted(field)} stands twice, the first time ${line(facts.first)}.`,
    hint: 'Keep one of them.',
  }),
  'both-spellings': ({ facts, field }) => ({
    message: `${quoted(field)} and "${facts.other}" ${line(facts.first)} are two spellings of one key.`,
    hint: 'Keep one of them.',
  }),
  'unknown-key': ({ facts, field }) => ({
    message: `There is no key ${quoted(field)}.${meant(facts.nearest)}`,
    hint:
      facts.nearest === undefined && facts.known.length > 0
        ? `Keys that may stand here: ${listed(facts.known)}.`
        : 'Correct the key, or delete it.',
  }),
  'missing-key': ({ field }) => ({
    message: `${quoted(field)} is missing; it is required.`,
    hint: 'Add the line, or a value behind its colon.',
  }),
  'ended-without-date': ({ field }) => ({
    message: `The pilot has ended, but ${quoted(field)} is missing.`,
    hint: 'Add the day on which it ended, such as 2026-06-30.',
  }),

  'wrong-type': ({ facts, field, value }) => ({
    message: `${quoted(field)} should be ${EXPECTED[facts.expected]}; here it is ${FOUND[facts.found]}${value === undefined ? '' : ` ("${value}")`}.`,
    hint: facts.fullWidthColon ? COLON_HINT : HOW[facts.expected],
  }),
  'empty-entry': ({ field }) => ({
    message: `An entry of ${quoted(field)} is empty.`,
    hint: 'Fill it in, or delete its "-".',
  }),
  'empty-list': ({ field }) => ({
    message: `${quoted(field)} needs at least one entry.`,
    hint: 'Add one, or delete the key.',
  }),
  'not-a-date': ({ facts, field, value }) => ({
    message: `${quoted(field)} should be a day that exists${stands(value)}.`,
    hint: `Write YYYY-MM-DD, such as ${facts.suggestion ?? '2026-03-01'}.`,
  }),
  'not-yes-no': ({ field, value }) => ({
    message: `${quoted(field)} is true or false${stands(value)}.`,
    hint: 'Write true or false (是 or 否); leave it empty while it is not known.',
  }),
  'not-an-integer': ({ field, value }) => ({
    message: `${quoted(field)} should be an integer${stands(value)}.`,
    hint: 'Write digits only: no quotes, unit or decimals.',
  }),
  'integer-out-of-range': ({ facts, field, value }) => ({
    message: `${quoted(field)} is at ${facts.bound} ${String(facts.limit)}${stands(value)}.`,
    hint: facts.limit >= 1000 ? 'Write years with four digits.' : 'Correct the number.',
  }),
  'not-an-amount': ({ field, value }) => ({
    message: `${quoted(field)} should be yuan per hour, at least 0, with at most two decimals${stands(value)}.`,
    hint: 'Write the number alone, such as 45 or 33.33: no quotes, no unit.',
  }),
  'not-a-choice': ({ facts, field, value }) => ({
    message: `${quoted(field)} has no such option${stands(value)}.${meant(facts.nearest)}`,
    hint: `Options: ${listed(facts.options)}.`,
  }),
  'not-an-id': ({ field, value }) => ({
    message: `${quoted(field)} takes letters, digits, "-" and "_" only${stands(value)}.`,
    hint: 'Write an id such as web-1 and keep it over the years.',
  }),

  'exam-counts-incomplete': ({ facts }) => ({
    message: `The counts of this exam are incomplete; missing: ${listed(facts.missing)}.`,
    hint: 'Give all three counts (registered, sat, passed) or none; without them the exams sheet is counted.',
  }),
  'exam-counts-contradict': ({ facts }) => ({
    message: `The counts of this exam contradict each other: ${String(facts.registered)} registered, ${String(facts.sat)} sat, ${String(facts.passed)} passed.`,
    hint: 'No more can pass than sat, and no more sit than registered.',
  }),
  'repeated-batch': ({ facts, value }) => ({
    message: `Exam batch ${quoted(value)} already stands ${line(facts.first)}.`,
    hint: 'Each batch stands once: merge the two or correct one.',
  }),
  'repeated-grade': ({ facts, value }) => ({
    message: `Grade ${quoted(value)} already stands ${line(facts.first)}.`,
    hint: 'Each grade stands once: merge the two or correct one.',
  }),
  'pause-reversed': ({ facts }) => ({
    message: `The pause runs backwards, from ${facts.from} to ${facts.to}.`,
    hint: 'It cannot begin after it ends.',
  }),
  'dates-contradict': ({ field, facts }) => ({
    message: `"${field ?? ''}" is ${facts.date}, before "${facts.otherField}" of ${facts.otherDate}${facts.other.line === undefined ? '' : ` (line ${String(facts.other.line)})`}.`,
    hint: 'The two cannot be in this order: correct the one that is wrong.',
  }),
};
