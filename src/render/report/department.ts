import { choiceName } from '../../dictionary/names.js';
import { STATUSES, type Result } from '../../model/result.js';
import { formatHours } from '../../model/hours.js';
import { resultInWords } from '../in-words.js';
import { worstVerdict } from './articles.js';
import { findingsSection, sourcesSection } from './findings-section.js';
import { amountText, hoursSection } from './hours-section.js';
import { html, type Html, type Part } from './html.js';
import { badge, readyBadge, statusName, statusSign, verdictBadge } from './marks.js';
import { planSection } from './plan.js';
import { readingsSection } from './readings-section.js';
import type { PageContext, ReportedDepartment } from './reported.js';
import { pilotName, resultsSection, todoSection } from './results.js';
import { table } from './table.js';
import { yearSection } from './year-section.js';

/** The result about the day until which the claim has to be handed in. */
export function deadlineOf({ claimed }: Pick<ReportedDepartment, 'claimed'>): Result {
  const found = claimed.results.find(({ rule }) => rule === 'art27-deadline');
  if (!found) throw new Error('a department without a deadline');
  return found;
}

/** Names and values that stand at the top of a part. */
export function keyFigures(figures: readonly (readonly [name: string, value: Part])[]): Html {
  return html`
    <dl class="keys">
      ${figures.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
  `;
}

function head(department: ReportedDepartment, { words }: PageContext): Html {
  const { checked, claimed } = department;
  const { keys, values } = words.report;
  const { totals } = claimed.claim;
  const deadline = deadlineOf(department);
  const pilots = worstVerdict(checked.pilots.map((pilot) => pilot.verdict));
  return keyFigures([
    [keys.verdict, checked.verdict === null ? undefined : verdictBadge(checked.verdict, words)],
    [keys.pilots, pilots === null ? words.report.values.noPilots : verdictBadge(pilots, words)],
    [keys.ready, readyBadge(claimed.ready, words)],
    [keys.deadline, badge(deadline.status, resultInWords(deadline, words, checked.terms.policy).message)],
    [keys.hours, html`<b>${formatHours(totals.hours)}</b>`],
    [keys.amount, html`<b>${amountText(totals.amount, words)}</b>`],
    [keys.lines, values.lines(totals.paid, totals.excluded)],
    [keys.people, values.people(totals.byPerson.length)],
  ]);
}

function pilotsSection({ checked }: ReportedDepartment, context: PageContext): Html | undefined {
  const { words } = context;
  const { columns, sections } = words.report;
  if (checked.pilots.length === 0) return undefined;
  return html`
    <section>
      <h3>${sections.pilots}</h3>
      <div class="wide" tabindex="0" role="group" aria-label="${sections.pilots}">
        ${table(
          [
            { title: columns.pilot },
            { title: columns.certificate },
            { title: columns.stage },
            { title: columns.status },
            { title: columns.counts },
          ],
          checked.pilots.map(({ pilot, verdict, results }) => [
            pilot.id,
            pilotName(pilot, context),
            choiceName('stage', pilot.stage, words.language),
            verdictBadge(verdict, words),
            STATUSES.flatMap((status) => {
              const count = results.filter((result) => result.status === status).length;
              return count === 0 ? [] : [`${statusSign(status)} ${statusName(status, words)} ${String(count)}`];
            }).join(words.screen.listSeparator),
          ]),
        )}
      </div>
    </section>
  `;
}

/** The part of one department: what it comes to first, then why. */
export function departmentSection(department: ReportedDepartment, context: PageContext): Html {
  const { name, checked } = department;
  const { words, anchor } = context;
  return html`
    <section class="department" id="${anchor}" aria-labelledby="${anchor}-title">
      <h2 id="${anchor}-title">${name} <small>${words.report.yearOf(checked.terms.year)}</small></h2>
      ${head(department, context)} ${planSection(department, context)} ${todoSection(department, context)}
      ${pilotsSection(department, context)} ${hoursSection(department, context)} ${yearSection(department, context)}
      ${findingsSection(department, context)} ${readingsSection(department, context)}
      ${resultsSection(department, context)} ${sourcesSection(department, context)}
    </section>
  `;
}
