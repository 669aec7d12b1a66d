import { isAbsolute, join, relative } from 'node:path';
import { yearDues } from '../checklist/dues.js';
import { digestOf, digestOfText } from '../read/digest.js';
import { reportPage, type Report } from '../render/report/page.js';
import type { CheckedDepartment } from '../render/report.js';
import type { ReportedDepartment, ReportedInput } from '../render/report/reported.js';
import { compareReadings } from './compare.js';
import type { DecidedClaim } from './decide.js';
import type { Gathered } from './gather.js';
import type { Session } from './session.js';

/** How a page in `folder` links to a file; undefined where the file does not lie below it, so that a report that moves keeps its links or has none. */
function linkFrom(folder: string, file: string): string | undefined {
  const path = relative(folder, file).replaceAll('\\', '/');
  if (path === '' || path.startsWith('..') || isAbsolute(path)) return undefined;
  return `./${path.split('/').map(encodeURIComponent).join('/')}`;
}

function inputsOf({ inputs, target }: Gathered, folder: string | undefined): readonly ReportedInput[] {
  return inputs.map(({ path, bytes }) => ({
    file: path,
    sha256: digestOf(bytes).sha256,
    href: folder === undefined ? undefined : linkFrom(folder, join(target.path, path)),
  }));
}

/** Everything that a report says of a department, from one run; `folder` is where the report goes, for links. */
export function reportedDepartment(
  gathered: Gathered,
  { decided, checked }: { readonly decided: DecidedClaim; readonly checked: CheckedDepartment },
  folder: string | undefined,
): ReportedDepartment {
  const { data, terms, target } = gathered;
  const { name } = data.department;
  return {
    name,
    folder: target.folder,
    checked,
    claimed: {
      name,
      folder: target.folder,
      terms,
      ...decided,
      workbook: null,
      writtenTo: undefined,
      notes: [...data.notes, ...decided.claim.notes],
    },
    dues: yearDues({ data, paid: decided.claim.lines }, terms),
    comparison: compareReadings(gathered, decided.computed),
    inputs: inputsOf(gathered, folder),
  };
}

/** A digest as a Content-Security-Policy names it. */
function policyDigest(text: string): string {
  return Buffer.from(digestOfText(text), 'hex').toString('base64');
}

/** The file of a report. */
export function pageBytes(report: Report, { words, asOf, version }: Session): Uint8Array {
  return new TextEncoder().encode(reportPage(report, { words, asOf, version, digest: policyDigest }));
}
