import type { Words } from './words.js';
import { calendarWords } from './zh/calendar-words.js';
import { callProblems } from './zh/call-problems.js';
import { documentProblems } from './zh/document-problems.js';
import { folderProblems } from './zh/folder-problems.js';
import { help } from './zh/help.js';
import { hoursWords } from './zh/hours-words.js';
import { menuWords } from './zh/menu-words.js';
import { policyProblems } from './zh/policy-problems.js';
import { rulesWords } from './zh/rules-words.js';
import { screen } from './zh/screen.js';
import { traceWords } from './zh/trace-words.js';
import { verdicts } from './zh/verdicts.js';
import { workbookProblems } from './zh/workbook-problems.js';
import { writingProblems } from './zh/writing-problems.js';

export const zh: Words = {
  language: 'zh',
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
