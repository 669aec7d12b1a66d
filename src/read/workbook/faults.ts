import { errorAt, type Problem } from '../../model/problem.js';
import type { WorkbookLimit } from '../../model/problems/workbook.js';
import type { Limits } from '../limits.js';

/** A part of the workbook that is missing or cannot be read. Never leaves `readWorkbook`. */
export class DamagedPart extends Error {
  override readonly name = 'DamagedPart';
  /** The part's path in the package. */
  readonly part: string;

  constructor(part: string) {
    super(`damaged part: ${part}`);
    this.part = part;
  }
}

/** The workbook holds more than onex reads. Never leaves `readWorkbook`. */
export class TooMuch extends Error {
  override readonly name = 'TooMuch';
  /** What there is too much of. */
  readonly limit: WorkbookLimit;
  readonly most: number;

  constructor(limit: WorkbookLimit, most: number) {
    super(`more than ${String(most)}: ${limit}`);
    this.limit = limit;
    this.most = most;
  }
}

/** The problem of a workbook of this many bytes; callers that know the size need not read it first. */
export function workbookTooLarge(bytes: number, file: string, limits: Limits): Problem {
  return errorAt('workbook-too-large', { file }, { bytes, limit: limits['workbook-bytes'] });
}
