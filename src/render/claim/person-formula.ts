/** Texts that a spreadsheet takes for a number, a truth value or a date when they stand as a criterion. */
const NUMBER_LIKE =
  /^\d+e\d+$|^(?:true|false)$|[年月日时分秒]|^\d*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\d*$/iu;

/** Ids that SUMIFS takes as they are: letters, Chinese characters and digits, at most 15 digits when there is nothing else. */
const PLAIN = /^(?:\d{1,15}|(?=.*\p{L})[\p{L}\p{N}_]+)$/u;

/**
 * Staff ids that SUMIFS may confuse with another of this claim, so that a formula must compare exactly: it ignores letter case
 * (`t1`, `T1`) and leading zeros (`001`, `1`), compares 15 digits of an id number, and reads `*` `?` `~` `>` `=` as patterns.
 */
export function idsToCompareExactly(staffIds: readonly string[]): ReadonlySet<string> {
  const alike = new Map<string, string[]>();
  for (const id of staffIds) {
    const loose = looseForm(id);
    alike.set(loose, [...(alike.get(loose) ?? []), id]);
  }
  return new Set(
    staffIds.filter((id) => !PLAIN.test(id) || NUMBER_LIKE.test(id) || alike.get(looseForm(id))?.length !== 1),
  );
}

function looseForm(id: string): string {
  return /^\d+$/u.test(id) ? String(Number(id)) : id.normalize('NFKC').toLowerCase();
}

/** The sum of hours where two columns hold these cells' values; `exactly`: by comparing characters. */
export function sumWhere(
  hours: string,
  staff: { readonly column: string; readonly cell: string },
  kind: { readonly column: string; readonly cell: string },
  exactly: boolean,
): string {
  return exactly
    ? `ROUND(SUMPRODUCT(EXACT(${staff.column},${staff.cell})*EXACT(${kind.column},${kind.cell})*${hours}),2)`
    : `ROUND(SUMIFS(${hours},${staff.column},${staff.cell},${kind.column},${kind.cell}),2)`;
}
