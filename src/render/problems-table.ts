import { elsewhere, errorsToldOnce, toldOnce, type ToldOnce } from './alike.js';
import { displayWidth } from './display-width.js';
import { problemInWords } from './in-words.js';
import { paint } from './paint.js';
import type { Place } from '../model/place.js';
import type { Problem } from '../model/problem.js';
import type { Screen } from './report.js';
import type { Words } from './words/words.js';
import { hanging, wrapText } from './wrap.js';

const INDENT = 4;

/** Columns shown to the left of a caret when a line of text is too long to be shown whole. */
const BEFORE_CARET = 20;

/**
 * What is wrong, in the order given, errors before notes: under each file its places, what is wrong there, how to mend it, and the
 * line of text with a caret under it. Many that say the same are told once.
 */
export function problemsTable(problems: readonly Problem[], screen: Screen): string {
  const { words, width, colour } = screen;
  const errors = problems.filter(({ severity }) => severity === 'error');
  const notes = problems.filter(({ severity }) => severity === 'note');
  const lines: string[] = [];
  let file: string | undefined;
  for (const one of [...errorsToldOnce(errors, words), ...toldOnce(notes)]) {
    const { place } = one.first;
    if (place.file !== file) {
      file = place.file;
      if (lines.length > 0) lines.push('');
      lines.push(...wrapText(file === '' ? words.screen.call : file, width).map(paint(colour).bold));
    }
    lines.push(...problemBlock(one, screen));
  }
  const copies = problems.some(({ code }) => code === 'annotated-copy');
  lines.push('', ...wrapText(words.screen.problems(errors.length, notes.length, copies), width));
  return `${lines.join('\n')}\n`;
}

function problemBlock(told: ToldOnce, { words, width, colour }: Screen): readonly string[] {
  const { bad, doubt, dim } = paint(colour);
  const problem = told.first;
  const { message, hint } = problemInWords(problem, words);
  const isError = problem.severity === 'error';
  const severity = `[${isError ? 'x' : '!'}] ${words.screen.severities[problem.severity]}`;
  const where = withinFile(problem.place, problem.field, words);
  const [head = severity, ...more] = wrapText(where === '' ? severity : `${severity}  ${where}`, width - 2);
  return [
    `  ${(isError ? bad : doubt)(head)}`,
    ...more.map((line) => `  ${line}`),
    ...wrapText(message + elsewhere(told, words), width - INDENT).map((line) => ' '.repeat(INDENT) + line),
    ...excerptLines(problem, width).map(dim),
    ...(hint === undefined ? [] : hanging(words.screen.hint, hint, INDENT, width)),
  ];
}

/** Where in its file: line and column, or sheet and cell; for a wrong call the option. What is no option stands in the message. */
function withinFile({ file, line, column, sheet, cell }: Place, field: string | undefined, { screen }: Words): string {
  if (line !== undefined) return screen.lineOf(line, column);
  if (sheet !== undefined) return [sheet, ...(cell === undefined ? [] : [cell])].join(screen.placeSeparator);
  return file === '' && field?.startsWith('-') === true ? field : '';
}

/** The line of text, as much of it as fits around the column, and a caret under the column. */
function excerptLines({ excerpt, place }: Problem, width: number): readonly string[] {
  if (excerpt === undefined || place.line === undefined) return [];
  const gutter = `${' '.repeat(INDENT)}${String(place.line)} | `;
  const text = excerpt.replaceAll('\t', ' ').trimEnd();
  const column = place.column ?? 1;
  const room = Math.max(10, width - gutter.length);
  const isWhole = displayWidth(text) <= room;
  const start = isWhole ? 0 : Math.max(0, column - 1 - BEFORE_CARET);
  const before = (start > 0 ? '...' : '') + text.slice(start, column - 1);
  const shown = isWhole ? text : fitting(before + text.slice(column - 1), room);
  const lines = [gutter + shown];
  if (place.column !== undefined) {
    lines.push(`${' '.repeat(gutter.length - 2)}| ${' '.repeat(displayWidth(before))}^`);
  }
  return lines;
}

/** The beginning of a text, with an ellipsis for what does not fit. */
function fitting(text: string, room: number): string {
  if (displayWidth(text) <= room) return text;
  let head = '';
  for (const character of text) {
    if (displayWidth(head + character) > room - 3) break;
    head += character;
  }
  return `${head}...`;
}
