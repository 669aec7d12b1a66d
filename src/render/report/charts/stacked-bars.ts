import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import { KINDS, type Kind } from '../../../model/claim.js';
import { formatHours, NO_HOURS, type Hours } from '../../../model/hours.js';
import type { ReportWords } from '../../words/report-words.js';
import { html, type Html } from '../html.js';
import { at, fitted, textWidth, WIDE } from './drawing.js';

/** A row of parts. */
export interface StackedBar {
  readonly name: string;
  readonly hours: Hours;
  readonly byKind: Partial<Readonly<Record<Kind, Hours>>>;
}

const ROW = 22;
const THICK = 16;
const GAP = 6;
const NAMES = 180;
const LEGEND = 26;
const SWATCH = 14;

/** More rows than this do not fit on a page of paper: they go on in a drawing of their own. */
export const ROWS_OF_A_PAGE = 36;

/**
 * The fillings of the six kinds: told apart in black and white by their lines, not only by their colours. Once in a page; the style
 * names them.
 */
export const FILLINGS: Html = html`
  <svg class="defs" width="0" height="0" aria-hidden="true" focusable="false">
    <defs>
      ${KINDS.map(
        (kind, index) => html`
          <pattern id="fill-${kind}" width="6" height="6" patternUnits="userSpaceOnUse">
            <rect width="6" height="6" class="k${index}" />
            <path
              d="${['', 'M0 6L6 0M-1 1L1 -1M5 7L7 5', 'M0 3H6', 'M3 0V6', 'M0 0L6 6M-1 5L1 7M5 -1L7 1', 'M2 3H4M3 2V4'][index] ?? ''}"
              class="hatch"
            />
          </pattern>
        `,
      )}
    </defs>
  </svg>
`;

/** Lying bars of parts by kind, the sum behind each. All drawings of a page share `longest`, so that they compare. */
export function stackedBars(
  title: string,
  bars: readonly StackedBar[],
  { longest, words, kindName }: { longest: Hours; words: ReportWords; kindName: (kind: Kind) => string },
): Html {
  const names = Math.min(NAMES, Math.max(...bars.map(({ name }) => textWidth(name)))) + GAP;
  const numbers = Math.max(...bars.map(({ hours }) => textWidth(formatHours(hours)))) + GAP;
  const length = scaleLinear([0, Math.max(longest, 1)], [names, WIDE - numbers]);
  const height = LEGEND + bars.length * ROW;
  const series = stack<unknown, StackedBar, Kind>()
    .keys(KINDS)
    .value(({ byKind }, kind) => byKind[kind] ?? NO_HOURS)([...bars]);
  const kinds = KINDS.filter((kind) => bars.some(({ byKind }) => byKind[kind] !== undefined));
  const widest = Math.max(0, ...kinds.map((kind) => textWidth(kindName(kind)))) + SWATCH + 2 * GAP + 4;
  const described = words.charts.described(
    title,
    bars.map(({ name, hours }) => words.charts.describedAs(name, formatHours(hours))),
  );
  return html`
    <svg viewBox="0 0 ${WIDE} ${height}" role="img" aria-label="${described}">
      ${kinds.map((kind, index) => {
        const x = at(names + index * widest);
        return html`
          <rect x="${x}" y="4" width="${SWATCH}" height="${SWATCH}" fill="url(#fill-${kind})" class="part" />
          <text x="${at(x + SWATCH + 4)}" y="15">${kindName(kind)}</text>
        `;
      })}
      ${bars.map(({ name, hours }, index) => {
        const top = LEGEND + index * ROW + (ROW - THICK) / 2;
        return html`
          <text x="${at(names - GAP)}" y="${top + 12}" class="e">${fitted(name, names - GAP)}</text>
          ${series.map((part) => {
            const [from = 0, to = 0] = part[index] ?? [];
            if (to === from) return undefined;
            const x = at(length(from));
            return html`<rect
              x="${x}"
              y="${top}"
              width="${at(length(to) - x)}"
              height="${THICK}"
              fill="url(#fill-${part.key})"
              class="part"
            />`;
          })}
          <text x="${at(length(hours) + GAP / 2)}" y="${top + 12}" class="b">${formatHours(hours)}</text>
        `;
      })}
      <path d="M${at(names)} ${LEGEND}V${height}" class="axis" />
    </svg>
  `;
}
