import type { WorkbookDescription } from '../model/workbook-description.js';
import { aboutSheet } from './claim/about-sheet.js';
import { allocationsSheet, checksSheet } from './claim/check-sheets.js';
import type { ClaimInput } from './claim/claim-input.js';
import { evidenceSheet } from './claim/evidence-sheet.js';
import { detailsSheet, excludedSheet } from './claim/line-sheets.js';
import { claimSummary } from './claim/claim-summary.js';
import { summarySheet } from './claim/summary-sheet.js';
import { claimWords } from './words/zh/claim.js';

/** A department's claim (课时申报表, 2-formats 2.5) as plain data: seven sheets, totals as formulas with their values. */
export function renderClaim(input: ClaimInput): WorkbookDescription {
  const { department, terms, version } = input;
  const proven = [
    summarySheet(claimSummary(input)),
    detailsSheet(input),
    allocationsSheet(input),
    excludedSheet(input),
    checksSheet(input),
    evidenceSheet(input),
  ];
  return {
    title: claimWords.title(department.name, department.year),
    creator: `onex ${version}`,
    date: terms.asOf,
    sheets: [...proven, aboutSheet(input, proven)],
  };
}
