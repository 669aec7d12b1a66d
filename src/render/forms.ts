import type { DocumentBlock, DocumentDescription } from '../model/document-description.js';
import { annex1 } from './forms/annex1.js';
import { annex2 } from './forms/annex2.js';
import { annex3 } from './forms/annex3.js';
import { evidenceList } from './forms/evidence-list.js';
import type { FormInput } from './forms/form-input.js';
import { minutes } from './forms/minutes.js';
import { safeFileName } from './claim-file-name.js';
import { formWords } from './words/zh/form-words.js';

/** A form, and what is left to fill in. */
export interface Form {
  readonly fileName: string;
  /** The whole department has one: each of its pilots names the same file. */
  readonly isShared: boolean;
  readonly description: DocumentDescription;
  readonly blanks: readonly string[];
}

/** The forms of a pilot, in the order in which they are needed. The layout is ours, and each says so. */
export function pilotForms(input: FormInput): readonly Form[] {
  const { pilot, department, terms } = input;
  const { fileNames } = formWords;
  return [
    form(input, fileNames.annex1(pilot.id), annex1(input)),
    form(input, fileNames.annex2(pilot.id), annex2(input)),
    form(input, fileNames.annex3(pilot.id), annex3(input)),
    {
      ...form(input, safeFileName(fileNames.minutes(department?.name ?? pilot.id, terms.year)), minutes(input)),
      isShared: department !== undefined,
    },
    form(input, fileNames.evidence(pilot.id), evidenceList(input)),
  ];
}

function form({ version, terms }: FormInput, fileName: string, own: readonly DocumentBlock[]): Form {
  const stem = fileName.replace(/\.docx$/u, '');
  const blocks: readonly DocumentBlock[] = [
    ...own,
    { kind: 'note', text: `${formWords.layoutNote}${formWords.filledFrom(terms.asOf)}` },
  ];
  return {
    fileName,
    isShared: false,
    description: { title: stem, creator: `onex ${version}`, date: terms.asOf, footer: formWords.footer(stem), blocks },
    blanks: [...new Set(blocks.flatMap(blanksOf))],
  };
}

function blanksOf(block: DocumentBlock): readonly string[] {
  if (block.kind !== 'table') return block.blank === undefined ? [] : [block.blank];
  return block.rows.flatMap(({ cells }) => cells.flatMap(({ blank }) => (blank === undefined ? [] : [blank])));
}
