import { choiceName } from '../../dictionary/names.js';
import { dateInYear, knownDate, type CalendarDate } from '../../model/calendar-date.js';
import { DUE_STATES, type Due, type DueState } from '../../model/due.js';
import { groupBy } from '../../model/group.js';
import { monthDayAt } from '../../model/policy.js';
import type { Terms } from '../../model/terms.js';
import { sayDue } from '../words/calendar-words.js';
import type { Words } from '../words/words.js';
import { figure } from './charts/figure.js';
import { yearStrip, type Lane, type Mark } from './charts/year-strip.js';
import { html, type Html } from './html.js';
import type { PageContext, ReportedDepartment } from './reported.js';

function examOf(due: Due): { readonly batch: string; readonly date: CalendarDate } | undefined {
  return due.kind === 'exam-list' ? { batch: due.facts.batch, date: due.facts.exam } : undefined;
}

function lane(
  name: string,
  dues: readonly Due[],
  { from, to }: { from: CalendarDate; to: CalendarDate },
): readonly Lane[] {
  const marks = dues.flatMap((due): Lane['marks'] => {
    const exam = examOf(due);
    const own = { date: due.date, mark: due.state };
    return exam === undefined ? [own] : [own, { date: exam.date, mark: 'exam' }];
  });
  const shown = marks.filter(({ date }) => from <= date && date <= to);
  return shown.length === 0 ? [] : [{ name, marks: shown }];
}

function lanesOf(
  dues: readonly Due[],
  frame: { from: CalendarDate; to: CalendarDate },
  context: PageContext,
): readonly Lane[] {
  const { year } = context.words.report;
  const pilots = [...new Set(dues.flatMap(({ pilot }) => pilot ?? []))];
  return [
    ...pilots.flatMap((pilot) => {
      const own = dues.filter((due) => due.pilot === pilot);
      return [
        ...lane(
          year.reports(pilot),
          own.filter(({ kind }) => kind === 'report'),
          frame,
        ),
        ...lane(
          year.others(pilot),
          own.filter(({ kind }) => kind !== 'report'),
          frame,
        ),
      ];
    }),
    ...lane(
      year.department,
      dues.filter(({ pilot }) => pilot === undefined),
      frame,
    ),
  ];
}

function namesOf({ calendar, report }: Words): Readonly<Record<Mark, string>> {
  return { ...calendar.states, exam: report.year.exam };
}

function stateSummary(dues: readonly Due[], words: Words): string {
  const counted = DUE_STATES.map(
    (state: DueState) => [state, dues.filter((due) => due.state === state).length] as const,
  );
  return counted
    .filter(([, count]) => count > 0)
    .map(([state, count]) => words.report.year.counts(words.calendar.states[state], count))
    .join(words.screen.listSeparator);
}

/** What is due, without which period. */
function whatOf(due: Due, { words, hide }: PageContext): string {
  return due.kind === 'report'
    ? choiceName('reportType', due.facts.type, words.language)
    : hide(sayDue(due, words.calendar));
}

/** A last day, of which period, and when it was done where that was too late. */
function dayOf({ date, doneOn, state, ...due }: Due, { words, hide }: PageContext): string {
  const { inBrackets } = words.report;
  const period = due.kind === 'report' ? (due.facts.period ?? '') : '';
  return [
    date,
    ...(period === '' ? [] : [inBrackets(hide(period))]),
    ...(doneOn === undefined || state !== 'late' ? [] : [inBrackets(words.calendar.doneOn(doneOn))]),
  ].join('');
}

/** A row for what is due again and again, by pilot and state, with all its days. */
function dueRows(dues: readonly Due[], context: PageContext): readonly (readonly string[])[] {
  const { words } = context;
  const rowOf = (due: Due): readonly string[] => [
    due.pilot ?? words.report.year.department,
    whatOf(due, context),
    words.calendar.states[due.state],
  ];
  return [...groupBy(dues, (due) => rowOf(due).join('\0')).values()].map((group) => [
    ...rowOf(group[0]),
    group.map((due) => dayOf(due, context)).join(words.screen.listSeparator),
  ]);
}

/** The last day of Art. 27 as the strip shows it. */
function deadlineOf({ policy, asOf, year }: Terms): CalendarDate {
  return dateInYear(year, monthDayAt(policy, 'claim-deadline', asOf).value);
}

/** The year as a strip: reports due, in time, late and missing, exams, plans, the deadline. */
export function yearSection({ checked, dues }: ReportedDepartment, context: PageContext): Html {
  const { words, asOf, anchor } = context;
  const { terms } = checked;
  const { sections, columns } = words.report;
  const frame = { from: terms.window.from, to: knownDate(terms.year, 12, 31) };
  const lanes = lanesOf(dues, frame, context);
  const strip = { ...frame, asOf, deadline: deadlineOf(terms), lanes, names: namesOf(words) };
  const title = sections.year;
  return html`
    <section id="${anchor}-year" class="year">
      <h3>${title}</h3>
      ${
        lanes.length === 0
          ? html`<p>${words.calendar.nothing}</p>`
          : figure(
              {
                title: stateSummary(dues, words),
                name: title,
                drawing: html`<div class="wide" tabindex="0" role="group" aria-label="${title}">
                  ${yearStrip(title, strip, words.report)}
                </div>`,
                columns: [
                  { title: columns.pilot },
                  { title: columns.what },
                  { title: columns.state },
                  { title: columns.date },
                ],
                rows: dueRows(dues, context),
              },
              words,
            )
      }
    </section>
  `;
}
