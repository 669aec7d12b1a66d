import { scaleLinear } from 'd3-scale';
import type { ReportWords } from '../../words/report-words.js';
import { html, type Html } from '../html.js';
import { at, box, fitted, NARROW, textWidth } from './drawing.js';

/** A bar: its name, its length and the length in words. */
export interface Bar {
  readonly name: string;
  readonly value: number;
  readonly said: string;
}

const ROW = 22;
const THICK = 14;
const GAP = 6;
/** Names take no more than this part of the chart. */
const NAMES = 0.4;

/** Lying bars, each with its name before and its number behind it. */
export function barChart(title: string, bars: readonly Bar[], words: ReportWords): Html {
  const names = Math.min(NARROW * NAMES, Math.max(...bars.map(({ name }) => textWidth(name)))) + GAP;
  const numbers = Math.max(...bars.map(({ said }) => textWidth(said))) + GAP;
  const longest = Math.max(...bars.map(({ value }) => value));
  const length = scaleLinear([0, Math.max(longest, 1)], [0, NARROW - names - numbers]);
  const height = bars.length * ROW;
  const rows = bars.map(({ name, value, said }, index) => {
    const top = index * ROW + (ROW - THICK) / 2;
    return { name, said, top, text: top + THICK - 3, long: length(value) };
  });
  const described = words.charts.described(
    title,
    bars.map(({ name, said }) => words.charts.describedAs(name, said)),
  );
  return html`
    <svg viewBox="0 0 ${NARROW} ${height}" role="img" aria-label="${described}">
      <g class="e">
        ${rows.map(({ name, text }) => html`<text x="${at(names - GAP)}" y="${text}">${fitted(name, names - GAP)}</text>`)}
      </g>
      <path d="${rows.map(({ top, long }) => box(names, top, long, THICK)).join('')}" class="bar" />
      <g class="v">
        ${rows.map(({ said, text, long }) => html`<text x="${at(names + long + GAP / 2)}" y="${text}">${said}</text>`)}
      </g>
      <path d="M${at(names)} 0V${height}" class="axis" />
    </svg>
  `;
}
