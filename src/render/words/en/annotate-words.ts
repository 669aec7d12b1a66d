import type { AnnotateWords } from '../annotate-words.js';

export const annotateWords: AnnotateWords = {
  suffix: '-marked',
  listName: 'To mend',
  intro: (workbook, marks) => [
    `${workbook}: ${String(marks)} to mend (“Place” leads to the cell)`,
    'This is a marked copy: mend the original and run onex again; the copy may then be deleted.',
  ],
  headings: { number: 'No.', where: 'Place', message: 'What is wrong', hint: 'How to mend it' },
  comment: (message, hint) => (hint === undefined ? message : `${message}\nTo mend it: ${hint}`),
  cut: '...',
  problems: {
    'annotated-copy': ({ facts, place }) => ({
      message: `${place.file} is a copy with ${String(facts.marks)} marked; the original ${facts.original} is as it was.`,
      hint: 'Mend the original as the comments say, then run onex again.',
    }),
    'not-annotated': ({ place }) => ({
      message: `${place.file} is built in an unusual way; marking it might damage the copy, so none was made.`,
      hint: 'Mend the cells listed above, or open it in Excel or WPS, save it as “Excel Workbook (*.xlsx)” and run onex again.',
    }),
    'nothing-to-annotate': () => ({
      message: 'None of this stands in a cell of a workbook: there is nothing to mark.',
      hint: 'Mend it at the files and lines given above.',
    }),
    'annotate-in-department': ({ value }) => ({
      message: `${value ?? ''} is the department's own folder: copies in it would be read as its workbooks next time.`,
      hint: 'Choose another folder for --annotate, for example one inside it.',
    }),
  },
};
