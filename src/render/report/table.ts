import { html, type Html } from './html.js';

/** A column of a table. */
export interface Column {
  readonly title: string;
  /** Figures stand right. */
  readonly figures?: boolean;
}

/** A cell: text, or markup. */
type Cell = string | Html;

function cell(text: Cell, column: Column | undefined, isFirst: boolean): Html {
  if (isFirst) return html`<th scope="row">${text}</th>`;
  return column?.figures === true ? html`<td class="n">${text}</td>` : html`<td>${text}</td>`;
}

/** A table whose first column names the row. `kind` is a class of the style. */
export function table(columns: readonly Column[], rows: readonly (readonly Cell[])[], kind = ''): Html {
  return html`
    <table class="${kind}">
      <thead>
        <tr>
          ${columns.map(({ title, figures }) =>
            figures === true ? html`<th scope="col" class="n">${title}</th>` : html`<th scope="col">${title}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) => html`
            <tr>
              ${row.map((text, index) => cell(text, columns[index], index === 0))}
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}
