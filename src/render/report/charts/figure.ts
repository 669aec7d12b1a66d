import type { Words } from '../../words/words.js';
import { html, type Html } from '../html.js';
import { table, type Column } from '../table.js';

/** A chart and what is behind it. */
export interface Figure {
  readonly title: string;
  /** What its table is called, for who hears it. */
  readonly name?: string;
  readonly drawing: Html;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly (string | Html)[])[];
}

/** A chart under its title, with the table of the same numbers behind it. */
export function figure({ title, name = title, drawing, columns, rows }: Figure, { report }: Words): Html {
  return html`
    <figure>
      <figcaption>${title}</figcaption>
      ${drawing}
      <details>
        <summary>${report.charts.table}<span class="vh"> ${name}</span></summary>
        <div class="wide" tabindex="0">${table(columns, rows)}</div>
      </details>
    </figure>
  `;
}
