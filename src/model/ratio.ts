/** Is part/whole at least percent/100? By integer cross-multiplication; nobody in the base is never enough. */
export function reachesPercent(part: number, whole: number, percent: number): boolean {
  return whole > 0 && part * 100 >= whole * percent;
}

/** How many more of `part` a fixed `whole` needs to reach `percent` (0 when it does). */
export function missingInFixedBase(part: number, whole: number, percent: number): number {
  return Math.max(0, Math.ceil((whole * percent) / 100) - part);
}

/**
 * The fewest additions that count in `part` and `whole` alike until part/whole reaches `percent`. No addition ever makes
 * the whole of it: at 100 the rest of the whole must change.
 */
export function missingByAdding(part: number, whole: number, percent: number): number {
  if (percent >= 100) return missingInFixedBase(part, whole, percent);
  return Math.max(0, Math.ceil((whole * percent - part * 100) / (100 - percent)));
}
