import { errorAt, type Problem } from '../model/problem.js';
import type { Limits } from './limits.js';

const LONGEST_EXCERPT = 160;

/** The text of a file, its line ends made one, and its lines. */
export interface YamlText {
  readonly text: string;
  readonly lines: readonly string[];
}

/** Are these bytes UTF-8 text, with or without a byte order mark? */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function isGbk(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('gb18030', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The encoding that bytes which are no UTF-8 are most likely in. */
export function encodingOf(bytes: Uint8Array): 'GBK' | 'UTF-16' | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'UTF-16';
  return isGbk(bytes) ? 'GBK' : undefined;
}

/** The first line, from 1, that is no UTF-8. In UTF-8 and GBK alike a byte 0x0A is a line end and nothing else. */
function firstForeignLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  while (start <= bytes.length) {
    const found = bytes.indexOf(0x0a, start);
    const end = found < 0 ? bytes.length : found;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    line += 1;
    start = end + 1;
  }
  return 1;
}

/** A YAML file of more bytes than the limit; callers that know the size need not read it first. */
export function yamlTooLarge(bytes: number, file: string, limits: Limits): Problem {
  return errorAt('yaml-too-large', { file }, { bytes, limit: limits['yaml-bytes'] });
}

/** Decodes a file as UTF-8, with or without a byte order mark. */
export function decodeYaml(
  bytes: Uint8Array,
  file: string,
  limits: Limits,
): YamlText | { readonly problems: readonly Problem[] } {
  if (bytes.length > limits['yaml-bytes']) return { problems: [yamlTooLarge(bytes.length, file, limits)] };
  if (!isUtf8(bytes)) {
    const encoding = encodingOf(bytes);
    const place = encoding === 'UTF-16' ? { file } : { file, line: firstForeignLine(bytes) };
    return { problems: [errorAt('yaml-not-utf8', place, { encoding })] };
  }
  const text = new TextDecoder('utf-8').decode(bytes).replaceAll(/\r\n?/g, '\n');
  return { text, lines: text.split('\n') };
}

/** The problems of a file, each with the line of text that it is about; very long lines are left out. */
export function withExcerpts(problems: readonly Problem[], file: string, lines: readonly string[]): readonly Problem[] {
  return problems.map((problem) => {
    const { place } = problem;
    const line = place.file === file && place.line !== undefined ? lines[place.line - 1] : undefined;
    if (line === undefined || line.trim() === '' || line.length > LONGEST_EXCERPT) return problem;
    return { ...problem, excerpt: line };
  });
}
