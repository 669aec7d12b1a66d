// Each reader turned into the same questions: what does a cell hold, is a sheet or row hidden, what is merged.
// `open(bytes)` gives `{ cells, cell(sheet, address), hiddenSheet(name), hiddenRow(sheet, number), merges(sheet) }`.
// Answers are those of test/read/workbook/messes.ts. What a reader cannot tell is undefined.

const two = (number) => String(number).padStart(2, '0');
const iso = (date) => `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
const blank = (text) => (text.trim() === '' ? '' : `text:${text.replace(/\r\n?/gu, '\n')}`);

function letters(column) {
  return column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}

function split(address) {
  const [, name, row] = /^([A-Z]+)(\d+)$/u.exec(address);
  let column = 0;
  for (const letter of name) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(row) - 1, column: column - 1 };
}

/** A date object as our answers tell it: times before the first day are times of day. */
function toldDate(date, epochYear) {
  const rounded = new Date(Math.round(date.getTime() / 1000) * 1000);
  if (rounded.getUTCFullYear() < epochYear) return `time:${rounded.getUTCHours()}:${two(rounded.getUTCMinutes())}`;
  return `date:${iso(rounded)}`;
}

function told(value) {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return toldDate(value, 1900);
  if (typeof value === 'string') return blank(value);
  if (typeof value === 'number') return `number:${Number(value.toPrecision(15))}`;
  return `${typeof value}:${value}`;
}

function toldExcel(value) {
  if (value === null || value === undefined || typeof value !== 'object' || value instanceof Date) return told(value);
  if ('error' in value) return `error:${value.error}`;
  if ('richText' in value) return blank(value.richText.map(({ text }) => text).join(''));
  if ('hyperlink' in value) return toldExcel(value.text);
  if ('formula' in value || 'sharedFormula' in value) {
    return value.result === undefined || value.result === null ? 'uncached' : toldExcel(value.result);
  }
  return `object:${JSON.stringify(value)}`;
}

export const readers = {
  async 'onex (fflate + saxen)'(bundle) {
    const { readWorkbook } = await import(bundle);
    return (bytes) => {
      const { workbook, problems } = readWorkbook(bytes, 'workbook.xlsx');
      if (!workbook) throw new Error(JSON.stringify(problems));
      const sheet = (name) => workbook.sheets.find((other) => other.name === name);
      const row = (name, number) => sheet(name)?.rows.find((other) => other.number === number);
      let cells = 0;
      for (const { rows } of workbook.sheets) for (const { cells: all } of rows) all.forEach(() => (cells += 1));
      return {
        cells,
        cell(name, address) {
          const at = split(address);
          const cell = row(name, at.row + 1)?.cells[at.column];
          if (!cell) return '';
          return cell.kind === 'uncached'
            ? 'uncached'
            : `${cell.kind}:${cell.text ?? cell.number ?? cell.date ?? cell.value ?? cell.code}`;
        },
        hiddenSheet: (name) => sheet(name)?.hidden,
        hiddenRow: (name, number) => row(name, number)?.hidden,
        merges: (name) => sheet(name)?.merges.map((m) => `${letters(m.left)}${m.top}:${letters(m.right)}${m.bottom}`),
      };
    };
  },

  async 'exceljs load'() {
    const { default: ExcelJS } = await import('exceljs');
    return async (bytes) => {
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.load(bytes, { ignoreNodes: ['dataValidations', 'conditionalFormatting', 'extLst'] });
      let cells = 0;
      for (const sheet of workbook.worksheets) {
        sheet.eachRow((row) => row.eachCell((cell) => (cells += cell.value === null ? 0 : 1)));
      }
      const sheet = (name) => workbook.getWorksheet(name);
      return {
        cells,
        cell(name, address) {
          const found = sheet(name).findCell(address);
          return found && found.master === found ? toldExcel(found.value) : '';
        },
        hiddenSheet: (name) => sheet(name).state !== 'visible',
        hiddenRow: (name, number) => sheet(name).getRow(number).hidden === true,
        merges: (name) => sheet(name).model.merges,
      };
    };
  },

  async 'exceljs stream'() {
    const { default: ExcelJS } = await import('exceljs');
    const { Readable } = await import('node:stream');
    return async (bytes) => {
      const options = { worksheets: 'emit', sharedStrings: 'cache', styles: 'cache', hyperlinks: 'ignore' };
      const values = new Map();
      const hidden = new Map();
      const states = new Map();
      let cells = 0;
      const few = bytes.length < 1_000_000;
      for await (const sheet of new ExcelJS.stream.xlsx.WorkbookReader(Readable.from([Buffer.from(bytes)]), options)) {
        states.set(sheet.name, sheet.state !== undefined && sheet.state !== 'visible');
        for await (const row of sheet) {
          row.eachCell((cell) => {
            cells += 1;
            if (few) values.set(`${sheet.name}!${cell.address}`, toldExcel(cell.value));
          });
          if (few) hidden.set(`${sheet.name}!${row.number}`, row.hidden === true);
        }
      }
      return {
        cells,
        cell: (name, address) => (states.has(name) ? (values.get(`${name}!${address}`) ?? '') : undefined),
        hiddenSheet: (name) => states.get(name),
        hiddenRow: (name, number) => hidden.get(`${name}!${number}`),
        merges: () => undefined,
      };
    };
  },

  async hucre() {
    const { readXlsx } = await import('hucre/xlsx');
    return async (bytes) => {
      const workbook = await readXlsx(bytes);
      let cells = 0;
      for (const { rows } of workbook.sheets)
        for (const row of rows) for (const cell of row) if (cell !== null) cells += 1;
      const sheet = (name) => workbook.sheets.find((other) => other.name === name);
      return {
        cells,
        cell(name, address) {
          const at = split(address);
          const detail = sheet(name).cells?.get(`${at.row},${at.column}`);
          const value = sheet(name).rows[at.row]?.[at.column] ?? null;
          if (detail?.type === 'error') return `error:${value}`;
          if (detail?.formula !== undefined && value === null) return 'uncached';
          return told(value);
        },
        hiddenSheet: (name) => sheet(name).hidden === true || sheet(name).veryHidden === true,
        hiddenRow: (name, number) => sheet(name).rowDefs?.get(number - 1)?.hidden === true,
        merges: (name) =>
          sheet(name).merges?.map((m) => `${letters(m.startCol)}${m.startRow + 1}:${letters(m.endCol)}${m.endRow + 1}`),
      };
    };
  },

  async 'read-excel-file'() {
    const { default: readExcelFile } = await import('read-excel-file/node');
    return async (bytes) => {
      const sheets = await readExcelFile(Buffer.from(bytes), { trim: false });
      let cells = 0;
      for (const { data } of sheets) for (const row of data) for (const cell of row) if (cell !== null) cells += 1;
      const sheet = (name) => sheets.find((other) => other.sheet === name);
      return {
        cells,
        cell(name, address) {
          const at = split(address);
          return told(sheet(name).data[at.row]?.[at.column]);
        },
        hiddenSheet: () => undefined,
        hiddenRow: () => undefined,
        merges: () => undefined,
      };
    };
  },

  async '@e965/xlsx (SheetJS)'() {
    const XLSX = await import('@e965/xlsx');
    return (bytes) => {
      const workbook = XLSX.read(bytes, {
        dense: true,
        cellNF: true,
        cellHTML: false,
        cellText: false,
        cellStyles: true,
      });
      let cells = 0;
      for (const name of workbook.SheetNames) {
        for (const row of workbook.Sheets[name]['!data'] ?? [])
          for (const cell of row ?? []) if (cell?.v !== undefined) cells += 1;
      }
      const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
      return {
        cells,
        cell(name, address) {
          const at = split(address);
          const cell = workbook.Sheets[name]['!data']?.[at.row]?.[at.column];
          if (!cell || cell.t === 'z') return cell?.f === undefined ? '' : 'uncached';
          if (cell.t === 'e') return `error:${cell.w ?? XLSX.utils.format_cell(cell)}`;
          if (cell.f !== undefined && cell.v === undefined) return 'uncached';
          if (cell.t === 'n' && cell.z !== undefined && XLSX.SSF.is_date(cell.z)) {
            const at1900 = cell.v + (date1904 ? 1462 : 0);
            const code = XLSX.SSF.parse_date_code(at1900);
            if (at1900 < 1) return `time:${code.H}:${two(code.M)}`;
            return `date:${code.y}-${two(code.m)}-${two(code.d)}`;
          }
          return told(cell.v);
        },
        hiddenSheet: (name) => (workbook.Workbook?.Sheets?.find((sheet) => sheet.name === name)?.Hidden ?? 0) > 0,
        hiddenRow: (name, number) => workbook.Sheets[name]['!rows']?.[number - 1]?.hidden === true,
        merges: (name) => workbook.Sheets[name]['!merges']?.map((merge) => XLSX.utils.encode_range(merge)),
      };
    };
  },
};
