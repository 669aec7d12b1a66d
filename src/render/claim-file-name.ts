import { claimLayout } from '../dictionary/claim-layout.js';

/** Characters that Windows forbids in a file name. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}]/gu;

/** A name as every file system takes it. */
export function safeFileName(name: string): string {
  return name.replace(FORBIDDEN, '_');
}

/** The file name of a department's claim; `replaced`: the department's name holds characters that no file name may hold. */
export function claimFileName(department: string, year: number): { readonly name: string; readonly replaced: boolean } {
  const safe = safeFileName(department);
  return { name: `${safe}-${String(year)}${claimLayout.fileSuffix}`, replaced: safe !== department };
}
