import { scaleLinear } from 'd3-scale';
import type { ReportWords } from '../../words/report-words.js';
import { html, type Html } from '../html.js';
import { at, fitted, NARROW, textWidth } from './drawing.js';

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
  const described = words.charts.described(
    title,
    bars.map(({ name, said }) => words.charts.describedAs(name, said)),
  );
  return html`
    <svg viewBox="0 0 ${NARROW} ${height}" role="img" aria-label="${described}">
      ${bars.map(({ name, value, said }, index) => {
        const top = index * ROW + (ROW - THICK) / 2;
        const text = top + THICK - 3;
        return html`
          <text x="${at(names - GAP)}" y="${text}" class="e">${fitted(name, names - GAP)}</text>
          <rect x="${at(names)}" y="${top}" width="${at(length(value))}" height="${THICK}" class="bar" />
          <text x="${at(names + length(value) + GAP / 2)}" y="${text}" class="v">${said}</text>
        `;
      })}
      <path d="M${at(names)} 0V${height}" class="axis" />
    </svg>
  `;
}
