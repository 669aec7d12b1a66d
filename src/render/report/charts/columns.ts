import { scaleBand, scaleLinear } from 'd3-scale';
import type { ReportWords } from '../../words/report-words.js';
import { html, type Html } from '../html.js';
import type { Bar } from './bars.js';
import { at, box, NARROW, textWidth } from './drawing.js';

const HEIGHT = 190;
const TOP = 16;
const BOTTOM = 20;
const TICKS = 4;

/** Standing columns over an axis with round numbers; each has its own number above it. */
export function columnChart(title: string, columns: readonly Bar[], words: ReportWords): Html {
  const highest = Math.max(1, ...columns.map(({ value }) => value));
  const height = scaleLinear([0, highest], [HEIGHT - BOTTOM, TOP]).nice(TICKS);
  const ticks = height.ticks(TICKS);
  const left = Math.max(...ticks.map((tick) => textWidth(String(tick)))) + 4;
  const place = scaleBand(
    columns.map(({ name }) => name),
    [left, NARROW],
  ).padding(0.25);
  const floor = height(0);
  const placed = columns.map(({ name, value, said }) => {
    const x = place(name) ?? left;
    return { name, said, value, x, middle: at(x + place.bandwidth() / 2), top: height(value) };
  });
  const shown = placed.filter(({ value }) => value > 0);
  const described = words.charts.described(
    title,
    columns.filter(({ value }) => value > 0).map(({ name, said }) => words.charts.describedAs(name, said)),
  );
  return html`
    <svg viewBox="0 0 ${NARROW} ${HEIGHT}" role="img" aria-label="${described}">
      <path
        d="${ticks.map((tick) => `M${String(at(left))} ${String(at(height(tick)))}H${String(NARROW)}`).join('')}"
        class="grid"
      />
      <g class="e s">
        ${ticks.map((tick) => html`<text x="${at(left - 3)}" y="${at(height(tick) + 4)}">${tick}</text>`)}
      </g>
      <path d="${shown.map(({ x, top }) => box(x, top, place.bandwidth(), floor - top)).join('')}" class="bar" />
      <g class="m s">
        ${shown.map(({ middle, top, said }) => html`<text x="${middle}" y="${at(top - 3)}">${said}</text>`)}
        ${placed.map(({ middle, name }) => html`<text x="${middle}" y="${HEIGHT - 6}">${name}</text>`)}
      </g>
      <path d="M${at(left)} ${at(floor)}H${NARROW}" class="axis" />
    </svg>
  `;
}
