import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Io } from '../../src/commands/session.js';
import type { ProblemFacts } from '../../src/model/problem.js';
import {
  DEPARTMENT,
  folderWith,
  PILOT,
  someFiles,
  STAFF,
  TRAINING_HEADER,
  trainingRow,
  type Files,
} from '../folders.js';
import { otherCollegeText } from '../policy/other-college.js';
import { runOnex, temporaryFolder } from '../run-onex.js';

/** Lets something happen and answers the codes of all that was said of it. */
export type Happening = () => Promise<readonly string[]>;

/** How each code of a table comes up: a code without a way does not compile. */
export type Happenings<Facts extends Partial<ProblemFacts>> = { readonly [Code in keyof Facts]: Happening };

/** Codes of every problem and note in a document of JSON, wherever it stands. */
export function codesIn(json: unknown): readonly string[] {
  if (typeof json !== 'object' || json === null) return [];
  const own = 'code' in json && 'message' in json && typeof json.code === 'string' ? [json.code] : [];
  return [...own, ...Object.values(json).flatMap(codesIn)];
}

/** What a call says. */
export async function calling(args: readonly string[], over: Partial<Io> = {}): Promise<readonly string[]> {
  const [command = '', ...rest] = args;
  const { out } = await runOnex([command, '--format', 'json', ...rest], over);
  return codesIn(JSON.parse(out));
}

/** Arguments from the folder on. */
export function call(...args: readonly string[]): Happening {
  return () => calling(args);
}

/** Hours of a folder with these files, which stands as the working folder. */
export function folder(
  files: () => Files,
  over: Partial<Io> = {},
  args: readonly string[] = ['hours', '.', '--dry-run'],
): Happening {
  return () => calling(args, { cwd: folderWith(files()), ...over });
}

/** The department in which nothing is wrong, but for these files. */
export function changed(files: Files, over: Partial<Io> = {}): Happening {
  return folder(() => someFiles(files), over);
}

/** Another text instead of the pilot's file. */
export function pilot(text: string | Uint8Array): Happening {
  return changed({ 'web.yaml': text });
}

/** The pilot's file with more keys. */
export function pilotWith(more: string): Happening {
  return pilot(`${PILOT}${more}\n`);
}

export function departmentWith(more: string, files: Files = {}): Happening {
  return changed({ 'department.yaml': `${DEPARTMENT}${more}\n`, ...files });
}

/** A single training row with these cells. */
export function training(over: Parameters<typeof trainingRow>[0]): Happening {
  return changed({ 'ledger.xlsx': { 培训: [TRAINING_HEADER, trainingRow(over)] } });
}

export function staff(...rows: readonly (typeof STAFF)[number][]): Happening {
  return changed({ 'roster.xlsx': { 师资: [...STAFF, ...rows] } });
}

/** The policy of another college with one text replaced, linted. */
export function policy(from: string, to: string): Happening {
  const text = otherCollegeText();
  if (!text.includes(from)) throw new Error(`not in the policy file: ${from}`);
  return () => {
    const file = join(temporaryFolder(), 'policy.yaml');
    writeFileSync(file, text.replace(from, to));
    return calling(['rules', '--lint', '--policy', file]);
  };
}

/** Copies a file into a folder by its name. */
export function put(file: string, into: string, name: string): void {
  copyFileSync(file, join(into, name));
}
