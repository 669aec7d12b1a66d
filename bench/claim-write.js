// The work that bench/claim.js measures: describes a claim of 400 people and 20,000 lines and writes it. Bundled by it, as it needs the
// sources. With `cells` instead of `write`: leaves the same cells as JSON, for the plain script to write.
import { writeFileSync } from 'node:fs';
import { renderClaim } from '../src/render/claim-workbook.ts';
import { writeWorkbook } from '../src/write/workbook.ts';
import { hours } from '../test/builders.ts';
import { aClaimInput, somePeople, someTables } from '../test/render/claims.ts';

const PEOPLE = 400;
const LINES_EACH = 50;

const [what, file] = process.argv.slice(2);
const tables = someTables(somePeople(PEOPLE), LINES_EACH);
// Two hours for two periods and a class of one's own: lines as they should be, without 10,000 findings beside them.
const trainings = tables.trainings.map((row, index) => ({ ...row, hours: hours(2), audience: `软件${index}班` }));
const input = aClaimInput({ tables: { ...tables, trainings } });

/** The workbook as a plain list of cells: kind, value, style and link. */
function cellsOf({ sheets }) {
  const styles = new Map();
  const styleOf = (style) => {
    if (!styles.has(style)) styles.set(style, styles.size);
    return styles.get(style);
  };
  const listed = sheets.map((sheet) => ({
    name: sheet.name,
    widths: sheet.widths,
    heights: sheet.rows.map(({ height }) => height ?? null),
    headerRow: sheet.headerRow,
    merges: sheet.merges,
    rows: sheet.rows.map(({ cells }) =>
      cells.map(({ content, style }) => {
        const { kind } = content;
        const plain = content.text ?? content.value ?? content.date ?? null;
        return [kind, kind === 'formula' ? `=${content.formula}` : plain, styleOf(style), content.link ?? null];
      }),
    ),
  }));
  return { sheets: listed, styles: [...styles.keys()] };
}

if (what === 'cells') writeFileSync(file, JSON.stringify(cellsOf(renderClaim(input))));
else {
  const start = performance.now();
  writeFileSync(file, await writeWorkbook(renderClaim(input)));
  const seconds = (performance.now() - start) / 1000;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ seconds, megabytes, lines: input.claim.lines.length }));
}
