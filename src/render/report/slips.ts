import { choiceName } from '../../dictionary/names.js';
import type { ExcludedLine, Line, PersonTotal } from '../../model/claim.js';
import { formatHours } from '../../model/hours.js';
import { formatYuan } from '../../model/yuan.js';
import { placeInWords } from '../in-words.js';
import { html, type Html } from './html.js';
import type { PageContext, ReportedDepartment } from './reported.js';

function lineRow(line: Line, { words, hide }: PageContext): Html {
  const about = line.site ?? line.pilot ?? '';
  const late = line.lateClaim ? ` ${words.report.slip.late}` : '';
  return html`
    <tr>
      <td>${choiceName('hoursKind', line.kind, words.language)}</td>
      <td>${words.screen.article(line.article)}</td>
      <td>${line.date ?? ''}${late}</td>
      <td>${about}</td>
      <td class="n">${formatHours(line.hours)}</td>
      <td>${hide(placeInWords(line.source, words))}</td>
    </tr>
  `;
}

function excludedRow(line: ExcludedLine, { words, hide }: PageContext): string {
  const kind = choiceName('hoursKind', line.kind, words.language);
  return [kind, line.date ?? '', hide(placeInWords(line.source, words)), words.hours.reasons[line.reason].name]
    .filter((part) => part !== '')
    .join(' ');
}

function slip(person: PersonTotal, department: ReportedDepartment, context: PageContext): Html {
  const { words } = context;
  const { slip: said, columns } = words.report;
  const { claim, terms } = department.claimed;
  const own = claim.lines.filter(({ staffId }) => staffId === person.staffId);
  const excluded = claim.excluded.filter(({ staffId }) => staffId === person.staffId);
  const { language } = words;
  const who = [
    person.staffId,
    choiceName('category', person.category, language),
    choiceName('basis', person.basis, language),
  ].join(words.screen.listSeparator);
  return html`
    <article class="slip">
      <h4>${said.title} <small>${said.of(terms.policy.college, department.name, terms.year)}</small></h4>
      <p><b>${person.name}</b> ${who}</p>
      <div class="wide" tabindex="0" role="group" aria-label="${person.name}">
        <table>
          <thead>
            <tr>
              <th>${columns.kind}</th>
              <th>${columns.article}</th>
              <th>${columns.day}</th>
              <th>${columns.about}</th>
              <th class="n">${columns.hours}</th>
              <th>${said.source}</th>
            </tr>
          </thead>
          <tbody>
            ${own.map((line) => lineRow(line, context))}
          </tbody>
        </table>
      </div>
      <p>
        <b>${said.summary(own.length, formatHours(person.hours))}</b>
        ${person.amount === null ? undefined : html` <b>${words.screen.yuan(formatYuan(person.amount))}</b>`}
      </p>
      ${
        excluded.length === 0
          ? undefined
          : html`
              <p class="src">
                ${said.excluded(excluded.length)}
                ${excluded.map((line) => excludedRow(line, context)).join(words.report.clauseSeparator)}
              </p>
            `
      }
      <p class="sign">${said.confirm}<span>${said.signature}</span><span>${said.date}</span></p>
    </article>
  `;
}

/** `--slips`: half a page for everybody who is paid, to be checked and signed. */
export function slipsSection(department: ReportedDepartment, context: PageContext): Html | undefined {
  const { words, anchor } = context;
  const people = department.claimed.claim.totals.byPerson;
  if (people.length === 0) return undefined;
  return html`
    <section class="slips" id="${anchor}-slips" aria-labelledby="${anchor}-slips-title">
      <h3 id="${anchor}-slips-title">${department.name} ${words.report.sections.slips}</h3>
      ${people.map((person) => slip(person, department, context))}
    </section>
  `;
}
