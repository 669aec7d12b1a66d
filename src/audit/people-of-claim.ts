import { claimLayout } from '../dictionary/claim-layout.js';
import { idOfKey, type People } from '../model/redact.js';
import type { WrittenWorkbook } from '../model/written-workbook.js';
import { claimTables } from './claim-tables.js';

const { columns } = claimLayout;

/** Whom a claim names, for `--redact`: in 工号 and 姓名 of its lines and people, and in its keys. */
export function peopleOfClaim(workbook: WrittenWorkbook): People {
  const { line, person, excluded } = claimTables(workbook);
  const rows = [...line.rows, ...person.rows, ...excluded.rows];
  const under = (title: string): readonly string[] =>
    rows.flatMap(({ fields }) => {
      const value = fields.get(title)?.value ?? null;
      return value === null ? [] : [String(value)];
    });
  return {
    ids: [...under(columns.staffId), ...under(columns.key).flatMap((key) => idOfKey(key) ?? [])],
    names: under(columns.name),
    secrets: [],
  };
}
