import { claimLayout } from '../../dictionary/claim-layout.js';
import { choiceName } from '../../dictionary/names.js';
import type { Allocation, Line } from '../../model/claim.js';
import { sumHours } from '../../model/hours.js';
import type { Article } from '../../model/article.js';
import type { Place } from '../../model/place.js';
import type { Status } from '../../model/result.js';
import type { CellDescription, SheetDescription } from '../../model/workbook-description.js';
import { findingInWords, placeInWords, resultInWords } from '../in-words.js';
import { claimWords } from '../words/zh/claim.js';
import { screen } from '../words/zh/screen.js';
import { zh } from '../words/zh.js';
import { blankCell, hoursCell, hoursFormula, numberCell, textCell } from './cells.js';
import type { ClaimInput } from './claim-input.js';
import { detailsColumn } from './line-sheets.js';
import { looks } from './looks.js';
import { tableSheet, type Column } from './table-sheet.js';

/** More places than this say no more to a reader; how many there are is said. */
const PLACES_SHOWN = 50;

/** Sheet 分配: the hours of each declared unit and site, and who got how many of them. */
export function allocationsSheet(input: ClaimInput): SheetDescription {
  const { allocations, lines } = input.claim;
  const words = claimWords.allocations;
  const columns: readonly Column[] = [
    [words.kind, 9],
    [words.subject, 32],
    [words.unit, 36],
    [words.total, 10],
    [words.allocated, 10],
    [words.overAllocated, 11],
    [words.history, 11],
    [words.rest, 9],
    [words.source, 44],
  ];
  const rows = allocations.map((allocation, index) => allocationCells(allocation, index + 2, lines));
  return tableSheet(input, claimLayout.sheets.allocations, columns, rows);
}

function allocationCells(allocation: Allocation, row: number, lines: readonly Line[]): readonly CellDescription[] {
  return [
    textCell(choiceName('hoursKind', allocation.kind, 'zh'), looks.centered),
    textCell(allocation.name),
    textCell(allocation.unit, looks.small),
    hoursCell(allocation.total),
    allocatedCell(allocation, row, lines),
    hoursCell(allocation.overAllocated),
    hoursCell(allocation.history),
    restCell(allocation, row),
    textCell(places(allocation.sources), looks.small),
  ];
}

/** What the keys of 明细 that begin with the unit add up to. */
function allocatedCell({ unit, allocated }: Allocation, row: number, lines: readonly Line[]): CellDescription {
  const keyed = sumHours(lines.filter((line) => line.key.startsWith(`${unit}|`)).map((line) => line.hours));
  // A unit whose name another's begins with cannot be told apart by its keys.
  if (keyed !== allocated) return hoursCell(allocated);
  return hoursFormula(allocationFormulas(row, lines.length).allocated, allocated);
}

/** What stands in a row of 分配 under 已分配 and 余额, in a claim of so many lines. */
export function allocationFormulas(row: number, lines: number): { readonly allocated: string; readonly rest: string } {
  const at = String(row);
  const unitCell = `$C${at}`;
  const belongs = `EXACT(LEFT(${detailsColumn('key', lines)},LEN(${unitCell})+1),${unitCell}&"|")`;
  return {
    allocated: `ROUND(SUMPRODUCT(${belongs}*${detailsColumn('hours', lines)}),2)`,
    rest: `MAX(0,ROUND(D${at}-E${at}-G${at},2))`,
  };
}

function restCell({ total, allocated, history, rest }: Allocation, row: number): CellDescription {
  const isPlain = rest === Math.max(0, total - allocated - history);
  return isPlain ? hoursFormula(allocationFormulas(row, 0).rest, rest) : hoursCell(rest);
}

/** Sheet 检查: what Art. 27 asks of the claim, and what needs attention. */
export function checksSheet(input: ClaimInput): SheetDescription {
  const { claim, results, terms } = input;
  const words = claimWords.checks;
  const columns: readonly Column[] = [
    [words.number, 6],
    [words.group, 9],
    [words.id, 18],
    [words.article, 15],
    [words.status, 10],
    [words.message, 52],
    [words.remedy, 46],
    [words.pilot, 14],
    [words.source, 36],
  ];
  const checks = [
    ...results.map((result): Check => {
      const inWords = resultInWords(result, zh, terms.policy);
      return { group: words.rule, id: result.rule, ...judged(result), status: result.status, ...inWords };
    }),
    ...claim.findings.map((finding): Check => {
      const inWords = findingInWords(finding, zh);
      const pilot = finding.pilot === undefined ? {} : { pilot: finding.pilot };
      return { group: words.finding, id: finding.id, ...judged(finding), status: 'risk', ...pilot, ...inWords };
    }),
  ];
  return tableSheet(input, claimLayout.sheets.checks, columns, checks.map(checkCells));
}

/** A row of 检查. */
interface Check {
  readonly group: string;
  readonly id: string;
  readonly article: Article;
  readonly status: Status;
  readonly title: string;
  readonly message: string;
  readonly remedy?: string;
  readonly pilot?: string;
  readonly sources: readonly Place[];
}

function judged({ article, sources }: Pick<Check, 'article' | 'sources'>): Pick<Check, 'article' | 'sources'> {
  return { article, sources };
}

function checkCells(check: Check, index: number): readonly CellDescription[] {
  const isOpen = check.status === 'fail' || check.status === 'unproven';
  return [
    numberCell(index + 1),
    textCell(check.group, looks.centered),
    textCell(check.id, looks.small),
    textCell(screen.article(check.article), looks.centered),
    textCell(choiceName('status', check.status, 'zh'), isOpen ? looks.warning : looks.centered),
    textCell(`${check.title}${screen.labelSeparator}${check.message}`),
    check.remedy === undefined ? blankCell() : textCell(check.remedy),
    check.pilot === undefined ? blankCell() : textCell(check.pilot),
    textCell(places(check.sources), looks.small),
  ];
}

function places(all: readonly Place[]): string {
  const shown = all.slice(0, PLACES_SHOWN).map((place) => placeInWords(place, zh));
  const more = all.length - shown.length;
  return [...shown, ...(more > 0 ? [claimWords.morePlaces(more)] : [])].join('\n');
}
