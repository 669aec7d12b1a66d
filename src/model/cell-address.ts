/** The letters of a column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** An address such as `AB12`: columns from 0, rows from 1. */
export function cellAddress(column: number, row: number): string {
  return `${columnLetters(column)}${String(row)}`;
}
