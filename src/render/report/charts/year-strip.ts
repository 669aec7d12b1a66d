import { scaleLinear } from 'd3-scale';
import { symbol, symbolCircle, symbolCross, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape';
import { addDays, daysBetween, monthOf, type CalendarDate } from '../../../model/calendar-date.js';
import { DUE_STATES, type DueState } from '../../../model/due.js';
import type { ReportWords } from '../../words/report-words.js';
import { html, type Html } from '../html.js';
import { at, fitted, textWidth, WIDE } from './drawing.js';

/** What stands on a lane: something due, or the day of an exam. */
export type Mark = DueState | 'exam';

/** A line of the strip. */
export interface Lane {
  readonly name: string;
  readonly marks: readonly { readonly date: CalendarDate; readonly mark: Mark }[];
}

/** A strip and its frame: both days belong to it. */
export interface Strip {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly asOf: CalendarDate;
  readonly deadline: CalendarDate;
  readonly lanes: readonly Lane[];
  readonly names: Readonly<Record<Mark, string>>;
}

const ROW = 26;
const HEAD = 50;
const GAP = 8;
const NAMES = 150;
const LEGEND = 24;
const SIZE = 60;

const MARKS: readonly Mark[] = [...DUE_STATES, 'exam'];

const SHAPES = {
  done: symbolCircle,
  late: symbolTriangle,
  missing: symbolCross,
  due: symbolDiamond,
  future: symbolCircle,
  past: symbolCircle,
  exam: symbolSquare,
} as const satisfies Readonly<Record<Mark, unknown>>;

/**
 * The shapes of the marks, once in a page: told apart by shape and filling; a missing one is a cross that stands on its point. The style
 * puts them on the points of a line that is not seen itself.
 */
export const MARK_SHAPES: Html = html`
  <svg class="defs" width="0" height="0" aria-hidden="true" focusable="false">
    <defs>
      ${MARKS.map((mark) => {
        const path = symbol(SHAPES[mark], mark === 'past' ? SIZE / 4 : SIZE).digits(1)() ?? '';
        const turned = mark === 'missing' ? html` transform="rotate(45)"` : undefined;
        return html`
          <marker
            id="mark-${mark}"
            viewBox="-8 -8 16 16"
            markerWidth="16"
            markerHeight="16"
            markerUnits="userSpaceOnUse"
          >
            <path d="${path}" ${turned} class="d-${mark}" />
          </marker>
        `;
      })}
    </defs>
  </svg>
`;

/** One mark at each place of a lane. */
function drawn(mark: Mark, places: readonly number[], y: number): Html | undefined {
  const [first] = places;
  if (first === undefined) return undefined;
  const points = places.map((x) => `H${String(at(x))}`).join('');
  return html`<path d="M${at(first)} ${y}${points}" class="l-${mark}" />`;
}

function monthStarts(from: CalendarDate, to: CalendarDate): readonly CalendarDate[] {
  const starts: CalendarDate[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) if (date.endsWith('-01')) starts.push(date);
  return starts;
}

/** The year from left to right, a lane for each pilot's reports, one for its other dates, one for the department. */
export function yearStrip(title: string, strip: Strip, words: ReportWords): Html {
  const { from, to, asOf, deadline, lanes, names } = strip;
  const left = Math.min(NAMES, Math.max(...lanes.map(({ name }) => textWidth(name)))) + GAP;
  const place = scaleLinear([0, daysBetween(from, to) + 1], [left, WIDE - GAP]);
  const x = (date: CalendarDate): number => place(daysBetween(from, date));
  const floor = HEAD + lanes.length * ROW;
  const starts = monthStarts(from, to);
  const used = MARKS.filter((mark) => lanes.some(({ marks }) => marks.some((one) => one.mark === mark)));
  const counts = used.map((mark) =>
    words.year.counts(
      names[mark],
      lanes.reduce((sum, { marks }) => sum + marks.filter((one) => one.mark === mark).length, 0),
    ),
  );
  let key = left;
  return html`
    <svg viewBox="0 0 ${WIDE} ${floor + LEGEND}" role="img" aria-label="${words.charts.described(title, counts)}">
      <path
        d="${starts.map((date) => `M${String(at(x(date)))} ${String(HEAD - 6)}V${String(floor)}`).join('')}"
        class="grid"
      />
      ${starts.map((date, index) => {
        const next = starts[index + 1];
        const middle = (x(date) + (next === undefined ? place(daysBetween(from, to) + 1) : x(next))) / 2;
        return html`<text x="${at(middle)}" y="${HEAD - 8}" class="m s">${words.charts.month(monthOf(date))}</text> `;
      })}
      ${lanes.map(({ name, marks }, index) => {
        const middle = HEAD + index * ROW + ROW / 2;
        return html`
          <text x="${at(left - GAP)}" y="${middle + 4}" class="e">${fitted(name, left - GAP)}</text>
          <path d="M${at(left)} ${middle}H${WIDE - GAP}" class="lane" />
          ${MARKS.map((mark) =>
            drawn(
              mark,
              marks.filter((one) => one.mark === mark).map(({ date }) => x(date)),
              middle,
            ),
          )}
        `;
      })}
      ${
        asOf >= from && asOf <= to
          ? html`
              <path d="M${at(x(asOf))} 2V${floor}" class="now" />
              <text x="${at(x(asOf) - 3)}" y="11" class="e s">${words.year.asOf} ${asOf}</text>
            `
          : undefined
      }
      <path d="M${at(x(deadline))} 16V${floor}" class="last" />
      <text x="${at(x(deadline) - 3)}" y="25" class="e s halo">${words.year.deadline(deadline)}</text>
      ${used.map((mark) => {
        const start = key;
        key += textWidth(names[mark]) + 30;
        return html`
          ${drawn(mark, [start + 6], floor + 14)}
          <text x="${at(start + 16)}" y="${floor + 18}" class="s">${names[mark]}</text>
        `;
      })}
    </svg>
  `;
}
