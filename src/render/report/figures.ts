import { KINDS, REASONS, type Claim, type ExcludedLine, type Kind, type Line, type Reason } from '../../model/claim.js';
import { sumHours, type Hours } from '../../model/hours.js';
import type { Window } from '../../model/terms.js';
import { byCodePoint } from '../../model/text.js';
import type { Yuan } from '../../model/yuan.js';

// The numbers behind the charts of a report: each chart, the table behind it and the JSON show these.

/** Hours of some lines. */
export interface Tally<Key> {
  readonly key: Key;
  readonly lines: number;
  readonly hours: Hours;
}

/** A person's paid hours. */
export interface PersonFigure {
  readonly staffId: string;
  readonly name: string;
  readonly hours: Hours;
  readonly amount: Yuan | null;
}

/** What the charts of a department show. */
export interface Figures {
  /** Kinds with a paid line, in the contract's order. */
  readonly byKind: readonly Tally<Kind>[];
  /** By 工号 in code-point order. */
  readonly byPerson: readonly PersonFigure[];
  /** `YYYY-MM`, ascending: every month of the window, and others in which paid work was done. */
  readonly byMonth: readonly Tally<string>[];
  /** Reasons with a line, in the order in which they are tried; hours are those the lines would have had. */
  readonly byReason: readonly Tally<Reason>[];
}

function tally<Key>(key: Key, lines: readonly Pick<Line, 'hours'>[]): Tally<Key> {
  return { key, lines: lines.length, hours: sumHours(lines.map(({ hours }) => hours)) };
}

/** `2025-12` … `2026-11`. */
export function monthsOf({ from, to }: Window): readonly string[] {
  const months: string[] = [];
  let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  for (;;) {
    const name = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
    if (name > to.slice(0, 7)) return months;
    months.push(name);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}

/** The figures of a claim; each is an exact sum over its lines. */
export function figuresOf({ lines, excluded, totals }: Claim, window: Window): Figures {
  const monthOf = ({ date }: Line): string => (date ?? '').slice(0, 7);
  const months = [...new Set([...lines.map(monthOf), ...monthsOf(window)])]
    .filter((month) => month !== '')
    .sort(byCodePoint);
  const withLines = <Key>({ lines: count }: Tally<Key>): boolean => count > 0;
  return {
    byKind: KINDS.map((kind) =>
      tally(
        kind,
        lines.filter((line) => line.kind === kind),
      ),
    ).filter(withLines),
    byPerson: totals.byPerson.map(({ staffId, name, hours, amount }) => ({ staffId, name, hours, amount })),
    byMonth: months.map((month) =>
      tally(
        month,
        lines.filter((line) => monthOf(line) === month),
      ),
    ),
    byReason: REASONS.map((reason) =>
      tally(
        reason,
        excluded.filter((line: ExcludedLine) => line.reason === reason),
      ),
    ).filter(withLines),
  };
}
