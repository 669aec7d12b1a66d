import type { Words } from './words.js';
import { annotateWords } from './zh/annotate-words.js';
import { batchWords } from './zh/batch-words.js';
import { besideWords } from './zh/beside-words.js';
import { calendarWords } from './zh/calendar-words.js';
import { callProblems } from './zh/call-problems.js';
import { doctorWords } from './zh/doctor-words.js';
import { documentProblems } from './zh/document-problems.js';
import { folderProblems } from './zh/folder-problems.js';
import { formsWords } from './zh/forms-words.js';
import { help } from './zh/help.js';
import { hoursWords } from './zh/hours-words.js';
import { menuWords } from './zh/menu-words.js';
import { initProblems } from './zh/init-problems.js';
import { initWords } from './zh/init-words.js';
import { policyProblems } from './zh/policy-problems.js';
import { reportWords } from './zh/report-words.js';
import { rulesWords } from './zh/rules-words.js';
import { screen } from './zh/screen.js';
import { traceWords } from './zh/trace-words.js';
import { verdicts } from './zh/verdicts.js';
import { verifyWords } from './zh/verify-words.js';
import { verifyProblems } from './zh/verify-problems.js';
import { workbookProblems } from './zh/workbook-problems.js';
import { writingProblems } from './zh/writing-problems.js';

export const zh: Words = {
  language: 'zh',
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
