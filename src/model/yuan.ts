import type { Hours } from './hours.js';

/** Money as an exact count of fen (分). */
export type Yuan = number & { readonly yuan: true };

function isYuan(fen: number): fen is Yuan {
  return Number.isSafeInteger(fen);
}

/** Yuan from a count of fen. Throws on anything but a safe integer: that is a bug, not an input. */
export function yuanOfFen(fen: number): Yuan {
  if (!isYuan(fen)) throw new RangeError(`not a count of fen: ${String(fen)}`);
  return fen;
}

/** Hours × yuan per hour, rounded half up to the fen. The one rounding of the program (1-domain 3.6). */
export function payFor(hours: Hours, rate: Yuan): Yuan {
  return yuanOfFen(Number((BigInt(hours) * BigInt(rate) + 50n) / 100n));
}

export function sumYuan(terms: Iterable<Yuan>): Yuan {
  let sum = 0;
  for (const term of terms) sum += term;
  return yuanOfFen(sum);
}

/** The JSON number: the double nearest to the exact decimal. */
export function yuanToNumber(yuan: Yuan): number {
  return yuan / 100;
}

/** Always two decimals: `1350.00`. */
export function formatYuan(yuan: Yuan): string {
  return (yuan / 100).toFixed(2);
}
