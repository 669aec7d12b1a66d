import type { Words } from './words.js';
import { annotateWords } from './en/annotate-words.js';
import { batchWords } from './en/batch-words.js';
import { besideWords } from './en/beside-words.js';
import { calendarWords } from './en/calendar-words.js';
import { callProblems } from './en/call-problems.js';
import { doctorWords } from './en/doctor-words.js';
import { documentProblems } from './en/document-problems.js';
import { folderProblems } from './en/folder-problems.js';
import { formsWords } from './en/forms-words.js';
import { help } from './en/help.js';
import { hoursWords } from './en/hours-words.js';
import { menuWords } from './en/menu-words.js';
import { initProblems } from './en/init-problems.js';
import { initWords } from './en/init-words.js';
import { policyProblems } from './en/policy-problems.js';
import { reportWords } from './en/report-words.js';
import { rulesWords } from './en/rules-words.js';
import { screen } from './en/screen.js';
import { traceWords } from './en/trace-words.js';
import { verdicts } from './en/verdicts.js';
import { verifyWords } from './en/verify-words.js';
import { verifyProblems } from './en/verify-problems.js';
import { workbookProblems } from './en/workbook-problems.js';
import { writingProblems } from './en/writing-problems.js';

export const en: Words = {
  language: 'en',
  annotate: annotateWords,
  batch: batchWords,
  help,
  doctor: doctorWords,
  menu: menuWords,
  screen,
  problems: {
    ...annotateWords.problems,
    ...batchWords.problems,
    ...callProblems,
    ...documentProblems,
    ...folderProblems,
    ...hoursWords.notes,
    ...initProblems,
    ...policyProblems,
    ...reportWords.problems,
    ...verifyProblems,
    ...workbookProblems,
    ...writingProblems,
  },
  verdicts,
  hours: hoursWords,
  calendar: calendarWords,
  forms: formsWords,
  init: initWords,
  report: reportWords,
  rules: rulesWords,
  trace: traceWords,
  beside: besideWords,
  verify: verifyWords,
};
