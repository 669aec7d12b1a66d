import type { Problem } from '../model/problem.js';
import { notesBlock } from './common-blocks.js';
import type { Screen } from './report.js';
import { hanging, wrapText } from './wrap.js';

/** What `init` has done. */
export interface InitReport {
  readonly folder: string;
  /** False: only said (`--dry-run`). */
  readonly isWritten: boolean;
  readonly files: readonly { readonly path: string; readonly what: 'department' | 'pilot' | 'ledger' | 'history' }[];
  readonly notes: readonly Problem[];
}

/** `init` on the terminal: the files, and what to do with them. */
export function initView(report: InitReport, screen: Screen): string {
  const { init } = screen.words;
  const { width } = screen;
  const fate = init.fates[report.isWritten ? 'written' : 'wouldBeWritten'];
  const files = report.files.flatMap(({ path }) =>
    hanging('[+] ', `${fate}  ${report.folder === '.' ? path : `${report.folder}/${path}`}`, 0, width),
  );
  const lines = [
    ...(files.length === 0 ? wrapText(init.nothingMissing, width) : files),
    ...notesBlock(report.notes, screen),
    '',
    ...init.done(report.folder).flatMap((line) => wrapText(line, width)),
  ];
  return `${lines.join('\n')}\n`;
}
