import type { RemedyFacts } from '../../../model/verdict-facts.js';
import type { Phrases } from '../shape.js';
import { batches, column, counted, fieldOf, key, listed, members, sheet, toDo } from './verdict-parts.js';

export const verdictRemedies: Phrases<RemedyFacts> = {
  attest: ({ field }) => `Say in ${fieldOf(field)} whether it is met, and name the evidence.`,
  'meet-condition': ({ field }) => `Meet the condition first, then set ${fieldOf(field)} to met and name the evidence.`,
  'attach-evidence': ({ field }) => `Name the evidence files in ${fieldOf(field)}.`,
  'restore-files': ({ files }) => `Put the files where they are said to be, or correct the paths: ${listed(files)}.`,
  'complete-step': (step) => `${toDo(step)}.`,
  'complete-steps': ({ steps }) => `${steps.map(toDo).join('; ')}.`,
  'resubmit-step': ({ field }) => `Mend what was objected to, submit again, and update ${fieldOf(field)}.`,

  'fill-enrolment': ({ major }) =>
    `Fill in ${key(['pilot', 'enrolment'])}, or list the full-time students of the major ${major} in ${sheet('students')}.`,
  'await-enrolment': ({ empty, required, earliest }) =>
    `If students did enter in ${listed(empty)}, add that grade; else ${String(required)} more years of intake in a row are needed: apply once the grade of ${String(earliest)} has entered, at the earliest.`,
  'fill-intake': ({ years }) => `Add the intake of ${listed(years)} in ${key(['pilot', 'enrolment', 'admitted'])}.`,
  'add-classes': ({ grades }) =>
    `${grades.map(({ grade, short }) => `${String(grade)}: add ${counted(short, 'class', 'classes')}`).join('; ')}; fill in what was left out.`,
  'add-students': ({ grades }) =>
    `${grades.map(({ grade, short }) => `${String(grade)}: add ${counted(short, 'student')}`).join('; ')}; fill in what was left out.`,
  'add-students-in-all': ({ short }) => `Add ${counted(short, 'student')} in all; fill in what was left out.`,
  'reconcile-enrolment': ({ grades }) =>
    `Check ${listed(grades)} and make ${key(['pilot', 'enrolment'])} and ${sheet('students')} agree.`,
  'add-members': ({ kind, add, count, team, percent, recognise }) =>
    `Add ${members(kind, add)} (${String(count)} of ${String(team)} meets ${String(percent)} %)${recognise === undefined ? '' : `, or have ${String(recognise)} more of the present team recognised`}.`,
  'fill-team': () => `Write the pilot's id or certificate in ${column('staff', 'pilots')}.`,
  'name-directory': () =>
    `Say in ${key(['pilot', 'certificate', 'directory'])} which published catalogue lists the certificate.`,
  'mend-order': ({ steps }) =>
    `Check and correct the dates of ${listed(steps.map((step) => key(['pilot', 'procedure', step])))}; take the steps that were left out.`,

  'train-teachers': ({ names }) =>
    `Have ${listed(names)} trained and certified, then add it in ${column('staff', 'trainedFor')}.`,
  'fill-teachers': ({ major }) =>
    `Name the pilot in ${column('staff', 'pilots')}, or ${major} in ${column('staff', 'majors')}.`,
  'submit-lists': ({ exams }) =>
    `Hand in the candidate lists of ${batches(exams)} and fill in ${key(['pilot', 'exams', 'listSubmittedOn'])}.`,
  'submit-lists-earlier': ({ exams }) =>
    `Check the dates of the lists of ${batches(exams)}; if they are right, explain it to the pilot office and hand in before the exam from now on.`,
  'issue-certificates': ({ exams }) =>
    `Have the certificates of ${batches(exams)} issued and fill in ${key(['pilot', 'exams', 'certificatesIssuedOn'])}.`,
  'submit-reports': ({ missing }) => `Hand in ${listed(missing)} and record the dates in ${sheet('reports')}.`,
  'mend-returned-reports': ({ returned }) => `Mend ${listed(returned)} as the review asks and hand in again.`,
  'report-in-time': () => 'Hand in on or before the due date from now on.',
  'fill-reports': () =>
    `Record the reports in ${sheet('reports')}, or fill in ${key(['pilot', 'reporting', 'firstDue'])}.`,
  'add-courses': ({ add, min }) => `Open ${counted(add, 'more integrated course')} to reach ${String(min)}.`,
  'drop-courses': ({ drop, max }) =>
    `Take ${counted(drop, 'course')} off the integrated ones, to have no more than ${String(max)} (core courses only).`,
  'fill-courses': () => `List the courses in ${key(['pilot', 'courses'])} and say which are integrated.`,
  'submit-plan': () =>
    `Hand in the training plan (annex 3) before training begins and fill in ${key(['pilot', 'trainingPlan'])}.`,
  'submit-plan-first': ({ first }) =>
    `Check the date of the plan and of the first training (${first}); if they are right, explain it to the pilot office and hand in before training from now on.`,
  'attach-plan-file': ({ file }) =>
    file === undefined
      ? `Name the file of the plan in ${key(['pilot', 'trainingPlan', 'file'])}.`
      : `Put the file where it is said to be, or correct the path: ${file}.`,
  'renew-plan': ({ from }) =>
    `If there is another plan for the year from ${from}, name that one; if the old one still holds, confirm it with the pilot office.`,
  'finish-tasks': ({ open, year, overdue }) =>
    `Finish ${listed(open)} ${overdue ? 'now' : `by the end of ${String(year)}`} and say so in ${key(['pilot', 'tasks'])}.`,
  'fill-tasks': () => `List the tasks of the year in ${key(['pilot', 'tasks'])}, and which are done.`,
  'submit-overdue-reports': ({ due }) => `Hand in the biweekly reports due on ${listed(due)} now.`,
  'keep-interval': ({ limit }) =>
    `A gap that has happened cannot be mended: explain it to the pilot office, and let no ${String(limit)} days pass between reports from now on.`,
  'answer-violation': () =>
    'Put right what the inspectors found and talk to the leading group; correct the entry if it is wrong.',
  'finish-rectification': ({ issues }) =>
    `Put right: ${listed(issues)}, and fill in ${key(['pilot', 'rectifications', 'doneOn'])}.`,
  'raise-pass-rate': ({ shortBy, passed, base, percent }) =>
    `${counted(shortBy, 'more pass', 'more passes')} would do (${String(passed)} of ${String(base)} meets ${String(percent)} %); check the results, and update them after a resit.`,
  'fill-results': ({ batches: unknown }) =>
    `Fill in how many registered, sat and passed in ${listed(unknown)}, or record the results in ${sheet('exams')}.`,
  'reconcile-counts': ({ batches: differing }) =>
    `Check ${listed(differing)} and make ${key(['pilot', 'exams'])} of the pilot's file and ${sheet('exams')} agree.`,

  'name-liaison': () => `Write name and phone of the liaison in ${key(['department', 'liaison'])}.`,
  'complete-liaison': ({ lacks }) => `Add the ${lacks.join(' and the ')} in ${key(['department', 'liaison'])}.`,
  'name-one-liaison': () => `Keep only one in ${key(['department', 'liaison'])}.`,
  'hold-meeting-in-window': ({ from, to }) =>
    `Hold the joint meeting on this year's claim between ${from} and ${to} and update ${key(['department', 'meeting'])}, or correct the date.`,
  'hold-meeting-first': ({ submittedOn }) =>
    `The claim (${submittedOn}) is handed in after the meeting: check ${key(['department', 'meeting'])} and ${key(['department', 'submittedOn'])}.`,
  'prove-lines': ({ lines }) => `Name the evidence of ${counted(lines, 'row')} (the cells are given as sources).`,
  'submit-claim': ({ last }) => `Hand in on or before ${last} and fill in ${key(['department', 'submittedOn'])}.`,
  'claim-late-next-year': ({ deadline }) =>
    `Talk to the academic affairs office at once; hours that miss this year can be marked as a late claim in the next one (by ${deadline}).`,
  'justify-sites': ({ sites }) => `Name the papers that argue for ${listed(sites)} in ${column('sites', 'evidence')}.`,
};
