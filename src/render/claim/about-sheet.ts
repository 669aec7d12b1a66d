import { claimLayout } from '../../dictionary/claim-layout.js';
import { contentToProve } from '../../dictionary/claim-shape.js';
import { hoursToNumber } from '../../model/hours.js';
import {
  MONTH_DAY_PARAMETERS,
  NUMBER_PARAMETERS,
  READING_IDS,
  type DatedValue,
  type Parameter,
  type ParameterId,
} from '../../model/policy.js';
import type { CalendarDate, MonthDay } from '../../model/calendar-date.js';
import type { Terms } from '../../model/terms.js';
import type { CellDescription, RowDescription, SheetDescription } from '../../model/workbook-description.js';
import { writtenRows } from '../../model/written-workbook.js';
import { yuanToNumber } from '../../model/yuan.js';
import { claimWords } from '../words/zh/claim.js';
import { screen } from '../words/zh/screen.js';
import { across, blankCell, dateCell, inRow, numberCell, rowOf, textCell } from './cells.js';
import type { ClaimInput } from './claim-input.js';
import { looks } from './looks.js';

const words = claimWords.about;
const WIDTHS = [26, 44, 40, 30, 20, 16];
const COLUMNS = WIDTHS.length;

/** Rows of the first block whose values 汇总 compares its totals with. */
const STORED_ROWS = { hours: 13, amount: 14, lines: 15 };

/** Where the totals stand that were true when the claim was written. */
export const storedCells = {
  hours: `${claimLayout.sheets.about}!$B$${String(STORED_ROWS.hours)}`,
  amount: `${claimLayout.sheets.about}!$B$${String(STORED_ROWS.amount)}`,
  lines: `${claimLayout.sheets.about}!$B$${String(STORED_ROWS.lines)}`,
};

/**
 * Sheet 说明: by what the claim was computed. Also what a machine needs to audit it: version, as-of, readings by id, hashes of the
 * inputs, and a digest over each sheet (`proven`, and 说明 itself), so that it can be seen whether somebody changed one.
 */
export function aboutSheet(input: ClaimInput, proven: readonly SheetDescription[]): SheetDescription {
  const about = sheetWith(input, contentRows(input));
  const digests = [...proven, about].map((sheet) =>
    row([
      textCell(sheet.name),
      textCell(input.sha256(contentToProve({ name: sheet.name, rows: writtenRows(sheet) })), looks.small),
    ]),
  );
  return { ...about, rows: [...about.rows, ...section(words.digests, Object.values(words.digest), digests)] };
}

function contentRows(input: ClaimInput): readonly RowDescription[] {
  return [
    { cells: across(textCell(claimLayout.sheets.about, looks.title), COLUMNS), height: 34 },
    row([textCell(words.item, looks.header), textCell(words.value, looks.header)]),
    ...factRows(input),
    ...section(words.parameters, Object.values(words.parameter), parameterRows(input.terms)),
    ...section(words.readings, Object.values(words.reading), readingRows(input.terms)),
    ...section(words.inputs, Object.values(words.input), inputRows(input)),
  ];
}

function sheetWith({ department }: ClaimInput, rows: readonly RowDescription[]): SheetDescription {
  const name = claimLayout.sheets.about;
  return {
    name,
    widths: WIDTHS,
    rows,
    merges: [inRow(1, 1, COLUMNS)],
    headerRow: 1,
    pageHeader: claimWords.pageHeader(department.name, department.year, name),
    pageFooter: claimWords.pageFooter,
    isProtected: true,
    looks: [],
  };
}

function factRows(input: ClaimInput): readonly RowDescription[] {
  const { department, terms, claim, version } = input;
  const { policy } = terms;
  const { totals } = claim;
  const facts: readonly (readonly [string, CellDescription])[] = [
    [words.tool, textCell(`onex ${version}`)],
    [claimLayout.departmentLabel, textCell(department.name)],
    [claimLayout.yearLabel, numberCell(department.year, looks.text)],
    [words.asOf, leftDate(terms.asOf)],
    [words.windowFrom, leftDate(terms.window.from)],
    [words.windowTo, leftDate(terms.window.to)],
    [words.policyId, textCell(policy.id)],
    [words.policyNumber, textCell(policy.number)],
    [words.policyTitle, textCell(policy.title)],
    [words.policyEffective, leftDate(policy.effectiveOn)],
    [words.storedHours, numberCell(hoursToNumber(totals.hours), looks.text)],
    [words.storedAmount, totals.amount === null ? blankCell() : numberCell(yuanToNumber(totals.amount), looks.text)],
    [words.storedLines, numberCell(totals.paid, looks.text)],
    [words.storedExcluded, numberCell(totals.excluded, looks.text)],
    [words.links, textCell(words.linksNote)],
  ];
  return facts.map(([label, value]) => row([textCell(label), value]));
}

function leftDate(date: CalendarDate): CellDescription {
  return { ...dateCell(date), style: looks.leftDate };
}

function section(title: string, titles: readonly string[], rows: readonly RowDescription[]): readonly RowDescription[] {
  return [
    { cells: [] },
    { cells: [textCell(title, looks.section)], height: 22 },
    row(titles.map((text) => textCell(text, looks.header))),
    ...rows,
  ];
}

function row(cells: readonly CellDescription[]): RowDescription {
  return rowOf(cells, WIDTHS);
}

/** Every value that holds on a day of the window or on the as-of date. */
function parameterRows({ policy, window, asOf }: Terms): readonly RowDescription[] {
  const last = asOf > window.to ? asOf : window.to;
  const inForce = <V>(values: readonly DatedValue<V>[]): readonly DatedValue<V>[] => {
    const first = values.findLastIndex((value) => value.from <= window.from);
    return values.slice(Math.max(first, 0)).filter((value, index) => index === 0 || value.from <= last);
  };
  const cells = <V extends number | MonthDay>(id: ParameterId, parameter: Parameter<V>): readonly RowDescription[] =>
    inForce(parameter.values).map(({ value, from }) =>
      row([
        textCell(id),
        typeof value === 'number' ? numberCell(value, looks.text) : textCell(value),
        textCell(parameter.name.zh + (parameter.source === 'project' ? words.fromProject : '')),
        textCell(words.units[parameter.unit]),
        textCell(screen.article(parameter.article)),
        dateCell(from),
      ]),
    );
  return [
    ...NUMBER_PARAMETERS.flatMap((id) => cells(id, policy.numbers[id])),
    ...MONTH_DAY_PARAMETERS.flatMap((id) => cells(id, policy.monthDays[id])),
  ];
}

function readingRows({ policy, readings }: Terms): readonly RowDescription[] {
  return READING_IDS.map((id) => {
    const definition = policy.readings[id];
    const chosen = definition.options.find((option) => option.id === readings[id]);
    return row([
      textCell(id),
      textCell(readings[id]),
      textCell(definition.question.zh),
      textCell(chosen === undefined ? '' : chosen.name.zh),
      textCell(definition.articles.map(screen.article).join(screen.listSeparator)),
      textCell(readings[id] === definition.default ? claimWords.yes : claimWords.no, looks.centered),
    ]);
  });
}

function inputRows({ inputs }: ClaimInput): readonly RowDescription[] {
  return inputs.map((file) =>
    row([textCell(file.path), textCell(file.sha256, looks.small), numberCell(file.size, looks.text)]),
  );
}
