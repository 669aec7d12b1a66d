/** Class hours (课时) as an exact count of hundredths: 2.25 hours are 225. */
export type Hours = number & { readonly hours: true };

function isHours(hundredths: number): hundredths is Hours {
  return Number.isSafeInteger(hundredths);
}

/** Hours from a count of hundredths. Throws on anything but a safe integer: that is a bug, not an input. */
export function hoursOfHundredths(hundredths: number): Hours {
  if (!isHours(hundredths)) throw new RangeError(`not a count of hundredths: ${String(hundredths)}`);
  return hundredths;
}

export const NO_HOURS: Hours = hoursOfHundredths(0);

/**
 * Hundredths written in a plain decimal (`2`, `2.5`, `2.25`), or undefined: more than two decimals, a sign, an exponent
 * or anything else is not read.
 */
export function hundredthsOfDecimal(text: string): number | undefined {
  const match = /^(\d{1,12})(?:\.(\d{1,2})0*)?$/.exec(text);
  if (!match) return undefined;
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
}

/** Hours written in a plain decimal, or undefined. */
export function parseHours(text: string): Hours | undefined {
  const hundredths = hundredthsOfDecimal(text);
  return hundredths === undefined ? undefined : hoursOfHundredths(hundredths);
}

/** Exact sum. */
export function sumHours(terms: Iterable<Hours>): Hours {
  let sum = 0;
  for (const term of terms) sum += term;
  return hoursOfHundredths(sum);
}

export function subtractHours(from: Hours, what: Hours): Hours {
  return hoursOfHundredths(from - what);
}

/** The JSON number: the double nearest to the exact decimal. */
export function hoursToNumber(hours: Hours): number {
  return hours / 100;
}

/** Plain decimal without needless zeros: `2`, `2.5`, `10.67`. */
export function formatHours(hours: Hours): string {
  return String(hours / 100);
}
