import type { FormsJson } from '../dictionary/generated/types.js';
import { titleBlock } from './common-blocks.js';
import { paint } from './paint.js';
import type { Screen } from './report.js';
import { hanging, wrapText } from './wrap.js';

/** The forms of a pilot as they were written. */
export interface FormsReport {
  readonly pilot: string;
  readonly isWritten: boolean;
  readonly hasDepartment: boolean;
  readonly forms: readonly { readonly path: string; readonly kept: boolean; readonly blanks: readonly string[] }[];
}

/** `forms` on the terminal: each file, and what is left to fill in. */
export function formsView(report: FormsReport, { words, width, colour }: Screen): string {
  const { forms, screen } = words;
  const { doubt, dim } = paint(colour);
  const blocks = report.forms.flatMap(({ path, kept, blanks }) => {
    if (kept) return ['', ...hanging(forms.kept, path, 0, width), ...wrapText(forms.keptNote, width)];
    return [
      '',
      ...hanging(report.isWritten ? forms.written : forms.wouldBeWritten, path, 0, width),
      ...(blanks.length === 0
        ? wrapText(forms.noBlanks, width)
        : hanging(forms.blanks(blanks.length), blanks.join(screen.listSeparator), 2, width).map(doubt)),
    ];
  });
  const lines = [
    ...titleBlock(forms.titleOf(report.pilot), { words, width, colour }),
    ...wrapText(forms.layout, width).map(dim),
    ...(report.hasDepartment ? [] : wrapText(forms.withoutDepartment, width)),
    ...blocks,
  ];
  return `${lines.join('\n')}\n`;
}

/** What `forms --format json` prints. */
export function formsJson(report: FormsReport, version: string, asOf: string): FormsJson {
  return {
    onex: version,
    command: 'forms',
    asOf,
    pilot: report.pilot,
    written: report.isWritten,
    forms: report.forms,
  };
}
