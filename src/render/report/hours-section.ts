import { choiceName } from '../../dictionary/names.js';
import type { Kind } from '../../model/claim.js';
import { formatHours, hoursToNumber, sumHours } from '../../model/hours.js';
import { formatYuan, type Yuan } from '../../model/yuan.js';
import type { Words } from '../words/words.js';
import { barChart, type Bar } from './charts/bars.js';
import { columnChart } from './charts/columns.js';
import { figure } from './charts/figure.js';
import { figuresOf, monthsOf, type Figures, type PersonFigure } from './figures.js';
import { html, type Html } from './html.js';
import type { PageContext, ReportedDepartment } from './reported.js';

/** More people than this do not fit beside the other charts; those with the least hours stand together, the table has them all. */
const PEOPLE_SHOWN = 14;

/** An amount as it is printed; what is not known is said so. */
export function amountText(amount: Yuan | null, { report }: Words): string {
  return amount === null ? report.values.noAmount : formatYuan(amount);
}

function byKind({ byKind: tallies }: Figures, words: Words): Html {
  const { charts, columns } = words.report;
  const nameOf = (kind: Kind): string => choiceName('hoursKind', kind, words.language);
  const bars = tallies.map(({ key, hours }) => ({
    name: nameOf(key),
    value: hoursToNumber(hours),
    said: formatHours(hours),
  }));
  return figure(
    {
      title: charts.byKind,
      drawing: barChart(charts.byKind, bars, words.report),
      columns: [
        { title: columns.kind },
        { title: columns.lines, figures: true },
        { title: columns.hours, figures: true },
      ],
      rows: tallies.map(({ key, lines, hours }) => [nameOf(key), String(lines), formatHours(hours)]),
    },
    words,
  );
}

/** The most hours first; the rest in one bar. */
function personBars(people: readonly PersonFigure[], words: Words): readonly Bar[] {
  const ranked = people.toSorted((one, other) => other.hours - one.hours);
  const shown = ranked.length > PEOPLE_SHOWN + 1 ? ranked.slice(0, PEOPLE_SHOWN) : ranked;
  const rest = ranked.slice(shown.length);
  const bars = shown.map(({ name, hours }) => ({ name, value: hoursToNumber(hours), said: formatHours(hours) }));
  if (rest.length === 0) return bars;
  const hours = sumHours(rest.map((person) => person.hours));
  return [
    ...bars,
    { name: words.report.charts.others(rest.length), value: hoursToNumber(hours), said: formatHours(hours) },
  ];
}

function byPerson({ byPerson: people }: Figures, words: Words): Html {
  const { charts, columns } = words.report;
  return figure(
    {
      title: charts.byPerson,
      drawing: barChart(charts.byPerson, personBars(people, words), words.report),
      columns: [
        { title: columns.staffId },
        { title: columns.name },
        { title: columns.hours, figures: true },
        { title: columns.amount, figures: true },
      ],
      rows: people.map(({ staffId, name, hours, amount }) => [
        staffId,
        name,
        formatHours(hours),
        amount === null ? '' : formatYuan(amount),
      ]),
    },
    words,
  );
}

function byMonth({ byMonth: months }: Figures, firstMonth: string, words: Words): Html {
  const { charts, columns } = words.report;
  const earlier = months.filter(({ key }) => key < firstMonth);
  const inWindow = months.filter(({ key }) => key >= firstMonth);
  const before = sumHours(earlier.map(({ hours }) => hours));
  const bars = inWindow.map(({ key, hours }) => ({
    name: charts.month(Number(key.slice(5))),
    value: hoursToNumber(hours),
    said: formatHours(hours),
  }));
  const early = { name: charts.earlier, value: hoursToNumber(before), said: formatHours(before) };
  return figure(
    {
      title: charts.byMonth,
      drawing: columnChart(charts.byMonth, earlier.length === 0 ? bars : [early, ...bars], words.report),
      columns: [
        { title: columns.month },
        { title: columns.lines, figures: true },
        { title: columns.hours, figures: true },
      ],
      rows: months.map(({ key, lines, hours }) => [key, String(lines), formatHours(hours)]),
    },
    words,
  );
}

function byReason({ byReason: tallies }: Figures, words: Words): Html {
  const { charts, columns } = words.report;
  const bars = tallies.map(({ key, hours }) => ({
    name: words.hours.reasons[key].name,
    value: hoursToNumber(hours),
    said: formatHours(hours),
  }));
  return figure(
    {
      title: charts.byReason,
      drawing: barChart(charts.byReason, bars, words.report),
      columns: [
        { title: columns.reason },
        { title: columns.lines, figures: true },
        { title: columns.hours, figures: true },
      ],
      rows: tallies.map(({ key, lines, hours }) => [words.hours.reasons[key].name, String(lines), formatHours(hours)]),
    },
    words,
  );
}

/** Where a department's hours went: paid by kind, person and month, excluded by reason. */
export function hoursSection({ claimed }: ReportedDepartment, { words, anchor }: PageContext): Html {
  const { claim, terms } = claimed;
  const figures = figuresOf(claim, terms.window);
  const [firstMonth = ''] = monthsOf(terms.window);
  const { charts, sections } = words.report;
  return html`
    <section id="${anchor}-hours">
      <h3>${sections.hours}</h3>
      <p>${words.screen.rows(claim.totals.rows, claim.totals.paid, claim.totals.excluded)}</p>
      ${claim.lines.length === 0 ? html`<p>${charts.noPaid}</p>` : undefined}
      <div class="figures">
        ${
          claim.lines.length === 0
            ? undefined
            : [byKind(figures, words), byMonth(figures, firstMonth, words), byPerson(figures, words)]
        }
        ${claim.excluded.length === 0 ? undefined : byReason(figures, words)}
      </div>
      ${claim.excluded.length === 0 ? html`<p>${charts.noExcluded}</p>` : undefined}
    </section>
  `;
}
