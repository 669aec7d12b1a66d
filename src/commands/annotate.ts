import { join, resolve } from 'node:path';
import { errorAt, noteAt, sortByPlace, type Problem } from '../model/problem.js';
import type { Target } from '../read/targets.js';
import { annotationOf } from '../render/annotation.js';
import type { Words } from '../render/words/words.js';
import type { Session } from './session.js';

/** The options that ask for marked copies. */
export interface AnnotateOptions {
  /** The folder that they go to. */
  readonly annotate?: string;
  readonly force?: boolean;
  readonly dryRun?: boolean;
}

/** A workbook in which something is wrong. */
interface WrongWorkbook {
  /** As messages call it. */
  readonly shown: string;
  readonly path: string;
  readonly copyName: string;
  readonly problems: Problem[];
}

/** The department that a file belongs to by what messages call it, and the file's path in it. */
function locate(
  file: string,
  targets: readonly Target[],
): { readonly target: Target; readonly own: string } | undefined {
  const owners = targets.filter(({ prefix }) => prefix === '' || file.startsWith(`${prefix}/`));
  const [target] = owners.toSorted((one, other) => other.prefix.length - one.prefix.length);
  return target && { target, own: target.prefix === '' ? file : file.slice(target.prefix.length + 1) };
}

function wrongWorkbooks(
  problems: readonly Problem[],
  targets: readonly Target[],
  words: Words,
): readonly WrongWorkbook[] {
  const found = new Map<string, WrongWorkbook>();
  const names = new Set<string>();
  for (const problem of sortByPlace(problems)) {
    const { file, sheet } = problem.place;
    if (problem.severity === 'note' || sheet === undefined) continue;
    const known = found.get(file);
    const located = known ? undefined : locate(file, targets);
    known?.problems.push(problem);
    if (!located) continue;
    const { target, own } = located;
    const stem = `${targets.length > 1 ? `${target.folder}/` : ''}${own}`.replace(/\.xlsx$/iu, '').replaceAll('/', '-');
    let copyName = `${stem}${words.annotate.suffix}.xlsx`;
    for (let number = 2; names.has(copyName); number += 1)
      copyName = `${stem}${words.annotate.suffix}${String(number)}.xlsx`;
    names.add(copyName);
    found.set(file, { shown: file, path: join(target.path, own), copyName, problems: [problem] });
  }
  return [...found.values()];
}

/**
 * `--annotate`: a copy of each workbook in which something is wrong, with the wrong cells marked. Answers what there is to say
 * about it, to be told after the problems. The originals are never touched.
 */
export async function annotate(
  problems: readonly Problem[],
  targets: readonly Target[],
  options: AnnotateOptions,
  session: Session,
): Promise<readonly Problem[]> {
  const { annotate: folder } = options;
  if (folder === undefined || options.dryRun === true) return [];
  const { words } = session;
  const { system, cwd } = session.io;
  const field = '--annotate';
  const out = resolve(cwd, folder);
  const real = (path: string): string => {
    const answer = system.realPath(path);
    return 'path' in answer ? answer.path : path;
  };
  if (targets.some(({ path }) => real(path) === real(out))) {
    return [errorAt('annotate-in-department', { file: '' }, {}, { field, value: folder })];
  }
  const wrong = wrongWorkbooks(problems, targets, words);
  if (wrong.length === 0) return [noteAt('nothing-to-annotate', { file: '' }, {}, { field })];
  const [{ annotateWorkbook }, { makeFolder, writeWhole }] = await Promise.all([
    import('../write/annotate/annotate-workbook.js'),
    import('../write/whole-file.js'),
  ]);
  const shownFolder = folder.replaceAll('\\', '/').replace(/(?<=[^/])\/+$/u, '');
  const unwritable = await makeFolder({ path: out, name: shownFolder });
  if (unwritable) return [{ ...unwritable, field }];
  const said: Problem[] = [];
  const files = wrong.flatMap(({ shown, path, copyName, problems: own }) => {
    const read = system.readFile(path);
    if ('errno' in read) {
      said.push(errorAt('cannot-read', { file: shown }, { errno: read.errno }));
      return [];
    }
    const bytes = annotateWorkbook(read.bytes, annotationOf(own, shown, words));
    if (!bytes) {
      said.push(noteAt('not-annotated', { file: shown }, {}));
      return [];
    }
    const name = `${shownFolder}/${copyName}`;
    said.push(noteAt('annotated-copy', { file: name }, { original: shown, marks: own.length }));
    return [{ path: join(out, copyName), name, bytes }];
  });
  const refused = await writeWhole(files, options.force === true);
  if (refused.length === 0) return said;
  return [...said.filter(({ code }) => code !== 'annotated-copy'), ...refused.map((one) => ({ ...one, field }))];
}
