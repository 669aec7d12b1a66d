import { claimLayout } from '../dictionary/claim-layout.js';

/** Characters that Windows forbids in a file name. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}]/gu;

/** The file name of a department's claim; `replaced`: the department's name holds characters that no file name may hold. */
export function claimFileName(department: string, year: number): { readonly name: string; readonly replaced: boolean } {
  const safe = department.replace(FORBIDDEN, '_');
  return { name: `${safe}-${String(year)}${claimLayout.fileSuffix}`, replaced: safe !== department };
}
