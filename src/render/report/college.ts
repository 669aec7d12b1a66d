import { choiceName } from '../../dictionary/names.js';
import { KINDS, type Kind } from '../../model/claim.js';
import type { Conflict, NearMiss, SaidProblem } from '../../model/college.js';
import { formatHours, hoursOfHundredths, NO_HOURS, sumHours } from '../../model/hours.js';
import { formatYuan, sumYuan, type Yuan } from '../../model/yuan.js';
import { nearMissNote, placeBelow } from '../batch-json.js';
import { conflictInWords, placeInWords, problemInWords } from '../in-words.js';
import type { Words } from '../words/words.js';
import { figure } from './charts/figure.js';
import { ROWS_OF_A_PAGE, stackedBars } from './charts/stacked-bars.js';
import { keyFigures } from './department.js';
import { amountText } from './hours-section.js';
import { html, type Html } from './html.js';
import { badge, readyBadge, statusBadge, statusClass, statusName, statusSign, verdictBadge } from './marks.js';
import type { DepartmentOverview } from './overview.js';
import { MAIN_ARTICLES } from './plan.js';
import { pointList } from './points.js';
import { table } from './table.js';

/** A department in which something is wrong: nothing else is known of it. */
interface FailedDepartment {
  readonly folder: string;
  readonly name: string | null;
  readonly problems: readonly SaidProblem[];
}

/** What stands above the departments where there are several. */
export interface CollegeReport {
  readonly departments: readonly DepartmentOverview[];
  readonly failed: readonly FailedDepartment[];
  readonly conflicts: readonly Conflict[];
  readonly nearMisses: readonly NearMiss[];
}

function linkTo({ anchor, name }: DepartmentOverview): Html {
  return html`<a href="#${anchor}">${name}</a>`;
}

/** The sum, or null when one of the amounts is not known. */
function sumOf(amounts: readonly (Yuan | null)[]): Yuan | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === amounts.length ? sumYuan(known) : null;
}

function head({ departments, failed }: CollegeReport, words: Words): Html {
  const { keys, values } = words.report;
  const ready = departments.filter((department) => department.ready).length;
  return keyFigures([
    [keys.departments, String(departments.length + failed.length)],
    [keys.readyDepartments, values.of(ready, departments.length + failed.length)],
    ...(failed.length === 0 ? [] : [[keys.failed, badge('fail', String(failed.length))] as const]),
    [keys.hours, html`<b>${formatHours(sumHours(departments.map(({ hours }) => hours)))}</b>`],
    [keys.amount, html`<b>${amountText(sumOf(departments.map(({ amount }) => amount)), words)}</b>`],
  ]);
}

function readiness({ departments }: CollegeReport, words: Words): Html {
  const { columns, keys, sections } = words.report;
  return html`
    <section id="readiness">
      <h3>${sections.readiness}</h3>
      <div class="wide" tabindex="0" role="group" aria-label="${sections.readiness}">
        ${table(
          [
            { title: columns.department },
            { title: keys.verdict },
            { title: keys.pilots },
            { title: keys.ready },
            { title: keys.deadline },
            { title: keys.openPoints, figures: true },
            { title: columns.hours, figures: true },
            { title: columns.amount, figures: true },
          ],
          departments.map((department) => [
            linkTo(department),
            verdictBadge(department.verdict, words),
            department.pilotsVerdict === null ? '' : verdictBadge(department.pilotsVerdict, words),
            readyBadge(department.ready, words),
            badge(department.deadline.status, department.deadline.message),
            String(department.open),
            formatHours(department.hours),
            department.amount === null ? '' : formatYuan(department.amount),
          ]),
          'sortable',
        )}
      </div>
    </section>
  `;
}

/** Departments by articles: the worst status under each, leading to its results. */
function heat({ departments }: CollegeReport, words: Words): Html {
  const { sections, columns } = words.report;
  const articles = MAIN_ARTICLES.filter((article) =>
    departments.some((department) => department.articles.some(([one]) => one === article)),
  );
  return html`
    <section id="heat">
      <h3>${sections.heat}</h3>
      <div class="wide" tabindex="0" role="group" aria-label="${sections.heat}">
        <table class="heat">
          <thead>
            <tr>
              <th>${columns.department}</th>
              ${articles.map(
                (article) => html`<th><abbr title="${words.screen.article(article)}">${article}</abbr></th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${departments.map((department) => {
              const statuses = new Map(department.articles);
              return html`
                <tr>
                  <th>${linkTo(department)}</th>
                  ${articles.map((article) => {
                    const status = statuses.get(article);
                    if (status === undefined) return html`<td></td>`;
                    const name = statusName(status, words);
                    return html`<td class="${statusClass(status)}">
                      <a href="#${department.anchor}-a${article}" aria-label="${name}">${statusSign(status)}</a>
                    </td>`;
                  })}
                </tr>
              `;
            })}
          </tbody>
        </table>
      </div>
      <p class="key">
        ${(['pass', 'risk', 'fail', 'unproven', 'pending', 'n/a'] as const).map((status) => statusBadge(status, words))}
      </p>
    </section>
  `;
}

function hoursByDepartment({ departments }: CollegeReport, words: Words): Html {
  const { charts, columns, sections } = words.report;
  const paid = departments.filter(({ hours }) => hours > 0);
  const kindName = (kind: Kind): string => choiceName('hoursKind', kind, words.language);
  const longest = hoursOfHundredths(Math.max(0, ...paid.map(({ hours }) => hours)));
  const pages = Array.from({ length: Math.ceil(paid.length / ROWS_OF_A_PAGE) }, (_, page) =>
    paid.slice(page * ROWS_OF_A_PAGE, (page + 1) * ROWS_OF_A_PAGE),
  );
  const kinds = KINDS.filter((kind) => paid.some(({ byKind }) => byKind[kind] !== undefined));
  return html`
    <section id="college-hours">
      <h3>${sections.hours}</h3>
      ${
        paid.length === 0
          ? html`<p>${charts.noPaid}</p>`
          : figure(
              {
                title: charts.byDepartment,
                drawing: html`
                  <div class="wide" tabindex="0" role="group" aria-label="${charts.byDepartment}">
                    ${pages.map((bars) => stackedBars(charts.byDepartment, bars, { longest, words: words.report, kindName }))}
                  </div>
                `,
                columns: [
                  { title: columns.department },
                  ...kinds.map((kind) => ({ title: kindName(kind), figures: true })),
                  { title: columns.hours, figures: true },
                  { title: columns.amount, figures: true },
                ],
                rows: departments.map((department) => [
                  department.name,
                  ...kinds.map((kind) => formatHours(department.byKind[kind] ?? NO_HOURS)),
                  formatHours(department.hours),
                  department.amount === null ? '' : formatYuan(department.amount),
                ]),
              },
              words,
            )
      }
    </section>
  `;
}

function conflictsSection({ conflicts, nearMisses }: CollegeReport, words: Words): Html {
  const { sections, college } = words.report;
  return html`
    <section id="conflicts" class="results">
      <h3>${sections.conflicts}</h3>
      ${
        conflicts.length === 0
          ? html`<p>${college.noConflicts}</p>`
          : pointList(
              conflicts.map((conflict) => ({
                ...conflictInWords(conflict, words),
                status: 'risk',
                title: words.batch.conflictNames[conflict.id],
                article: undefined,
                about: '',
                sources: conflict.places.map(({ folder, place }) => ({ ...place, file: `${folder}/${place.file}` })),
              })),
              { words, hide: (text) => text },
            )
      }
      ${
        nearMisses.length === 0
          ? undefined
          : html`
              <h4>${sections.nearMisses}</h4>
              <ul class="notes">
                ${nearMisses.flatMap(nearMissNote).map((note) => {
                  const { message, hint } = problemInWords(note, words);
                  return html`<li>
                    ${placeInWords(note.place, words)}${words.screen.labelSeparator}${message} ${hint}
                  </li>`;
                })}
              </ul>
            `
      }
    </section>
  `;
}

function failures({ failed }: CollegeReport, words: Words): Html | undefined {
  const { sections, college } = words.report;
  if (failed.length === 0) return undefined;
  return html`
    <section id="failures" class="results">
      <h3>${sections.failures}</h3>
      <p>${college.failedToRead}</p>
      ${failed.map(
        ({ folder, name, problems }) => html`
          <h4>${name ?? folder} <small>${folder}</small></h4>
          <ul>
            ${problems.map((problem) => {
              const { message, hint } = problem[words.language];
              return html`
                <li class="r fail">
                  <p class="t"><b>${placeInWords(placeBelow(folder, problem), words)}</b></p>
                  <p>${message}</p>
                  ${hint === undefined ? undefined : html`<p class="fix">${words.screen.hint}${hint}</p>`}
                </li>
              `;
            })}
          </ul>
        `,
      )}
    </section>
  `;
}

/** The whole college: who is ready, what is missing where, where the hours went, who is paid twice, what could not be read. */
export function collegeSection(college: CollegeReport, words: Words): Html {
  const { sections } = words.report;
  return html`
    <section class="overview" id="overview" aria-labelledby="overview-title">
      <h2 id="overview-title">${sections.overview}</h2>
      ${head(college, words)} ${failures(college, words)}
      ${
        college.departments.length === 0
          ? undefined
          : [
              readiness(college, words),
              heat(college, words),
              hoursByDepartment(college, words),
              conflictsSection(college, words),
            ]
      }
    </section>
  `;
}
