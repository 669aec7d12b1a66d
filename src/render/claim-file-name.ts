import { claimLayout } from '../dictionary/claim-layout.js';

/** Characters that Windows forbids in a file name. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}]/gu;

/** Names that Windows keeps for devices, whatever follows their first dot; and what Office takes for the mark of an open file. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])\s*(?:\.|$)|^~\$/iu;

/** A name as every file system takes it. */
export function safeFileName(name: string): string {
  const safe = name.replace(FORBIDDEN, '_');
  return RESERVED.test(safe) ? `_${safe}` : safe;
}

/** The file name of a department's claim; `replaced`: the department's name holds characters that no file name may hold. */
export function claimFileName(department: string, year: number): { readonly name: string; readonly replaced: boolean } {
  const safe = safeFileName(department);
  return { name: `${safe}-${String(year)}${claimLayout.fileSuffix}`, replaced: safe !== department };
}
