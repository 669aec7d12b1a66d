import type { Words } from './words.js';
import { calendarWords } from './en/calendar-words.js';
import { callProblems } from './en/call-problems.js';
import { documentProblems } from './en/document-problems.js';
import { folderProblems } from './en/folder-problems.js';
import { help } from './en/help.js';
import { hoursWords } from './en/hours-words.js';
import { menuWords } from './en/menu-words.js';
import { policyProblems } from './en/policy-problems.js';
import { rulesWords } from './en/rules-words.js';
import { screen } from './en/screen.js';
import { traceWords } from './en/trace-words.js';
import { verdicts } from './en/verdicts.js';
import { workbookProblems } from './en/workbook-problems.js';
import { writingProblems } from './en/writing-problems.js';

export const en: Words = {
  language: 'en',
  help,
  menu: menuWords,
  screen,
  problems: {
    ...callProblems,
    ...documentProblems,
    ...folderProblems,
    ...hoursWords.notes,
    ...policyProblems,
    ...workbookProblems,
    ...writingProblems,
  },
  verdicts,
  hours: hoursWords,
  calendar: calendarWords,
  rules: rulesWords,
  trace: traceWords,
};
