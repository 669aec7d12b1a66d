import { claimLayout } from '../dictionary/claim-layout.js';
import type { CalendarDate } from '../model/calendar-date.js';
import { READING_IDS, type Readings } from '../model/policy.js';
import { textOf, type WrittenRow, type WrittenSheet, type WrittenWorkbook } from '../model/written-workbook.js';
import { choose, isComplete, type SomeReadings } from '../policy/choose.js';
import { dayOf } from './days.js';

const { facts, sections, sheets } = claimLayout;

/** What a claim says of itself: enough to compute it again. */
export interface ClaimFacts {
  /** Of onex. */
  readonly version: string;
  readonly department: string;
  readonly year: number;
  readonly asOf: CalendarDate;
  readonly policy: string;
  readonly readings: Readings;
}

/** What 说明 says, or the sheets and labels that a workbook lacks to be a claim of ours. */
export function claimFacts(
  workbook: WrittenWorkbook,
): { readonly facts: ClaimFacts } | { readonly missing: readonly string[] } {
  const lacking = [sheets.summary, sheets.details, sheets.about].filter((name) => !workbook.has(name));
  const about = workbook.get(sheets.about);
  if (lacking.length > 0 || about === undefined) return { missing: lacking };
  const text = (label: string): string => textOf(factCell(about, label));
  const asOf = dayOf(factCell(about, facts.asOf));
  const year = Number(text(claimLayout.yearLabel));
  const readings: SomeReadings = {};
  for (const { cells } of sectionRows(about, sections.readings)) {
    const id = READING_IDS.find((known) => known === textOf(cells[0]));
    if (id !== undefined) choose(readings, id, textOf(cells[1]));
  }
  const missing = [
    ...[facts.tool, claimLayout.departmentLabel, claimLayout.yearLabel, facts.policyId].filter(
      (label) => text(label) === '',
    ),
    ...(asOf === undefined ? [facts.asOf] : []),
    ...(isComplete(readings) ? [] : [sections.readings]),
  ];
  if (missing.length > 0 || asOf === undefined || !isComplete(readings) || !Number.isInteger(year)) return { missing };
  const version = text(facts.tool).replace(/^onex\s+/u, '');
  const department = text(claimLayout.departmentLabel);
  return { facts: { version, department, year, asOf, policy: text(facts.policyId), readings } };
}

/** The cell right of a label of 说明. */
function factCell(about: WrittenSheet, label: string): WrittenRow[number] {
  for (const [, cells] of about.rows) if (textOf(cells[0]) === label) return cells[1];
  return undefined;
}

/** A row with its number. */
export interface NumberedRow {
  readonly row: number;
  readonly cells: WrittenRow;
}

/** The rows at the top of 说明, up to its first table. */
export function factRows(about: WrittenSheet): readonly NumberedRow[] {
  const rows: NumberedRow[] = [];
  for (const [row, cells] of about.rows) {
    if (textOf(cells[0]) === sections.parameters) break;
    // Title and header.
    if (row > 2) rows.push({ row, cells });
  }
  return rows;
}

/** The rows of a table of 说明: below its title and its header, up to the next empty row. */
export function sectionRows(about: WrittenSheet, title: string): readonly NumberedRow[] {
  const rows: NumberedRow[] = [];
  let previous: number | undefined;
  for (const [row, cells] of about.rows) {
    if (previous === undefined) {
      if (textOf(cells[0]) === title) previous = row;
      continue;
    }
    if (row !== previous + 1) break;
    previous = row;
    rows.push({ row, cells });
  }
  return rows.slice(1);
}
