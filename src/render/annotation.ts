import type { Annotation, ListedMark } from '../model/annotation.js';
import type { Problem } from '../model/problem.js';
import { cellText } from './cell-text.js';
import { heightFor } from './claim/cells.js';
import { problemInWords } from './in-words.js';
import type { Words } from './words/words.js';

const WIDTHS: readonly number[] = [8, 20, 60, 60];
const LOOK = { font: { name: '宋体', size: 11 } };

/** What is wrong in one workbook, as marks and as a list; `workbook` is what it is called. Every problem has a sheet. */
export function annotationOf(problems: readonly Problem[], workbook: string, words: Words): Annotation {
  const { annotate, screen } = words;
  const text = (plain: string): string => cellText(plain, annotate.cut);
  const rows = problems.map((problem, index): ListedMark => {
    const { message, hint } = problemInWords(problem, words);
    const { sheet = '', cell } = problem.place;
    const where = cell === undefined ? sheet : `${sheet}${screen.placeSeparator}${cell}`;
    const cells = [String(index + 1), where, message, hint ?? ''].map(text);
    return {
      cells,
      height: Math.max(...cells.map((one, column) => heightFor(one, WIDTHS[column] ?? 0, LOOK))),
      mark: { sheet, cell, comment: text(annotate.comment(message, hint)) },
    };
  });
  const { number, where, message, hint } = annotate.headings;
  return {
    listName: annotate.listName,
    intro: annotate.intro(workbook, rows.length).map(text),
    headings: [number, where, message, hint],
    widths: WIDTHS,
    linkColumn: 1,
    rows,
  };
}
