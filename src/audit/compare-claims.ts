import { claimLayout } from '../dictionary/claim-layout.js';
import { cellAddress } from '../model/cell-address.js';
import {
  CLAIM_TABLES,
  differenceId,
  type CellValue,
  type ClaimTable,
  type Difference,
  type DifferencePoint,
  type RowChange,
} from '../model/difference.js';
import { textOf, type WrittenWorkbook } from '../model/written-workbook.js';
import { factRows } from './claim-facts.js';
import { cellValue, claimTables, type Table, type TableRow } from './claim-tables.js';
import { dayOf } from './days.js';

const { columns, evidenceColumns, facts, sheets } = claimLayout;

/** A claim and the file that places call it by. */
export interface NamedClaim {
  readonly file: string;
  readonly workbook: WrittenWorkbook;
}

/** What a claim is compared with; what a department's inputs give has no file. */
interface ComparedClaim {
  readonly file?: string;
  readonly workbook: WrittenWorkbook;
}

/** Facts that only say again what the rows say, or nothing of the claim. */
const UNTOLD: ReadonlySet<string> = new Set([facts.links]);

const FACT_POINTS: ReadonlyMap<string, DifferencePoint> = new Map<string, DifferencePoint>([
  [facts.tool, 'version-changed'],
  [facts.asOf, 'as-of-changed'],
  [facts.policyId, 'policy-changed'],
  [facts.policyNumber, 'policy-changed'],
  [facts.policyTitle, 'policy-changed'],
  [facts.policyEffective, 'policy-changed'],
  [claimLayout.departmentLabel, 'department-changed'],
  [claimLayout.yearLabel, 'department-changed'],
]);

/**
 * What a claim says otherwise than another, or than its inputs: facts first, then the tables row by row. Rows are known by
 * their key, id or path wherever they stand; numbers that only count rows are left out where the rows differ.
 */
export function compareClaims(before: ComparedClaim, after: NamedClaim): readonly Difference[] {
  const tables = { before: claimTables(before.workbook), after: claimTables(after.workbook) };
  const sameRows = sameOrder(tables.before.line, tables.after.line);
  const sameEvidence = sameOrder(tables.before.evidence, tables.after.evidence);
  const inputsChanged = compareTable('input', before, after, tables, plain).length > 0;
  const shown = (table: ClaimTable): Shown => {
    if (table === 'line' || table === 'excluded') return sameEvidence ? plain : withoutNumbers;
    return table === 'evidence' && !sameRows ? withoutLines : plain;
  };
  const rows = CLAIM_TABLES.flatMap((table) => {
    const found = compareTable(table, before, after, tables, shown(table));
    return table === 'line' && inputsChanged ? gathered(found) : found;
  });
  return [...compareFacts(before, after), ...compareState(before, after), ...rows];
}

function sameOrder(one: Table, other: Table): boolean {
  return one.rows.length === other.rows.length && one.rows.every(({ id }, index) => id === other.rows[index]?.id);
}

/** What of a field is compared; undefined: nothing. */
type Shown = (title: string, value: CellValue) => CellValue | undefined;

const plain: Shown = (_, value) => value;

/** Evidence without its number in 佐证目录. */
const withoutNumbers: Shown = (title, value) =>
  title === columns.evidence && typeof value === 'string' ? value.replace(/^\[\d+\] /gmu, '') : value;

const withoutLines: Shown = (title, value) => (title === evidenceColumns.proves ? undefined : value);

interface BothTables {
  readonly before: Readonly<Record<ClaimTable, Table>>;
  readonly after: Readonly<Record<ClaimTable, Table>>;
}

function compareTable(
  table: ClaimTable,
  before: ComparedClaim,
  after: NamedClaim,
  tables: BothTables,
  shown: Shown,
): readonly Difference[] {
  const [old, now] = [tables.before[table], tables.after[table]];
  const { pairs, added, removed } = matched(old.rows, now.rows);
  const whole = (change: RowChange, file: string, { sheet }: Table, row: TableRow): Difference => ({
    table,
    change,
    place: { file, sheet, cell: cellAddress(0, row.row) },
    subject: row.id,
  });
  return [
    ...pairs.flatMap(([one, other]) => compareRow(table, one, other, { file: after.file, sheet: now.sheet }, shown)),
    ...added.map((row) => whole('added', after.file, now, row)),
    ...removed.map((row) =>
      before.file === undefined
        ? { ...whole('removed', after.file, old, row), place: { file: after.file, sheet: old.sheet } }
        : whole('removed', before.file, old, row),
    ),
  ];
}

function compareRow(
  table: ClaimTable,
  before: TableRow,
  after: TableRow,
  where: { readonly file: string; readonly sheet: string },
  shown: Shown,
): readonly Difference[] {
  const titles = new Set([...before.fields.keys(), ...after.fields.keys()]);
  return [...titles].flatMap((field): readonly Difference[] => {
    const old = before.fields.get(field);
    const now = after.fields.get(field);
    const values = { before: old?.value ?? null, after: now?.value ?? null };
    const isOpen = old?.isOpen === true || now?.isOpen === true;
    if (isOpen || shown(field, values.before) === shown(field, values.after)) return [];
    const cell = cellAddress(now?.column ?? old?.column ?? 0, after.row);
    return [{ table, change: 'changed', place: { ...where, cell }, subject: after.id, field, ...values }];
  });
}

/** Rows of one id belong together: the same first, then in their order; of the others those that differ in nothing but the id. */
function matched(
  before: readonly TableRow[],
  after: readonly TableRow[],
): {
  readonly pairs: readonly (readonly [TableRow, TableRow])[];
  readonly added: readonly TableRow[];
  readonly removed: readonly TableRow[];
} {
  const waiting = new Map<string, TableRow[]>();
  for (const row of before) waiting.set(row.id, [...(waiting.get(row.id) ?? []), row]);
  const take = (row: TableRow, fits: (other: TableRow) => boolean): TableRow | undefined => {
    const rows = waiting.get(row.id) ?? [];
    const index = rows.findIndex(fits);
    return index < 0 ? undefined : rows.splice(index, 1)[0];
  };
  const partners = new Map<TableRow, TableRow>();
  for (const row of after) {
    const same = take(row, (other) => fieldsOf(other) === fieldsOf(row));
    if (same) partners.set(row, same);
  }
  for (const row of after) {
    const next = partners.has(row) ? undefined : take(row, () => true);
    if (next) partners.set(row, next);
  }
  const left = new Set([...waiting.values()].flat());
  for (const row of after) {
    const alike = partners.has(row) ? undefined : nearlySame(row, left);
    if (!alike) continue;
    partners.set(row, alike);
    left.delete(alike);
  }
  return {
    pairs: [...partners]
      .map(([row, partner]) => [partner, row] as const)
      .sort(([, one], [, other]) => one.row - other.row),
    added: after.filter((row) => !partners.has(row)),
    removed: [...left].sort((one, other) => one.row - other.row),
  };
}

/** More rows than this are not looked through for one that was changed in its id. */
const LOOKED_THROUGH = 200;

/** The row that says the same under another id: somebody wrote over the id alone. */
function nearlySame(row: TableRow, others: ReadonlySet<TableRow>): TableRow | undefined {
  return [...others].slice(0, LOOKED_THROUGH).find((other) => {
    let differing = 0;
    for (const [title, { value }] of row.fields) if (other.fields.get(title)?.value !== value) differing += 1;
    return differing === 1;
  });
}

function fieldsOf(row: TableRow): string {
  return JSON.stringify([...row.fields].map(([title, { value }]) => [title, value]));
}

/** Lines of which only the source differs: a row was put into a ledger above them. One difference says so. */
function gathered(differences: readonly Difference[]): readonly Difference[] {
  const touched = (one: Difference): string => `${one.place.cell?.replace(/^\D+/u, '') ?? ''} ${differenceId(one)}`;
  const more = new Set(
    differences.filter((one) => differenceId(one) !== 'line-changed' || one.field !== columns.source).map(touched),
  );
  const moved = differences.filter(
    (one) => differenceId(one) === 'line-changed' && one.field === columns.source && !more.has(touched(one)),
  );
  const [first] = moved;
  if (!first) return differences;
  return [
    ...differences.filter((one) => !moved.includes(one)),
    { point: 'sources-moved', place: first.place, field: columns.source, count: moved.length },
  ];
}

function compareFacts(before: ComparedClaim, after: NamedClaim): readonly Difference[] {
  const old = labelled(before.workbook);
  const now = labelled(after.workbook);
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((label): readonly Difference[] => {
    const values = { before: old.get(label)?.value ?? null, after: now.get(label)?.value ?? null };
    if (values.before === values.after || UNTOLD.has(label)) return [];
    const [file, row] = now.has(label)
      ? [after.file, now.get(label)?.row]
      : [before.file ?? after.file, old.get(label)?.row];
    const place = { file, sheet: sheets.about, cell: cellAddress(1, row ?? 1) };
    return [{ point: FACT_POINTS.get(label) ?? 'fact-changed', place, field: label, ...values }];
  });
}

function labelled(workbook: WrittenWorkbook): ReadonlyMap<string, { readonly value: CellValue; readonly row: number }> {
  const about = workbook.get(sheets.about);
  const rows = about ? factRows(about) : [];
  const days: readonly string[] = [facts.asOf, facts.windowFrom, facts.windowTo, facts.policyEffective];
  return new Map(
    rows.map(({ row, cells }) => {
      const label = textOf(cells[0]);
      const value = (days.includes(label) ? dayOf(cells[1]) : undefined) ?? cellValue(cells[1]);
      return [label, { value, row }];
    }),
  );
}

/** Whether the claim can be handed in, as 汇总 says it. */
function compareState(before: ComparedClaim, after: NamedClaim): readonly Difference[] {
  const old = stateOf(before.workbook);
  const now = stateOf(after.workbook);
  if (old.value === now.value) return [];
  const place = {
    file: after.file,
    sheet: sheets.summary,
    cell: cellAddress(now.value === null ? old.column : now.column, now.row),
  };
  return [{ point: 'fact-changed', place, field: claimLayout.stateLabel, before: old.value, after: now.value }];
}

function stateOf(workbook: WrittenWorkbook): {
  readonly value: CellValue;
  readonly row: number;
  readonly column: number;
} {
  for (const [row, cells] of workbook.get(sheets.summary)?.rows ?? []) {
    if (textOf(cells[0]) !== claimLayout.stateLabel) continue;
    const column = cells.findIndex((cell, index) => index > 0 && cell !== undefined);
    return { value: cellValue(cells[column]), row, column: Math.max(column, 1) };
  }
  return { value: null, row: 1, column: 0 };
}
