import { join, relative } from 'node:path';
import { digestFile, digestOf, digestOfText } from '../read/digest.js';
import type { FileSystem, Refusal } from '../read/file-system.js';
import { byCodePoint } from '../model/text.js';

/** A question that reading a department put to the file system, and a digest of the answer. Paths are relative to its folder. */
export type Look = readonly [question: 'file' | 'list' | 'stat' | 'real' | 'content', path: string, answer: string];

/** A file system that remembers what it was asked: whoever gets the same answers again reads the same department. */
export interface Witness {
  readonly system: FileSystem;
  readonly looks: () => readonly Look[];
}

function refused({ errno }: Refusal): string {
  return `errno ${errno}`;
}

function readAnswer(answer: ReturnType<FileSystem['readFile']>): string {
  return 'errno' in answer ? refused(answer) : digestOf(answer.bytes).sha256;
}

function listAnswer(answer: ReturnType<FileSystem['list']>): string {
  if ('errno' in answer) return refused(answer);
  const entries = answer.entries.map(({ name, kind, link }) => JSON.stringify([name, kind, link]));
  return digestOfText(entries.sort(byCodePoint).join('\n'));
}

function statAnswer(answer: ReturnType<FileSystem['stat']>): string {
  return 'errno' in answer ? refused(answer) : `${answer.kind} ${String(answer.size)}`;
}

function realAnswer(answer: ReturnType<FileSystem['realPath']>, folder: string): string {
  return 'errno' in answer ? refused(answer) : relative(folder, answer.path);
}

/** The file's content by its digest, read in pieces. */
function contentAnswer(system: FileSystem, path: string): string {
  const digest = digestFile(system, path);
  return digest && 'sha256' in digest ? digest.sha256 : 'unreadable';
}

/** Watches what is read below a department's folder. */
export function createWitness(system: FileSystem, folder: string): Witness {
  const looks = new Map<string, Look>();
  const note = (question: Look[0], path: string, answer: string): void => {
    const own = relative(folder, path).replaceAll('\\', '/');
    // Answers that differ are all kept: nobody gets both of them again, so what came of them is not taken a second time.
    looks.set(`${question} ${own} ${answer}`, [question, own, answer]);
  };
  const watched: FileSystem = {
    ...system,
    readFile: (path) => {
      const answer = system.readFile(path);
      note('file', path, readAnswer(answer));
      return answer;
    },
    list: (path) => {
      const answer = system.list(path);
      note('list', path, listAnswer(answer));
      return answer;
    },
    stat: (path) => {
      const answer = system.stat(path);
      note('stat', path, statAnswer(answer));
      return answer;
    },
    realPath: (path) => {
      const answer = system.realPath(path);
      note('real', path, realAnswer(answer, folder));
      return answer;
    },
  };
  return { system: watched, looks: () => [...looks.values()] };
}

/** Would reading the department get the same answers again? Stops at the first that differs. */
export function seesTheSame(system: FileSystem, folder: string, looks: readonly Look[]): boolean {
  return looks.every(([question, own, answer]) => {
    const path = join(folder, own);
    switch (question) {
      case 'file': {
        const stat = system.stat(path);
        return 'errno' in stat ? readAnswer(system.readFile(path)) === answer : contentAnswer(system, path) === answer;
      }
      case 'content':
        return contentAnswer(system, path) === answer;
      case 'list':
        return listAnswer(system.list(path)) === answer;
      case 'stat':
        return statAnswer(system.stat(path)) === answer;
      case 'real':
        return realAnswer(system.realPath(path), folder) === answer;
    }
  });
}
