import { html, type Html } from './html.js';

/** A column of a table. */
export interface Column {
  readonly title: string;
  /** Figures stand right. */
  readonly figures?: boolean;
}

/** A cell: text, or markup. */
type Cell = string | Html;

/** The columns from the nth on hold figures: said once for the table, which keeps its rows short. */
function figuresFrom(columns: readonly Column[]): string {
  const first = columns.findIndex(({ figures }) => figures === true);
  return first < 0 ? '' : `f${String(first + 1)}`;
}

/** A table whose first column names the row; columns of figures come last. `kind` is a class of the style. */
export function table(columns: readonly Column[], rows: readonly (readonly Cell[])[], kind = ''): Html {
  const kinds = [kind, figuresFrom(columns)].filter((name) => name !== '').join(' ');
  return html`
    <table${kinds === '' ? undefined : html` class="${kinds}"`}>
      <thead>
        <tr>
          ${columns.map(({ title }) => html`<th>${title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) => html`
            <tr>
              ${row.map((cell, index) => (index === 0 ? html`<th>${cell}</th>` : html`<td>${cell}</td>`))}
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}
