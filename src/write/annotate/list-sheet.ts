import type { Annotation, Mark } from '../../model/annotation.js';
import { addressOf } from './sheet-cells.js';
import type { Styles } from './styles.js';
import { escapeXml } from './xml.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function textCell(text: string, row: number, column: number, style: number): string {
  const address = addressOf({ row, column });
  return `<c r="${address}" s="${String(style)}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}

/** Where a mark is, as a link within the workbook. */
function locationOf({ sheet, cell }: Mark): string {
  return `'${sheet.replaceAll("'", "''")}'!${cell ?? 'A1'}`;
}

/** The sheet that lists the marks and leads to them. */
export function listSheet({ intro, headings, widths, linkColumn, rows }: Annotation, styles: Styles): string {
  const text = styles.own('text');
  const heading = styles.own('heading');
  const link = styles.own('link');
  const lines: string[] = [];
  const merges: string[] = [];
  const links: string[] = [];
  const last = addressOf({ row: 0, column: headings.length - 1 }).slice(0, -1);
  const line = (cells: readonly string[], height?: number): void => {
    const room = height === undefined ? '' : ` ht="${String(height)}" customHeight="1"`;
    lines.push(`<row r="${String(lines.length + 1)}"${room}>${cells.join('')}</row>`);
  };
  intro.forEach((sentence, index) => {
    const number = String(lines.length + 1);
    merges.push(`<mergeCell ref="A${number}:${last}${number}"/>`);
    line([textCell(sentence, lines.length + 1, 0, index === 0 ? heading : text)]);
  });
  line(headings.map((name, column) => textCell(name, lines.length + 1, column, heading)));
  const headerRow = lines.length;
  for (const { cells, height, mark } of rows) {
    const row = lines.length + 1;
    const address = addressOf({ row, column: linkColumn });
    links.push(`<hyperlink ref="${address}" location="${escapeXml(locationOf(mark))}"/>`);
    line(
      cells.map((cell, column) => textCell(cell, row, column, column === linkColumn ? link : text)),
      height,
    );
  }
  const columns = widths.map(
    (width, index) =>
      `<col min="${String(index + 1)}" max="${String(index + 1)}" width="${String(width)}" customWidth="1"/>`,
  );
  const pane = `<pane ySplit="${String(headerRow)}" topLeftCell="A${String(headerRow + 1)}" activePane="bottomLeft" state="frozen"/>`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}">` +
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView tabSelected="1" workbookViewId="0">${pane}</sheetView></sheetViews>` +
    `<cols>${columns.join('')}</cols><sheetData>${lines.join('')}</sheetData>` +
    (merges.length === 0 ? '' : `<mergeCells count="${String(merges.length)}">${merges.join('')}</mergeCells>`) +
    (links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`) +
    '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>'
  );
}
