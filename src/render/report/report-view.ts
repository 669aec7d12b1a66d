import { hanging, wrapText } from '../wrap.js';
import type { Screen } from '../report.js';
import type { WrittenReport } from './report-json.js';
import type { ReportedDepartment } from './reported.js';

/** `report` on the terminal: what stands in the page, and where it is. */
export function reportView(
  departments: readonly ReportedDepartment[],
  { path, isWritten }: WrittenReport,
  { words, width }: Screen,
): string {
  const { terminal } = words.report;
  const ready = departments.filter(({ claimed }) => claimed.ready).length;
  return [
    ...wrapText(terminal.departments(departments.length, ready), width),
    ...hanging(isWritten ? terminal.written : terminal.wouldBeWritten, path, 0, width),
    ...(isWritten ? wrapText(terminal.open, width) : []),
    '',
  ].join('\n');
}
