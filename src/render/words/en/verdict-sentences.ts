import type { VerdictFacts } from '../../../model/verdict-facts.js';
import type { Phrases } from '../shape.js';
import { batches, column, counted, fieldOf, gaps, key, listed, passRate, share, sheet } from './verdict-parts.js';

function sizes({ classes, students }: { readonly classes: number; readonly students: number }): string {
  return `${counted(classes, 'class', 'classes')}, ${counted(students, 'student')}`;
}

function noted(date: string, note: string | undefined): string {
  return note === undefined ? date : `${date} (${note})`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

export const verdictSentences: Phrases<VerdictFacts> = {
  'attestation-met': () => 'Stated as met, with evidence.',
  'attestation-not-met': ({ note }) => `Stated as not met${note === undefined ? '' : `: ${note}`}.`,
  'attestation-absent': ({ field }) => `${fieldOf(field)} does not say whether it is met.`,
  'attestation-without-evidence': () => 'Stated as met, but without an evidence file.',
  'attestation-files-missing': ({ files }) => `Stated as met, but evidence files do not exist: ${listed(files)}.`,
  'step-done': ({ date }) => `Done on ${date}, with evidence.`,
  'step-rejected': ({ date }) => `Decided against${date === undefined ? '' : ` on ${date}`}.`,
  'step-open': (step) => `${capital(gaps(step))}.`,

  'enrolment-unknown': ({ major }) => `There are no enrolment data of the major ${major}.`,
  'enrolment-consecutive': ({ years }) => `Students entered in each of ${listed(years)}.`,
  'enrolment-broken': ({ empty, required }) =>
    `Nobody entered in ${listed(empty)}; the last ${String(required)} years must all have had an intake.`,
  'intake-unknown': ({ years }) =>
    `The grades of ${listed(years)} have left school and their intake is not stated, so it cannot be judged.`,
  'classes-met': ({ grades, required }) =>
    `${grades.map(({ grade, count }) => `${String(grade)}: ${counted(count, 'class', 'classes')}`).join('; ')}; each grade needs at least ${String(required)}.`,
  'classes-short': ({ grades, required }) =>
    `${grades.map(({ grade, count }) => (count === 0 ? `${String(grade)}: no class` : `${String(grade)}: only ${counted(count, 'class', 'classes')}`)).join('; ')}; each grade needs at least ${String(required)}.`,
  'students-met': ({ grades, required }) =>
    `${grades.map(({ grade, count }) => `${String(grade)}: ${counted(count, 'student')}`).join('; ')}; each grade needs at least ${String(required)}.`,
  'students-short': ({ grades, required }) =>
    `${grades.map(({ grade, count }) => (count === 0 ? `${String(grade)}: no students` : `${String(grade)}: only ${counted(count, 'student')}`)).join('; ')}; each grade needs at least ${String(required)}.`,
  'students-sum-met': ({ grades, sum, required }) =>
    `${listed(grades)} together: ${counted(sum, 'student')}, at least ${String(required)} needed.`,
  'students-sum-short': ({ grades, sum, required }) =>
    `${listed(grades)} together: only ${counted(sum, 'student')}, at least ${String(required)} needed.`,
  'enrolment-agrees': ({ grades }) => `Both say the same of ${listed(grades)}.`,
  'enrolment-differs': ({ grades }) =>
    `${key(['pilot', 'enrolment'])} and ${sheet('students')} differ: ${grades
      .map((one) => `${String(one.grade)} is ${sizes(one.listed)} there and ${sizes(one.counted)} in the sheet`)
      .join('; ')}. The former counts.`,
  'enrolment-one-source': ({ listed: isListed, counted: isCounted }) => {
    if (isListed)
      return `${capital(sheet('students'))} has no full-time student of the major, so there is nothing to compare.`;
    return isCounted
      ? `${key(['pilot', 'enrolment'])} is not filled in; ${sheet('students')} is counted instead.`
      : 'Neither source has data.';
  },
  'share-met': (facts) => `${share(facts)}: this reaches ${String(facts.percent)} %.`,
  'share-short': (facts) => `${share(facts)}: less than ${String(facts.percent)} %, short by ${String(facts.shortBy)}.`,
  'team-empty': ({ campusOnly }) =>
    `According to ${column('staff', 'pilots')} nobody${campusOnly ? ' on campus' : ''} belongs to the pilot's team, so there is no share.`,
  'directory-named': ({ directory }) => `Listed in: ${directory}.`,
  'directory-absent': () => `${key(['pilot', 'certificate', 'directory'])} is not filled in.`,
  'order-kept': ({ steps }) => `${counted(steps, 'dated step')} in the right order.`,
  'order-broken': ({ skipped, backwards }) =>
    `${[
      ...skipped.map(
        ({ step, before }) =>
          `${key(['pilot', 'procedure', step])} has no date yet, but ${key(['pilot', 'procedure', before])} has`,
      ),
      ...backwards.map(
        ({ step, date, before, beforeDate }) =>
          `${key(['pilot', 'procedure', before])} (${beforeDate}) is earlier than ${key(['pilot', 'procedure', step])} (${date})`,
      ),
    ].join('; ')}.`,
  'nothing-dated': () => 'No step of the procedure has a date yet.',

  'teachers-certified': ({ people }) => `All campus teachers concerned (${String(people)}) hold the certificate.`,
  'teachers-uncertified': ({ names, people }) =>
    `Of ${counted(people, 'campus teacher')} concerned, ${String(names.length)} do not hold the pilot's certificate yet: ${listed(names)}.`,
  'no-teachers': ({ major }) =>
    `${capital(sheet('staff'))} has no campus teacher of the pilot's team or of the major ${major}.`,
  'funding-not-requested': () => 'No funding was requested.',
  'funding-complete': () => 'Plan, project application and budget review are all there.',
  'funding-open': ({ steps }) => `${steps.map((step) => `${fieldOf(step.field)}: ${gaps(step)}`).join('. ')}.`,
  'no-exam-in-year': ({ from, to }) => `There is no exam from ${from} to ${to}.`,
  'lists-in-time': ({ exams }) => `${counted(exams, 'candidate list')} handed in before the day of the exam.`,
  'lists-open': ({ late, missing, sameDay, pending }) =>
    `${[
      ...late.map(({ batch, date, submittedOn }) => `Batch ${batch}: exam on ${date}, list only on ${submittedOn}`),
      ...missing.map(({ batch, date }) => `Batch ${batch}: exam held on ${date}, no date of its list`),
      ...sameDay.map(({ batch, date }) => `Batch ${batch}: list handed in on the day of the exam (${date})`),
      ...pending.map(({ batch, date }) => `Batch ${batch}: exam on ${date}, list not handed in yet`),
    ].join('; ')}.`,
  'certificates-issued': ({ exams }) => `Certificates of ${counted(exams, 'exam')} have been issued.`,
  'certificates-overdue': ({ exams, days }) =>
    `${batches(exams)}: ${String(days)} days or more after the exam no date says that certificates were issued.`,
  'certificates-pending': ({ exams, days }) =>
    `${batches(exams)}: less than ${String(days)} days since the exam, certificates are to be issued.`,
  'nobody-passed': () => 'Nobody is known to have passed yet.',
  'reports-in-order': ({ reports }) => `${counted(reports, 'report')} due, all handed in in time.`,
  'reports-missing': ({ missing, late }) =>
    `${String(missing.length)} missing: ${listed(missing)}${late.length === 0 ? '' : `; ${String(late.length)} late: ${listed(late)}`}.`,
  'reports-late': ({ late, returned }) =>
    `Nothing is missing${late.length === 0 ? '' : `, but ${String(late.length)} late: ${listed(late)}`}${returned.length === 0 ? '' : `, but ${String(returned.length)} returned: ${listed(returned)}`}.`,
  'no-reports': () =>
    `${capital(sheet('reports'))} has no report that was due, and there is no ${key(['pilot', 'reporting', 'firstDue'])} to reckon from.`,
  'courses-in-range': ({ count, min, max }) =>
    `${counted(count, 'integrated course')}; ${String(min)} to ${String(max)} are asked for.`,
  'courses-too-few': ({ count, min, max }) =>
    `Only ${counted(count, 'integrated course')}; ${String(min)} to ${String(max)} are asked for.`,
  'courses-too-many': ({ count, min, max }) =>
    `${counted(count, 'integrated course')} are more than the ${String(min)} to ${String(max)} asked for.`,
  'courses-unknown': ({ major }) => `No pilot of the major ${major} fills in ${key(['pilot', 'courses'])}.`,
  'plan-in-time': ({ plan, first }) =>
    first === undefined
      ? `The plan was handed in on ${plan}; training has not begun.`
      : `The plan was handed in on ${plan}, before the first training on ${first}.`,
  'plan-same-day': ({ plan }) =>
    `The plan was handed in on the day of the first training (${plan}); it should come before.`,
  'plan-late': ({ plan, first }) => `Training began on ${first}, the plan was handed in only on ${plan}.`,
  'plan-absent': ({ first }) => `Training began on ${first}, and no date says that a plan was handed in.`,
  'plan-unknown': () => 'There is neither a training plan nor any training.',
  'plan-file-missing': ({ file }) =>
    file === undefined
      ? 'No file of the training plan is named.'
      : `The file of the training plan does not exist: ${file}.`,
  'plan-of-earlier-year': ({ plan, from }) =>
    `The plan was handed in on ${plan}, before the year began on ${from}: is it for this year's students?`,
  'tasks-done': ({ tasks }) => `${counted(tasks, 'task')} of the year, all done.`,
  'tasks-open': ({ open, tasks, year }) =>
    `Of ${counted(tasks, 'task')} still open: ${listed(open)}; all must be done by the end of ${String(year)}.`,
  'tasks-overdue': ({ open, tasks, year }) =>
    `Of ${counted(tasks, 'task')} not done by the end of ${String(year)}: ${listed(open)}.`,
  'tasks-unknown': () => `${key(['pilot', 'tasks'])} is not filled in.`,
  'reporting-steady': ({ longestDays, limit }) =>
    `The longest time without a biweekly report is ${counted(longestDays, 'day')}, less than ${String(limit)}.`,
  'reporting-gap': ({ longestDays, limit, from, to }) =>
    `No biweekly report for ${counted(longestDays, 'day')} from ${from} to ${to} (${String(limit)} days are a gap; days in a pause do not count).`,
  'no-missed-run': ({ limit }) => `There are no ${String(limit)} biweekly reports in a row that were never handed in.`,
  'missed-run': ({ due, limit }) =>
    `${String(limit)} biweekly reports in a row were never handed in: those due on ${listed(due)}.`,
  'no-report-due': () => 'No biweekly report has been due yet.',
  'reporting-unknown': () =>
    `${capital(sheet('reports'))} has no biweekly report of this year, and ${key(['pilot', 'reporting', 'firstDue'])} is not filled in.`,
  violation: ({ entries }) =>
    `Inspectors have recorded: ${listed(entries.map(({ date, note }) => noted(date, note)))}.`,
  rectified: ({ count }) => `${counted(count, 'matter')} put right in time.`,
  'rectification-open': ({ issues }) =>
    `Being put right, not due yet: ${listed(issues.map(({ issue, due }) => `${issue} (due ${due})`))}.`,
  'rectification-overdue': ({ issues }) =>
    `Not put right in time: ${listed(issues.map(({ issue, due }) => `${issue} (due ${due})`))}.`,
  'no-rectification': () => 'Nothing was to be put right this year.',
  'no-violation': ({ from, to }) => `Nothing is recorded from ${from} to ${to}.`,
  'pass-rate-met': (facts) => `${passRate(facts)}: this reaches ${String(facts.percent)} %.`,
  'pass-rate-short': (facts) =>
    `${passRate(facts)}: less than ${String(facts.percent)} %, short by ${String(facts.shortBy)}.`,
  'results-unknown': (facts) => `Results of held exams are not (all) known: ${listed(facts.batches)}.`,
  'no-exam-held': ({ from, to }) => `No exam has been held from ${from} to ${to}.`,
  'nobody-in-base': ({ of }) => (of === 'sat' ? 'Nobody sat the exam.' : 'Nobody registered.'),
  'counts-agree': ({ exams }) => `Both say the same of ${counted(exams, 'exam')}.`,
  'counts-differ': ({ exams }) =>
    `${exams
      .map(
        ({ batch, listed: inFile, counted: inSheet }) =>
          `Batch ${batch}: ${String(inFile.registered)} registered, ${String(inFile.sat)} sat, ${String(inFile.passed)} passed in the pilot's file; ${String(inSheet.registered)}, ${String(inSheet.sat)}, ${String(inSheet.passed)} in ${sheet('exams')}`,
      )
      .join('; ')}. The pilot's file counts.`,
  'counts-one-source': () => 'No exam has its counts in both places, so there is nothing to compare.',

  'liaison-named': ({ name }) => `Liaison: ${name}.`,
  'liaison-absent': () => 'No liaison is named.',
  'liaison-incomplete': ({ lacks }) => `The liaison lacks ${lacks.join(' and ')}.`,
  'liaison-several': ({ count }) => `${String(count)} liaisons are named; there should be one.`,
  'meeting-outside-window': ({ date, from, to }) =>
    `The meeting on ${date} lies outside the year of the claim, ${from} to ${to}.`,
  'meeting-after-submission': ({ date, submittedOn }) =>
    `The meeting on ${date} came after the claim was handed in on ${submittedOn}.`,
  'lines-proven': ({ lines }) => `${counted(lines, 'paid line')}, all with evidence.`,
  'lines-unproven': ({ lines, of }) =>
    `${String(lines)} of ${counted(of, 'paid line')} without evidence, or with files that do not exist.`,
  'no-paid-line': () => 'There is no paid line.',
  'claim-in-time': ({ submittedOn, last }) => `Handed in on ${submittedOn}; the last day is ${last}.`,
  'claim-late': ({ submittedOn, last }) => `Handed in only on ${submittedOn}; the last day was ${last}.`,
  'claim-open': ({ last, daysLeft }) => `Not handed in yet; the last day is ${last}, ${counted(daysLeft, 'day')} left.`,
  'claim-closing': ({ last, daysLeft }) =>
    `Not handed in yet; the last day is ${last}, only ${counted(daysLeft, 'day')} left.`,
  'claim-overdue': ({ last, daysLate }) => `Not handed in; the last day was ${last}, ${counted(daysLate, 'day')} ago.`,
  'no-claim-expected': () => 'There is neither a running pilot nor a paid line.',
  'sites-justified': ({ sites }) => `New sites of this year have evidence: ${listed(sites)}.`,
  'sites-unproven': ({ sites, missingFiles }) =>
    `Sites without evidence${missingFiles.length === 0 ? '' : ` or with files that do not exist (${listed(missingFiles)})`}: ${listed(sites)}.`,
  'no-new-site': ({ from, to }) => `No site was newly approved from ${from} to ${to}.`,
};
