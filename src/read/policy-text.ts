import { errorAt, type Problem } from '../model/problem.js';
import type { FileSystem } from './file-system.js';
import { encodingOf, isUtf8 } from './yaml-text.js';

/** The text of a policy, or why it cannot be read: `written` is what `field` of the call said, `path` the file it names. */
export function readPolicyText(
  system: FileSystem,
  written: string,
  at: { readonly field: string; readonly path: string },
): { readonly text: string } | { readonly problems: readonly Problem[] } {
  const place = { file: '' };
  const details = { field: at.field, value: written };
  const answer = system.readFile(at.path);
  if (!('bytes' in answer)) {
    const isAbsent = answer.errno === 'ENOENT' || answer.errno === 'ENOTDIR';
    return {
      problems: [
        isAbsent
          ? errorAt('no-such-path', place, {}, details)
          : errorAt('cannot-read', place, { errno: answer.errno }, details),
      ],
    };
  }
  const { bytes } = answer;
  // A zero byte is UTF-8 and no text: Word, PDF and pictures have them.
  if (!isUtf8(bytes) || bytes.includes(0)) {
    return { problems: [errorAt('not-a-text', place, { encoding: encodingOf(bytes) }, details)] };
  }
  return { text: new TextDecoder('utf-8').decode(bytes) };
}
