import type { College } from '../model/college.js';
import type { Problem } from '../model/problem.js';
import { safeFileName } from '../render/claim-file-name.js';
import type { WrittenDepartment } from '../render/report/overview.js';
import { yearsOf } from '../render/summary/summary-input.js';
import { writeOutput, type Output } from './batch-output.js';
import { pageBytes } from './report-page.js';
import type { Session } from './session.js';

/** `batch --report`: the college's page from the parts that the workers wrote; the same bytes there already are as good. */
export async function writeReport(
  name: string,
  college: College,
  pages: readonly WrittenDepartment[],
  output: Output,
  session: Session,
): Promise<{ readonly file: string } | { readonly problem: Problem }> {
  const { departments, conflicts, nearMisses } = college;
  const failed = departments.filter(({ judged }) => judged === null);
  const bytes = pageBytes({ departments: pages, failed, conflicts, nearMisses }, session);
  const parts = [safeFileName(name), yearsOf(college)].filter((part) => part !== '');
  const file = `${parts.join('-')}${session.words.report.fileSuffix}`;
  const problem = await writeOutput(file, bytes, output, session);
  return problem ? { problem } : { file };
}
