import type { Place } from '../../model/place.js';

/** Characters that mean something else in a link. Chinese stays as it is: Excel and WPS show it so. */
const SPECIAL = /[\s%#?"<>\\^`{|}]/gu;

/** A path relative to the claim as a link's target, or undefined for what is no path inside the folder. */
export function linkToFile(path: string): string | undefined {
  if (/^(?:[/\\]|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/u.test(path)) return undefined;
  // A colon in the first part would read as a scheme (`mailto:`).
  const inFolder = /^[^/]*:/u.test(path) ? `./${path}` : path;
  return inFolder.replace(SPECIAL, encodeURIComponent);
}

/** A cell of a workbook beside the claim as a link's target. */
export function linkToCell({ file, sheet, cell }: Place): string | undefined {
  const target = linkToFile(file);
  if (target === undefined || sheet === undefined || cell === undefined) return target;
  return `${target}#'${sheet.replaceAll("'", "''").replace(SPECIAL, encodeURIComponent)}'!${cell}`;
}
