import { readDocument } from '../dictionary/read-document.js';
import { errorAt, noteAt, type Problem } from '../model/problem.js';
import { comparable } from '../model/text.js';
import type { FolderDocument } from './folder-documents.js';

const ENDING = /\.txt$/iu;
const YAML_ENDING = /\.ya?ml$/iu;

/** What a `.yaml.txt` should be called. */
export function withoutText(file: string): string {
  return file.replace(ENDING, '');
}

/** What rows may call the pilot of a document whose file is not read because of its name. */
function namesOf(document: FolderDocument, stem: string): readonly string[] {
  if (document.kind === 'broken') return [stem];
  if (document.kind !== 'pilot') return [];
  const read = readDocument('pilot', document.node);
  if (!read.ok) return [stem, ...(read.sound.id === undefined ? [] : [read.sound.id])];
  const { id, certificate } = read.document;
  return [stem, id, certificate.name, `${certificate.name}(${certificate.level})`];
}

/**
 * Files that Notepad called `.yaml.txt`, so that nobody reads them. It is an error where the folder lacks what such a file holds: its
 * department, or a pilot that rows name. Elsewhere, for instance beside the real file, it is a note.
 */
export function judgeNamedText(
  texts: readonly FolderDocument[],
  lacksDepartment: boolean,
  problems: readonly Problem[],
): { readonly own: readonly Problem[]; readonly others: readonly Problem[]; readonly holdDepartment: boolean } {
  const sure = texts.filter(({ kind }) => kind === 'department');
  const departments = lacksDepartment ? (sure.length > 0 ? sure : texts.filter(({ kind }) => kind === 'broken')) : [];
  const explained = new Set<Problem>();
  const own = texts.map((document) => {
    const yaml = withoutText(document.file);
    const names = new Set(namesOf(document, yaml.replace(YAML_ENDING, '')).map(comparable));
    const follows = problems.filter(
      ({ code, value }) => code === 'unknown-pilot' && value !== undefined && names.has(comparable(value)),
    );
    for (const problem of follows) explained.add(problem);
    const isMissed = follows.length > 0 || departments.includes(document);
    return (isMissed ? errorAt : noteAt)('yaml-named-text', { file: document.file }, { yaml });
  });
  const others = problems.filter((problem) => !explained.has(problem));
  return { own, others, holdDepartment: departments.length > 0 };
}
