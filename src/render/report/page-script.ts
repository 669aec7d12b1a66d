/**
 * The page's own script: a search, a filter by status, tables that sort. Everything is there without it. It stands in the page as it
 * is written here, and the page's policy allows this text alone.
 */
export const PAGE_SCRIPT = `
'use strict';
(() => {
  const form = document.querySelector('.tools');
  const output = form.querySelector('output');
  const search = form.querySelector('input[type=search]');
  const boxes = [...form.querySelectorAll('input[type=checkbox]')];
  const items = [...document.querySelectorAll('li.r')].map((node) => ({
    node,
    text: node.textContent.toLowerCase(),
    status: node.classList[1],
  }));
  const groups = [...document.querySelectorAll('section.a')];
  const apply = () => {
    const wanted = search.value.trim().toLowerCase();
    const statuses = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    let shown = 0;
    for (const { node, text, status } of items) {
      const fits = statuses.has(status) && text.includes(wanted);
      node.hidden = !fits;
      if (fits) shown += 1;
    }
    for (const group of groups) group.hidden = !group.querySelector('li.r:not([hidden])');
    output.textContent = shown + ' / ' + items.length;
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', apply);
  form.hidden = false;
  apply();
  for (const table of document.querySelectorAll('table.sortable')) {
    const body = table.tBodies[0];
    [...table.tHead.rows[0].cells].forEach((cell, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = cell.textContent;
      const printed = document.createElement('span');
      printed.className = 'printed';
      printed.textContent = cell.textContent;
      cell.replaceChildren(button, printed);
      button.addEventListener('click', () => {
        const up = cell.getAttribute('aria-sort') !== 'ascending';
        for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
        cell.setAttribute('aria-sort', up ? 'ascending' : 'descending');
        const value = (row) => row.cells[column].textContent.trim();
        const number = [...body.rows].every((row) => /^-?[0-9.]*$/.test(value(row)));
        const rows = [...body.rows].sort((one, other) => {
          const [a, b] = [value(one), value(other)];
          const order = number ? Number(a) - Number(b) : a < b ? -1 : a > b ? 1 : 0;
          return up ? order : -order;
        });
        body.append(...rows);
      });
    });
  }
})();
`;
