import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { claimLayout, summaryLayout } from '../../src/dictionary/claim-layout.js';
import { choiceLists } from '../../src/dictionary/generated/choices.js';
import { documentShapes } from '../../src/dictionary/generated/shapes.js';
import { guideSheetName, sheetSpecs } from '../../src/dictionary/names.js';

const HAN = /\p{Script=Han}+/gu;

function hanIn(value: unknown): readonly string[] {
  return JSON.stringify(value).match(HAN) ?? [];
}

/** Names of sheets, columns, keys and their values: they are the same in either language. */
const NAMES = new Set([
  ...[sheetSpecs, documentShapes, choiceLists, claimLayout, summaryLayout].flatMap(hanIn),
  guideSheetName,
  // The two values of a yes-no cell.
  '是',
  '否',
]);

/** What stands in the files of a folder, so that it may be quoted. */
export function dataIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) =>
    /\.(?:ts|yaml)$/u.test(name) ? (readFileSync(join(folder, name), 'utf8').match(HAN) ?? []) : [],
  );
}

/** Chinese in a text that is neither a name of the dictionary nor one of these data. */
export function foreign(text: string, data: readonly string[] = []): readonly string[] {
  const known = new Set(data);
  return [...new Set(text.match(HAN) ?? [])].filter((run) => !NAMES.has(run) && !known.has(run));
}
