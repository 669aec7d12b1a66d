import { claimLayout } from '../../dictionary/claim-layout.js';
import type { EvidenceFile } from '../../model/evidence.js';
import type { SheetDescription } from '../../model/workbook-description.js';
import { claimWords } from '../words/zh/claim.js';
import { blankCell, linkCell, numberCell, textCell } from './cells.js';
import type { ClaimInput } from './claim-input.js';
import { linkToFile } from './links.js';
import { looks } from './looks.js';
import { tableSheet, type Column } from './table-sheet.js';

const words = claimWords.evidence;

/** A file of the catalogue and the lines of 明细 that it proves, by number. */
interface Entry extends EvidenceFile {
  readonly number: number;
  readonly isMinutes: boolean;
  readonly lines: readonly number[];
}

/**
 * What Art. 27 asks to be handed in with the claim, each file once: the minutes, then the evidence of paid lines as they first name it.
 */
export function evidenceCatalogue({ claim, minutes }: Pick<ClaimInput, 'claim' | 'minutes'>): readonly Entry[] {
  const found = new Map<string, { file: EvidenceFile; isMinutes: boolean; lines: number[] }>();
  for (const file of minutes) found.set(file.path, { file, isMinutes: true, lines: [] });
  claim.lines.forEach((line, index) => {
    for (const file of line.evidence) {
      const entry = found.get(file.path) ?? { file, isMinutes: false, lines: [] };
      entry.lines.push(index + 1);
      found.set(file.path, entry);
    }
  });
  return [...found.values()].map(({ file, isMinutes, lines }, index) => ({
    ...file,
    number: index + 1,
    isMinutes,
    lines,
  }));
}

/** The number of each file in the catalogue, by path. */
export function evidenceNumbers(input: Pick<ClaimInput, 'claim' | 'minutes'>): ReadonlyMap<string, number> {
  return new Map(evidenceCatalogue(input).map((entry) => [entry.path, entry.number]));
}

/** Sheet 佐证目录: each evidence file with what proves it unchanged and the lines that it proves. */
export function evidenceSheet(input: ClaimInput): SheetDescription {
  const columns: readonly Column[] = [
    [words.number, 7],
    [words.path, 46],
    [words.exists, 8],
    [words.size, 14],
    [words.hash, 38],
    [words.proves, 40],
  ];
  const rows = evidenceCatalogue(input).map((entry) => {
    const proof = input.proofs.get(entry.path);
    const proves = [
      ...(entry.isMinutes ? [words.minutes] : []),
      ...(entry.lines.length > 0 ? [words.lines(ranges(entry.lines))] : []),
    ];
    return [
      numberCell(entry.number),
      linkCell(entry.path, entry.exists ? linkToFile(entry.path) : undefined),
      textCell(entry.exists ? claimWords.yes : claimWords.no, entry.exists ? looks.centered : looks.warning),
      proof === undefined ? blankCell() : numberCell(proof.size),
      proof === undefined ? blankCell() : textCell(proof.sha256, looks.small),
      textCell(proves.join('\n')),
    ];
  });
  return tableSheet(input, claimLayout.sheets.evidence, columns, rows);
}

/** `1-3、7` of ascending numbers. */
function ranges(numbers: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.to === number - 1) last.to = number;
    else if (last?.to !== number) runs.push({ from: number, to: number });
  }
  return runs.map(({ from, to }) => (from === to ? String(from) : `${String(from)}-${String(to)}`)).join('、');
}
